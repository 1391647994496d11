import { PaymentMethod } from '@talent-window/contracts/vocabulary';

/** What each of our methods is to the gateway. A card from abroad is a card; its holder reads the page in English. */
export const CHOICES = {
  [PaymentMethod.CreditCard]: { choosePayment: 'Credit' },
  [PaymentMethod.ForeignCard]: { choosePayment: 'Credit', language: 'ENG' },
  [PaymentMethod.ConvenienceStore]: { choosePayment: 'CVS' },
  [PaymentMethod.StoreBarcode]: { choosePayment: 'BARCODE' },
  [PaymentMethod.VirtualAccount]: { choosePayment: 'ATM' },
  [PaymentMethod.WebAtm]: { choosePayment: 'WebATM' },
} as const satisfies Record<PaymentMethod, { readonly choosePayment: string; readonly language?: string }>;

export type ChoosePayment = (typeof CHOICES)[PaymentMethod]['choosePayment'];
export const CHOOSE_PAYMENTS = [...new Set(Object.values(CHOICES).map(({ choosePayment }) => choosePayment))];
