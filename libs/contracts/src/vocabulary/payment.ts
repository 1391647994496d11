/** How the applicant pays [domain.md §3.3]. */
export const PaymentMethod = {
  /** a card issued in Taiwan */
  CreditCard: 'credit-card',
  /** a card issued abroad */
  ForeignCard: 'foreign-card',
  /** 超商代碼: a code typed in at the machine of a convenience store */
  ConvenienceStore: 'convenience-store',
  /** 超商條碼: three barcodes shown at the till of a convenience store */
  StoreBarcode: 'store-barcode',
  /** 虛擬帳號: an account number of the order's own */
  VirtualAccount: 'virtual-account',
  /** 網路 ATM: a bank card and a reader */
  WebAtm: 'web-atm',
} as const;
export type PaymentMethod = (typeof PaymentMethod)[keyof typeof PaymentMethod];
export const PAYMENT_METHODS = Object.values(PaymentMethod) as readonly PaymentMethod[];

/** Paid elsewhere by a number that the gateway gives; the gateway hears of the money two to three working days later. */
export const PAID_LATER: readonly PaymentMethod[] = [
  PaymentMethod.ConvenienceStore,
  PaymentMethod.StoreBarcode,
  PaymentMethod.VirtualAccount,
];

/** Where one attempt to pay an order stands. */
export const AttemptState = {
  /** the payer was led to the gateway; nothing is known since */
  Open: 'open',
  /** the gateway gave a number to pay by elsewhere */
  Instructed: 'instructed',
  /** the gateway said no; the money may still come */
  Failed: 'failed',
  Settled: 'settled',
  /** its number can no longer be paid: told by its time, never stored */
  Expired: 'expired',
} as const;
export type AttemptState = (typeof AttemptState)[keyof typeof AttemptState];

/** Where the payment of a case stands, as its applicant sees it. */
export const PaymentState = {
  Awaiting: 'awaiting',
  /** 對帳中: there is a number to pay by, and the gateway has not heard of the money yet */
  Reconciling: 'reconciling',
  /** the last attempt failed; another may be made */
  Failed: 'failed',
  Settled: 'settled',
  /** nothing was paid in time, or the case ended before */
  Expired: 'expired',
  RefundedInPart: 'refunded-in-part',
  Refunded: 'refunded',
} as const;
export type PaymentState = (typeof PaymentState)[keyof typeof PaymentState];
export const PAYMENT_STATES = Object.values(PaymentState) as readonly PaymentState[];

/** By what an order is paid elsewhere: of a store its code or three barcodes, of a bank its code and the account. */
export interface PaymentInstructions {
  readonly bankCode?: string;
  readonly account?: string;
  readonly paymentNo?: string;
  readonly barcodes?: readonly string[];
}

/** Why a payment lies on the cashier's desk: nobody's order, money of another amount, or a notice that nobody vouches for. */
export const PaymentExceptionKind = {
  WrongCheckMacValue: 'wrong-check-mac-value',
  WrongMerchant: 'wrong-merchant',
  WrongShape: 'wrong-shape',
  WrongCurrency: 'wrong-currency',
  /** the gateway's own rehearsal: no money has moved */
  Simulated: 'simulated',
  UnknownOrder: 'unknown-order',
  WrongAmount: 'wrong-amount',
  /** the same transaction was told before with another content */
  ToldOtherwise: 'told-otherwise',
  /** what was paid was charged back before the case was accepted */
  FeeGone: 'fee-gone',
  /** it was paid before there was a ledger, and goes back by hand */
  RefundByHand: 'refund-by-hand',
  /** a card's issuer took a payment back */
  ChargedBack: 'charged-back',
  /** the settlement file of a day is no table, or lacks a column; the day is parked */
  SettlementUnreadable: 'settlement-unreadable',
  /** a line of it lacks a number, or does not add up */
  SettlementBadLine: 'settlement-bad-line',
  /** its sum is not that of its lines */
  SettlementWrongTotal: 'settlement-wrong-total',
  /** it has a payment that the platform never heard of */
  SettlementUnknown: 'settlement-unknown',
  /** it lacks a payment that the platform heard of on that day */
  SettlementMissing: 'settlement-missing',
  SettlementOtherAmount: 'settlement-other-amount',
  /** what went back to the card is not what the ledger says */
  SettlementOtherRefund: 'settlement-other-refund',
} as const;
export type PaymentExceptionKind = (typeof PaymentExceptionKind)[keyof typeof PaymentExceptionKind];
export const PAYMENT_EXCEPTION_KINDS = Object.values(PaymentExceptionKind) as readonly PaymentExceptionKind[];
