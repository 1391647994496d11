import { FeeRecipient } from './authority.js';

/** The accounts of the ledger; every entry moves whole New Taiwan dollars between them and sums to zero. */
export const LedgerAccount = {
  /** received by the gateway, not yet paid out to the platform */
  GatewayClearing: 'gateway-clearing',
  /** paid out by the gateway, in transit to the treasury */
  Bank: 'bank',
  /** received, and no authority's yet: the case is not accepted, or the money was paid by mistake */
  Unapplied: 'unapplied',
  PayableMol: 'payable-mol',
  PayableNia: 'payable-nia',
  PayableMofa: 'payable-mofa',
  /** goes back to who paid, and has not left yet */
  RefundsPayable: 'refunds-payable',
  /** what payers paid on top of the fee for a way of paying */
  Surcharges: 'surcharges',
  /** what the gateway kept for its service */
  GatewayFees: 'gateway-fees',
  /** taken back by a card's issuer after the fee had gone back already: a claim on who paid */
  Chargebacks: 'chargebacks',
} as const;
export type LedgerAccount = (typeof LedgerAccount)[keyof typeof LedgerAccount];
export const LEDGER_ACCOUNTS = Object.values(LedgerAccount) as readonly LedgerAccount[];

/** Whose part of the fees stands on which account. */
export const PAYABLE_OF: Readonly<Record<FeeRecipient, LedgerAccount>> = {
  [FeeRecipient.MOL]: LedgerAccount.PayableMol,
  [FeeRecipient.NIA]: LedgerAccount.PayableNia,
  [FeeRecipient.MOFA]: LedgerAccount.PayableMofa,
};

/** What happens to money. */
export const LedgerEvent = {
  Received: 'received',
  /** the case was accepted 受理: the money belongs to the authorities, by the quote's split */
  Applied: 'applied',
  RefundDecided: 'refund-decided',
  RefundPaid: 'refund-paid',
  ChargedBack: 'charged-back',
  /** the gateway paid out what it had received, less its fee */
  PaidOut: 'paid-out',
  /** the day's payment to the treasury 國庫 */
  Remitted: 'remitted',
} as const;
export type LedgerEvent = (typeof LedgerEvent)[keyof typeof LedgerEvent];
export const LEDGER_EVENTS = Object.values(LedgerEvent) as readonly LedgerEvent[];

/** Why money goes back. */
export const RefundReason = {
  /** more than one payment came for one fee */
  PaidTwice: 'paid-twice',
  /** the case had ended before the money came */
  PaidTooLate: 'paid-too-late',
  WrongAmount: 'wrong-amount',
  /** the law of this fee gives it back on a refusal */
  Refused: 'refused',
} as const;
export type RefundReason = (typeof RefundReason)[keyof typeof RefundReason];
export const REFUND_REASONS = Object.values(RefundReason) as readonly RefundReason[];

/** Where a refund stands. To a card it goes at once; what was paid otherwise goes back by bank transfer. */
export const RefundState = {
  /** the gateway is asked to give it back to the card */
  ToCard: 'to-card',
  PayeeWanted: 'payee-wanted',
  PayeeGiven: 'payee-given',
  /** one cashier has released it; another one must too */
  ReleasedOnce: 'released-once',
  /** in the bank's transfer file of its day */
  Released: 'released',
  Paid: 'paid',
  /** the payee's data cannot be right; the applicant gives them anew */
  Rejected: 'rejected',
  /** the card's issuer had given the money back before */
  ChargedBack: 'charged-back',
} as const;
export type RefundState = (typeof RefundState)[keyof typeof RefundState];
export const REFUND_STATES = Object.values(RefundState) as readonly RefundState[];

/** By which way a refund goes back to who paid. */
export type RefundWay = 'card' | 'transfer';
