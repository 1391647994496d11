import type { EcpayKeys } from '@talent-window/adapters/ecpay';

/** The one merchant of the stand-in: who the platform is to the gateway. */
export interface Merchant {
  readonly merchantId: string;
  readonly keys: EcpayKeys;
  readonly creditCheckCode: string;
  /** how long a day lasts: captures are at its close, and "in two days" is two of them */
  readonly dayMs: number;
}
