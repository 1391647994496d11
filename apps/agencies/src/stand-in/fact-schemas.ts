import type { AgencyFactName } from '@talent-window/contracts/vocabulary';
import {
  CARD_PROGRESSES,
  FactName,
  INSPECTION_RESULTS,
  ITEM_REASONS,
  LabourConclusion,
} from '@talent-window/contracts/vocabulary';
import { Type } from 'typebox';
import type { TObject, TProperties } from 'typebox';
import { CaseNoField, DayField, InstantField, ReferenceField, OneOf } from './formats.js';

export interface FactSchema {
  readonly summary: string;
  readonly body: TObject;
}

const fact = (name: FactName, summary: string, fields: TProperties): FactSchema => ({
  summary,
  body: Type.Object(
    {
      name: Type.Literal(name),
      messageId: Type.String({
        format: 'uuid',
        description: 'unique per sender; the same fact told again has the same',
      }),
      occurredAt: InstantField,
      caseNo: CaseNoField,
      reference: Type.Optional(ReferenceField),
      ...fields,
    },
    { additionalProperties: false },
  ),
});

/** One thing the applicant is asked to mend. */
export const RequestItemBody = Type.Object(
  {
    path: Type.String({ pattern: '^[A-Za-z][\\w.-]{0,127}$', description: 'of the field, or `documents.<slot>`' }),
    reason: OneOf(ITEM_REASONS),
    note: Type.String({ minLength: 1, maxLength: 1000, description: 'what is wrong, in words to the applicant' }),
    example: Type.Optional(Type.String({ minLength: 1, maxLength: 500, description: 'what would do' })),
  },
  { additionalProperties: false },
);

/** What the agencies tell the platform, as it goes over the wire. */
export const FACT_SCHEMAS: Readonly<Record<AgencyFactName, FactSchema>> = {
  labourReviewConcluded: fact(FactName.LabourReviewConcluded, 'The labour agency has come to its conclusion.', {
    conclusion: OneOf(Object.values(LabourConclusion)),
    documentNo: Type.String(),
  }),
  passportInspected: fact(FactName.PassportInspected, 'A mission has inspected the passport.', {
    result: OneOf(INSPECTION_RESULTS),
    office: Type.String(),
  }),
  cardProduced: fact(FactName.CardProduced, 'The card is made, checked and sent out.', {
    cardNo: Type.String({ pattern: '^[A-Z0-9]{9}$', description: 'MRZ document number' }),
    validFrom: DayField,
    validUntil: DayField,
  }),
  entryRecorded: fact(FactName.EntryRecorded, 'The holder of an electronic entry permit has entered.', {
    enteredOn: DayField,
  }),
  labourSupplementRequested: fact(
    FactName.LabourSupplementRequested,
    'The labour agency asks the applicant for more.',
    {
      items: Type.Array(RequestItemBody, { minItems: 1, maxItems: 20 }),
      fromAbroad: Type.Boolean({
        description: 'a document must be obtained abroad: six months instead of thirty days',
      }),
    },
  ),
  cardProgressed: fact(FactName.CardProgressed, 'The plant has got so far with the card.', {
    state: OneOf(CARD_PROGRESSES),
  }),
  cardSpoiled: fact(FactName.CardSpoiled, 'The card was spoiled and is made again under the same order.', {
    cardNo: Type.Optional(Type.String({ description: 'of the spoiled card, where it had one' })),
  }),
};
