import type { RecordExchange } from './exchange.js';

/** Where an outside system is and how we sign to it. A deployment replaces a stand-in by these values alone. */
export interface AgencyConnection {
  /** with path prefix, without a slash at the end, e.g. `http://localhost:3100/labour-agency` */
  readonly baseUrl: string;
  /** name of the key that both sides share, i.e. of the outside system */
  readonly keyId: string;
  /** base64 */
  readonly key: string;
  readonly onExchange?: RecordExchange;
  /**
   * What was sent before under an idempotency key, if anything was: the same is sent again, whatever has changed since,
   * because the agency holds a key to its first request.
   */
  readonly sentBefore?: (idempotencyKey: string) => Promise<Uint8Array | undefined>;
  /** one request may take this long; 10 seconds where absent */
  readonly timeoutMs?: number;
}
