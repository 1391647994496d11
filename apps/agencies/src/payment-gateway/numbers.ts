import { gatewayTime } from '@talent-window/adapters/ecpay';
import type { Fields } from '@talent-window/adapters/ecpay';
import type { Checkout } from './checkout.js';

const DAY_MS = 86_400_000;
const BANK_CODE = '812';

interface NumberToPayBy {
  readonly fields: Fields;
  readonly expiresAt: Date;
}

/** What a payer takes to a bank or to a store; a card and a reader need no number. */
export function numberToPayBy({ choosePayment, validMs, amount }: Checkout, serial: number): NumberToPayBy | undefined {
  const expiresAt = new Date(Date.now() + validMs);
  const until = gatewayTime(expiresAt);
  const digits = String(serial).padStart(11, '0');
  switch (choosePayment) {
    case 'ATM': {
      // An account is valid until the end of its last day.
      const [day = ''] = until.split(' ');
      const fields = { BankCode: BANK_CODE, vAccount: `98${digits.padStart(12, '0')}`, ExpireDate: day };
      return { fields, expiresAt: new Date(Math.ceil(expiresAt.getTime() / DAY_MS) * DAY_MS) };
    }
    case 'CVS':
      return { fields: { PaymentNo: `LLL${digits}`, ExpireDate: until }, expiresAt };
    case 'BARCODE': {
      // The first says until when, the second which payment, the third how much.
      const day = until.slice(2, 10).replaceAll('/', '');
      const fields = {
        Barcode1: `${day}627`,
        Barcode2: `19${digits.padStart(14, '0')}`,
        Barcode3: `${day.slice(0, 4)}${String(serial % 100).padStart(2, '0')}${String(amount).padStart(9, '0')}`,
        ExpireDate: until,
      };
      return { fields, expiresAt };
    }
    case 'Credit':
    case 'WebATM':
      return undefined;
  }
}
