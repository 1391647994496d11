import type { CaseNo } from '@talent-window/contracts/vocabulary';
import type { RecordExchange } from '../../http/exchange.js';
import type { EcpayKeys } from './check-mac-value.js';

/** Where the gateway is, who we are to it, and where it finds us. A deployment replaces the stand-in by these values alone. */
export interface EcpayAccount {
  /** without a slash at its end */
  readonly url: string;
  /** of the reconciliation files, which lie elsewhere */
  readonly vendorUrl: string;
  readonly merchantId: string;
  readonly keys: EcpayKeys;
  /** 商家檢查碼, without which no card payment can be looked at */
  readonly creditCheckCode: string;
  readonly places: {
    /** ReturnURL: that money came, or that it did not */
    readonly notifications: string;
    /** PaymentInfoURL: by which number it can be paid */
    readonly instructions: string;
    /** where the payer's browser goes back to */
    readonly backTo: (caseNo: CaseNo) => string;
  };
  readonly onExchange?: RecordExchange;
  /** what was answered first to a question under a key, if it was asked before */
  readonly answeredBefore?: (idempotencyKey: string) => Promise<Uint8Array | undefined>;
  /** one request may take this long; 10 seconds where absent */
  readonly timeoutMs?: number;
}
