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
