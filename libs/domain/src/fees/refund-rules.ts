import type { LegalBasis } from './laws.js';

/** What of a fee goes back, and when; the amount of a case is judged by its table's rule. Texts in libs/i18n. */
export const RefundRuleId = {
  /** nothing once the case is accepted 受理 */
  NoneOnceAccepted: 'refund.none-once-accepted',
  /** all of it on a refusal */
  FullOnRefusal: 'refund.full-on-refusal',
} as const;
export type RefundRuleId = (typeof RefundRuleId)[keyof typeof RefundRuleId];

export type RefundShare = 'none' | 'full';

export interface RefundRule {
  readonly id: RefundRuleId;
  readonly beforeAcceptance: RefundShare;
  readonly onRefusal: RefundShare;
  readonly legalBasis: LegalBasis;
}

/** Before acceptance: what the rule does not keep was paid without cause [I]. */
export const REFUND_RULES: readonly RefundRule[] = [
  {
    id: RefundRuleId.NoneOnceAccepted,
    beforeAcceptance: 'full',
    onRefusal: 'none',
    legalBasis: { law: 'L-FEE', article: '7' },
  },
  {
    id: RefundRuleId.FullOnRefusal,
    beforeAcceptance: 'full',
    onRefusal: 'full',
    legalBasis: { law: 'L-IFEE', article: '8(2)' },
  },
];

/** Paid by mistake or too much 誤繳、溢繳: always goes back with interest, if claimed in time [L-FEEACT Art. 18]. */
export const OVERPAYMENT_CLAIM_YEARS = 5;

const BY_ID: ReadonlyMap<string, RefundRule> = new Map(REFUND_RULES.map((it) => [it.id, it]));

export const findRefundRule = (id: string): RefundRule | undefined => BY_ID.get(id);

export const getRefundRule = (id: RefundRuleId): RefundRule => {
  const rule = findRefundRule(id);
  if (!rule) throw new RangeError(`there is no refund rule ${id}`);
  return rule;
};
