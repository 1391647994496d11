import { LabourReviewState } from '@talent-window/adapters';
import {
  AgencySystem,
  ANSWER_KINDS,
  CASE_TYPE_IDS,
  FactName,
  LabourConclusion,
} from '@talent-window/contracts/vocabulary';
import { Type } from 'typebox';
import type { Agency } from '../stand-in/agency.js';
import { PROBLEMS } from '../stand-in/contract.js';
import { addDecisionRoute } from '../stand-in/decision-route.js';
import { done } from '../stand-in/desk-routes.js';
import {
  CaseNoField,
  Closed,
  DayField,
  InstantField,
  NameField,
  NationalityField,
  PassportNoField,
  ReferenceField,
  OneOf,
} from '../stand-in/formats.js';
import { RequestItemBody } from '../stand-in/fact-schemas.js';
import { both, button, form, html, table } from '../stand-in/html.js';
import { once } from '../stand-in/once.js';
import { Mode } from '../stand-in/settings.js';
import { CausingHeaders, SignedHeaders } from '../stand-in/signed-routes.js';
import { addDocumentRoute, documentPath } from './documents.js';
import { getReview, listReviews, REVIEW_TABLES, Reviews } from './reviews.js';
import type { Review } from './reviews.js';

const ReviewPath = Type.Object({ reference: ReferenceField });
const DocumentsField = Type.Array(
  Closed({
    slot: NameField,
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    fileName: Type.String({ minLength: 1, maxLength: 300 }),
    mediaType: Type.String({ minLength: 1, maxLength: 100 }),
    url: Type.String({ pattern: '^https?://', maxLength: 2000, description: 'where the agency fetches the file' }),
  }),
  { maxItems: 200 },
);
const HandOffBody = Closed({
  reference: ReferenceField,
  caseNo: CaseNoField,
  caseType: OneOf(CASE_TYPE_IDS),
  field: Type.String({
    maxLength: 20,
    description: 'professional field, e.g. `ECO`; empty where the case type has none',
  }),
  criterion: Type.String({ maxLength: 200, description: 'criteria of the field, joined by `+`, e.g. `ECO-01`' }),
  applicant: Closed({
    englishName: NameField,
    chineseName: Type.Optional(NameField),
    nationality: NationalityField,
    sex: Type.String({ minLength: 1, maxLength: 10 }),
    birthDate: DayField,
    passportNo: PassportNoField,
  }),
  documents: DocumentsField,
});
const SupplementBody = Closed({
  answers: Type.Array(
    Closed({
      path: Type.String({ maxLength: 128, description: 'of the field, or `documents.<slot>`' }),
      answer: OneOf(ANSWER_KINDS),
      comment: Type.String({ maxLength: 1000 }),
      value: Type.Optional(Type.String({ maxLength: 4000, description: 'of a field, as it is now' })),
    }),
    { maxItems: 20 },
  ),
  documents: DocumentsField,
});
const ReceiptBody = Closed(
  { receiptNo: Type.String({ description: "the agency's own number" }) },
  'The file is received.',
);
const ReviewStatusBody = Closed(
  {
    reference: ReferenceField,
    receiptNo: Type.String(),
    state: OneOf(Object.values(LabourReviewState)),
    documentNo: Type.Optional(Type.String({ description: 'of the conclusion' })),
    concludedAt: Type.Optional(InstantField),
    ministry: Type.Optional(Type.String({ description: 'the ministry consulted' })),
  },
  'The review as it stands.',
);

/** 勞動部勞動力發展署: reviews what the platform hands off, in a system of its own. */
export const labourAgency: Agency = {
  name: AgencySystem.LabourAgency,
  title: { zh: '勞動部勞動力發展署 會審', en: 'Workforce Development Agency: joint review' },
  description: 'Receives the file of an applicant, reviews it, consults a ministry where needed, and concludes.',
  facts: [FactName.LabourReviewConcluded, FactName.LabourSupplementRequested],
  mode: Mode.Automatic,
  tables: REVIEW_TABLES,

  signedRoutes(app, standIn) {
    addDecisionRoute(app, standIn);
    const reviews = new Reviews(standIn);
    app.post(
      '/reviews',
      {
        schema: {
          operationId: 'handOff',
          summary: 'Hands a file over for review.',
          headers: CausingHeaders,
          body: HandOffBody,
          response: { 201: ReceiptBody, ...PROBLEMS },
        },
      },
      async (request, reply) =>
        reply.code(201).send(await once(standIn, request, (tx) => reviews.receive(tx, request.body))),
    );
    app.post(
      '/reviews/:reference/supplements',
      {
        schema: {
          operationId: 'sendSupplement',
          summary: 'What the applicant answered to a request of the agency.',
          headers: CausingHeaders,
          params: ReviewPath,
          body: SupplementBody,
          response: { 201: Closed({}, 'The answer is with the file.'), ...PROBLEMS },
        },
      },
      async (request, reply) => {
        const { reference } = request.params;
        const answer = await once(standIn, request, (tx) =>
          reviews.receiveSupplement(tx, { reference, ...request.body }),
        );
        return reply.code(201).send(answer);
      },
    );
    app.get(
      '/reviews/:reference',
      {
        schema: {
          operationId: 'queryReview',
          summary: 'The state of one review.',
          headers: SignedHeaders,
          params: ReviewPath,
          response: { 200: ReviewStatusBody, ...PROBLEMS },
        },
      },
      async ({ params }) => statusOf(await getReview(standIn.database, params.reference)),
    );
  },

  openRoutes(app, standIn) {
    const reviews = new Reviews(standIn);
    const home = `/${standIn.name}/`;
    const hide = true;
    addDocumentRoute(app, standIn);
    app.get('/desk/reviews', { schema: { hide } }, async () => {
      const found = await listReviews(standIn.database);
      return { reviews: found.map((review) => ({ ...statusOf(review), caseNo: review.caseNo, field: review.field })) };
    });
    const ConsultBody = Closed({ ministry: NameField });
    app.post(
      '/desk/reviews/:reference/consult',
      { schema: { hide, params: ReviewPath, body: ConsultBody } },
      async (request, reply) => {
        const { reference } = request.params;
        await standIn.transact((tx) => reviews.consult(tx, reference, request.body.ministry));
        return done(request, reply, home, statusOf(await getReview(standIn.database, reference)));
      },
    );
    const AskBody = Closed({
      items: Type.Array(RequestItemBody, { minItems: 1, maxItems: 20 }),
      fromAbroad: Type.Boolean(),
    });
    app.post(
      '/desk/reviews/:reference/ask',
      { schema: { hide, params: ReviewPath, body: AskBody } },
      async (request, reply) => {
        const { reference } = request.params;
        await standIn.transact((tx) => reviews.askSupplement(tx, reference, request.body));
        return done(request, reply, home, statusOf(await getReview(standIn.database, reference)));
      },
    );
    const ConcludeBody = Closed({ conclusion: OneOf(Object.values(LabourConclusion)) });
    app.post(
      '/desk/reviews/:reference/conclude',
      { schema: { hide, params: ReviewPath, body: ConcludeBody } },
      async (request, reply) => {
        const { reference } = request.params;
        await standIn.transact((tx) => reviews.conclude(tx, reference, request.body.conclusion));
        return done(request, reply, home, statusOf(await getReview(standIn.database, reference)));
      },
    );
  },

  chores(standIn) {
    const reviews = new Reviews(standIn);
    return {
      conclude: (tx, reference) => reviews.concludeByItself(tx, reference),
      'accept-late': (tx, reference) => reviews.conclude(tx, reference, LabourConclusion.Accepted),
    };
  },

  async desk(standIn) {
    const act = (reference: string, verb: string): string =>
      `/${standIn.name}/desk/reviews/${encodeURIComponent(reference)}/${verb}`;
    return html`<section>
      <h2>${both('審查案件', 'Files under review')}</h2>
      ${table(await listReviews(standIn.database), [
        { title: { zh: '收件號', en: 'Case' }, cell: (review) => html`${review.caseNo}<br />${review.receiptNo}` },
        { title: { zh: '領域', en: 'Field' }, cell: (review) => html`${review.field}<br />${review.criterion}` },
        {
          title: { zh: '申請人', en: 'Applicant' },
          cell: ({ applicant }) => html`${applicant.englishName} (${applicant.nationality})`,
        },
        {
          title: { zh: '文件', en: 'Documents' },
          cell: ({ reference, documents }) =>
            documents.map(
              ({ slot, fileName }, index) =>
                html`<a href="${documentPath(reference, index)}">${slot}: ${fileName}</a><br />`,
            ),
        },
        {
          title: { zh: '狀態', en: 'State' },
          cell: (review) => html`${review.state} ${review.ministry}<br />${review.documentNo}`,
        },
        {
          title: { zh: '操作', en: 'Act' },
          cell: ({ reference }) =>
            html`${button(act(reference, 'conclude'), { zh: '同意', en: 'Accept' }, { conclusion: 'accepted' })}
            ${button(act(reference, 'conclude'), { zh: '不同意', en: 'Reject' }, { conclusion: 'rejected' })}
            ${form(act(reference, 'consult'), { zh: '會商', en: 'Consult' }, [
              { name: 'ministry', label: { zh: '部會', en: 'Ministry' } },
            ])}`,
        },
      ])}
    </section>`;
  },
};

function statusOf({ reference, receiptNo, state, documentNo, concludedAt, ministry }: Review) {
  return {
    reference,
    receiptNo,
    state,
    ...(documentNo && { documentNo }),
    ...(concludedAt && { concludedAt: concludedAt.toISOString() }),
    ...(ministry && { ministry }),
  };
}
