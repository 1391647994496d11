import { FactName, INSPECTION_RESULTS, LabourConclusion } from '@talent-window/contracts/vocabulary';
import { Type } from 'typebox';
import type { TObject, TProperties } from 'typebox';
import { AmountField, CaseNoField, DayField, InstantField, ReferenceField, OneOf } from './formats.js';

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

/** What the agencies tell the platform, as it goes over the wire. */
export const FACT_SCHEMAS: Readonly<Record<FactName, FactSchema>> = {
  paymentSettled: fact(FactName.PaymentSettled, 'The money has come.', {
    orderNo: Type.String(),
    amount: AmountField,
    method: Type.String({ description: 'e.g. `credit-card`' }),
  }),
  paymentFailed: fact(FactName.PaymentFailed, 'An attempt to pay failed; the order can still be paid.', {
    orderNo: Type.String(),
    code: Type.String({ description: 'e.g. `card-declined`' }),
  }),
  labourReviewConcluded: fact(FactName.LabourReviewConcluded, 'The labour agency has come to its conclusion.', {
    conclusion: OneOf(Object.values(LabourConclusion)),
    documentNo: Type.String(),
  }),
  passportInspected: fact(FactName.PassportInspected, 'A mission has inspected the passport.', {
    result: OneOf(INSPECTION_RESULTS),
    office: Type.String(),
  }),
  cardProduced: fact(FactName.CardProduced, 'The card is made.', {
    cardNo: Type.String({ pattern: '^[A-Z0-9]{9}$', description: 'MRZ document number' }),
    validFrom: DayField,
    validUntil: DayField,
  }),
  entryRecorded: fact(FactName.EntryRecorded, 'The holder of an electronic entry permit has entered.', {
    enteredOn: DayField,
  }),
};
