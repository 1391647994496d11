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
  readonly places: EcpayPlaces;
  readonly onExchange?: RecordExchange;
  /** what was answered to a question under a key whenever it was asked before, the first answer first */
  readonly answersBefore?: (idempotencyKey: string) => Promise<readonly Uint8Array[]>;
  /** one request may take this long; 10 seconds where absent */
  readonly timeoutMs?: number;
}

/** Where the gateway finds us. */
export interface EcpayPlaces {
  /** ReturnURL: that money came, or that it did not */
  readonly notifications: string;
  /** PaymentInfoURL: by which number it can be paid */
  readonly instructions: string;
  /** where the payer's browser goes back to */
  readonly backTo: (caseNo: CaseNo) => string;
}

export const ecpayPlaces = ({ platformUrl, publicUrl }: { platformUrl: string; publicUrl: string }): EcpayPlaces => ({
  notifications: `${platformUrl}/api/payment-gateway/notifications`,
  instructions: `${platformUrl}/api/payment-gateway/instructions`,
  backTo: (caseNo) => `${publicUrl}/cases/${caseNo}/pay`,
});
