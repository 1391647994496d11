import { mrzCheckDigit, mrzName, toMrzLetters } from '@talent-window/domain';
import { crc32, deflateSync } from 'node:zlib';
import type { SampleApplication } from './sample-applications.js';
import { goodPhoto, passportPage } from './sample-images.js';
import { curriculumVitae, employmentCertificate, paper, taxStatement } from './sample-pdfs.js';

export {
  goodPhoto,
  paintedPhoto,
  passportPage,
  photoAsPng,
  photoBeforeDarkWall,
  photoTakenSideways,
  smallPhoto,
  squarePhoto,
} from './sample-images.js';
export {
  brokenPdf,
  curriculumVitae,
  employmentCertificate,
  encryptedPdf,
  lockedPdf,
  paper,
  pdfWithPages,
  pdfWithoutPages,
  taxStatement,
  truncatedPdf,
} from './sample-pdfs.js';

export { pdfBomb } from './pdf-bomb.js';

/** A file as a browser uploads it. */
export interface SampleFile {
  readonly slot: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

type Person = SampleApplication<{
  readonly basic: {
    readonly surname: string;
    readonly givenNames?: string;
    readonly sex: 'M' | 'F';
    readonly birthDate: string;
    readonly employer?: string;
    readonly occupation: string;
  };
  readonly passport: { readonly number: string; readonly issuingCountry: string; readonly expiresOn: string };
  readonly profession?: { readonly monthlySalary?: number };
}>;

const mrzDay = (day: string): string => day.slice(2).replaceAll('-', '');
const checked = (field: string): string => `${field}${mrzCheckDigit(field)}`;

/** The machine-readable zone of a passport [ICAO 9303-4, TD3]. */
export const passportMrz = ({ basic, passport }: Pick<Person['content'], 'basic' | 'passport'>): [string, string] => {
  const number = checked(passport.number.slice(0, 9).padEnd(9, '<'));
  const birth = checked(mrzDay(basic.birthDate));
  const expiry = checked(mrzDay(passport.expiresOn));
  const optional = checked('<'.repeat(14));
  const composite = mrzCheckDigit(`${number}${birth}${expiry}${optional}`);
  return [
    `P<${passport.issuingCountry}${mrzName(basic.surname, basic.givenNames ?? '', 39)}`,
    `${number}${passport.issuingCountry}${birth}${basic.sex}${expiry}${optional}${composite}`,
  ];
};

const pdf = (slot: string, bytes: Buffer): SampleFile => ({
  slot,
  fileName: `${slot}.pdf`,
  mediaType: 'application/pdf',
  bytes,
});
const jpeg = (slot: string, bytes: Buffer): SampleFile => ({
  slot,
  fileName: `${slot}.jpg`,
  mediaType: 'image/jpeg',
  bytes,
});

const plain = (name: string): string => toMrzLetters(name).replaceAll('<', ' ');

/** One real file for every slot that a sample application must fill. */
export const filesFor = async ({ content, slots }: Person, today: string): Promise<readonly SampleFile[]> => {
  const { basic, passport, profession } = content;
  const [surname, givenNames] = [plain(basic.surname), plain(basic.givenNames ?? '')];
  const person = {
    name: `${givenNames} ${surname}`.trim(),
    employer: basic.employer ?? 'Example Studio',
    position: basic.occupation,
    monthlySalary: profession?.monthlySalary ?? 0,
  };
  const makers: Readonly<Record<string, () => Promise<SampleFile>>> = {
    photo: async () => jpeg('photo', await goodPhoto()),
    passport: async () =>
      jpeg(
        'passport',
        await passportPage({
          surname,
          givenNames,
          number: passport.number,
          nationality: passport.issuingCountry,
          birthDate: basic.birthDate,
          expiresOn: passport.expiresOn,
          mrz: passportMrz(content),
        }),
      ),
    cv: async () => pdf('cv', await curriculumVitae(person)),
    'employment-certificate': async () => pdf('employment-certificate', await employmentCertificate(person)),
    'tax-statement': async () => pdf('tax-statement', await taxStatement(person, Number(today.slice(0, 4)) - 1)),
  };
  return Promise.all(
    slots.map(async (slot) => {
      const make = makers[slot];
      return make ? make() : pdf(slot, await paper(slot, `Of ${person.name}`, 'Sample document.'));
    }),
  );
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

/** A PNG of a few hundred bytes that says it has 60,000×60,000 pixels. */
export const imageBomb = (): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(60_000, 0);
  header.writeUInt32BE(60_000, 4);
  header.writeUInt8(8, 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(60_001))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** The first two thirds of a photo, as after an upload that broke off. */
export const truncatedPhoto = async (): Promise<Buffer> => {
  const whole = await goodPhoto();
  return whole.subarray(0, Math.floor((whole.length * 2) / 3));
};

export const textFile = (): Buffer => Buffer.from('This is a text, whatever its name says.\n');
