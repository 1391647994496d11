import { AgencySystem, FactName } from '@talent-window/contracts/vocabulary';
import { Type } from 'typebox';
import type { TSchema } from 'typebox';
import type { Agency } from '../stand-in/agency.js';
import type { App } from '../stand-in/app.js';
import { PROBLEMS } from '../stand-in/contract.js';
import { done } from '../stand-in/desk-routes.js';
import {
  CaseNoField,
  Closed,
  DayField,
  NameField,
  NationalityField,
  PassportNoField,
  ReferenceField,
} from '../stand-in/formats.js';
import { both, form, html, table } from '../stand-in/html.js';
import { Mode } from '../stand-in/settings.js';
import { SignedHeaders } from '../stand-in/signed-routes.js';
import type { StandIn } from '../stand-in/stand-in.js';
import { drawEntryPhoto, drawPassportImage, PICTURE_TYPE } from './pictures.js';
import {
  findLatestEntry,
  findOverstays,
  findPersons,
  listPersons,
  recordEntry,
  recordPerson,
  RECORD_TABLES,
} from './records.js';
import type { PersonOnRecord } from './records.js';
import { addCancellations } from './cancellations.js';

const PERSON = {
  passportNo: PassportNoField,
  nationality: NationalityField,
  birthDate: DayField,
  englishName: NameField,
};
const PersonBody = Closed(PERSON, 'Found by passport, or by name and birth date where the passport is another one.');
const picture = {
  found: Type.Boolean(),
  image: Type.Optional(Type.String({ contentEncoding: 'base64', description: 'the picture, in base64' })),
  mediaType: Type.Optional(Type.String()),
};
const EntryPhotoBody = Closed({ ...picture, takenOn: Type.Optional(DayField) }, 'The photo, where there is one.');
const PassportImageBody = Closed(picture, 'The image, where there is one.');
const StayRecordsBody = Closed(
  {
    overstays: Type.Array(
      Closed({ from: DayField, to: DayField, days: Type.Integer({ minimum: 1, description: 'both days included' }) }),
    ),
  },
  'All periods; empty where there are none.',
);
const LatestEntryBody = Closed(
  { enteredOn: Type.Optional(DayField) },
  'The day of the latest entry, where there is one.',
);

/** 入出境、相片及非法查處資料: NIA's own records. */
export const entryExit: Agency = {
  name: AgencySystem.EntryExit,
  title: { zh: '移民署 入出境與查處資料', en: 'NIA entry, exit and illegal-stay records' },
  description: 'Photo taken at entry, passport image, periods of illegal stay, and the latest entry of a person.',
  facts: [FactName.EntryRecorded],
  mode: Mode.Manual,
  tables: RECORD_TABLES,

  signedRoutes(app, standIn) {
    addCancellations(app, standIn);
    const search = (
      operationId: string,
      path: string,
      answer: { summary: string; schema: TSchema },
      read: (persons: readonly PersonOnRecord[]) => Promise<object> | object,
    ): void => addSearch(app, standIn, { operationId, path, ...answer, read });

    search(
      'entryPhoto',
      'entry-photo',
      { summary: 'The photo taken at the latest entry.', schema: EntryPhotoBody },
      (persons) => {
        const person = persons.find(({ photoTakenOn }) => photoTakenOn);
        if (!person?.photoTakenOn) return { found: false };
        const image = drawEntryPhoto(faceKey(person)).toString('base64');
        return { found: true, image, mediaType: PICTURE_TYPE, takenOn: person.photoTakenOn };
      },
    );
    search(
      'passportImage',
      'passport-image',
      { summary: 'The image of the passport.', schema: PassportImageBody },
      (persons) => {
        const person = persons.find(({ hasPassportImage }) => hasPassportImage);
        if (!person) return { found: false };
        return { found: true, image: drawPassportImage(faceKey(person)).toString('base64'), mediaType: PICTURE_TYPE };
      },
    );
    search(
      'stayRecords',
      'stay-records',
      { summary: 'All periods of illegal stay.', schema: StayRecordsBody },
      async (persons) => ({
        overstays: await findOverstays(standIn.database, persons),
      }),
    );
    search(
      'latestEntry',
      'latest-entry',
      { summary: 'The latest entry.', schema: LatestEntryBody },
      async (persons) => {
        const enteredOn = await findLatestEntry(standIn.database, persons);
        return enteredOn ? { enteredOn } : {};
      },
    );
  },

  openRoutes(app, standIn) {
    const home = `/${standIn.name}/`;
    const hide = true;
    const RecordBody = Closed({
      ...PERSON,
      photoTakenOn: Type.Optional(DayField),
      hasPassportImage: Type.Optional(Type.Boolean()),
      overstays: Type.Optional(Type.Array(Closed({ from: DayField, to: DayField }))),
      entries: Type.Optional(Type.Array(DayField)),
    });
    app.post('/desk/persons', { schema: { hide, body: RecordBody } }, async (request, reply) => {
      await standIn.transact((tx) => recordPerson(tx, request.body));
      return done(request, reply, home);
    });

    const EntryBody = Closed({
      ...PERSON,
      enteredOn: DayField,
      caseNo: Type.Optional(Type.Union([CaseNoField, Type.Literal('')])),
      reference: Type.Optional(ReferenceField),
    });
    app.post('/desk/entries', { schema: { hide, body: EntryBody } }, async (request, reply) => {
      const { caseNo, ...entry } = request.body;
      await standIn.transact((tx) => recordEntry(standIn, tx, { ...entry, caseNo: caseNo || undefined }));
      return done(request, reply, home);
    });
  },

  async desk(standIn) {
    return html`<section>
      <h2>${both('登錄入境', 'Record an entry')}</h2>
      ${form(`/${standIn.name}/desk/entries`, { zh: '登錄', en: 'Record' }, [
        { name: 'passportNo', label: { zh: '護照號碼', en: 'Passport number' } },
        { name: 'nationality', label: { zh: '國籍(三碼)', en: 'Nationality, three letters' } },
        { name: 'birthDate', label: { zh: '出生日期', en: 'Birth date' }, type: 'date' },
        { name: 'englishName', label: { zh: '英文姓名', en: 'Name in English' } },
        { name: 'enteredOn', label: { zh: '入境日期', en: 'Entered on' }, type: 'date' },
        { name: 'caseNo', label: { zh: '電子入臺證收件號', en: 'Case number on the entry permit' }, optional: true },
      ])}
      <h2>${both('在檔人員', 'Persons on record')}</h2>
      ${table(await listPersons(standIn.database), [
        { title: { zh: '姓名', en: 'Name' }, cell: (person) => person.englishName },
        { title: { zh: '護照', en: 'Passport' }, cell: (person) => `${person.nationality} ${person.passportNo}` },
        { title: { zh: '出生日期', en: 'Born' }, cell: (person) => person.birthDate },
        { title: { zh: '入境相片', en: 'Entry photo' }, cell: (person) => person.photoTakenOn },
        { title: { zh: '護照影像', en: 'Passport image' }, cell: (person) => (person.hasPassportImage ? '✓' : '') },
      ])}
    </section>`;
  },
};

/** One face a person, whatever the passport. */
const faceKey = ({ nationality, birthDate, englishName }: PersonOnRecord): string =>
  `${nationality} ${birthDate} ${englishName}`;

interface Search {
  readonly operationId: string;
  readonly path: string;
  readonly summary: string;
  readonly schema: TSchema;
  readonly read: (persons: readonly PersonOnRecord[]) => Promise<object> | object;
}

function addSearch(app: App, standIn: StandIn, search: Search): void {
  const { operationId, path, summary, schema, read } = search;
  app.post(
    `/searches/${path}`,
    {
      schema: {
        operationId,
        summary,
        headers: SignedHeaders,
        body: PersonBody,
        response: { 200: schema, ...PROBLEMS },
      },
    },
    async (request, reply) => {
      const persons = await findPersons(standIn.database, request.body);
      await standIn.record(standIn.database, { what: operationId, details: { found: persons.length } });
      return reply.code(200).send(await read(persons));
    },
  );
}
