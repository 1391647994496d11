import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { AgencyError } from '../../http/agency-error.js';
import { fetchWithin } from '../../http/fetch-within.js';
import { recordedExchange } from '../../http/recorded-exchange.js';
import { withCheckMacValue } from './check-mac-value.js';
import type { Fields } from './check-mac-value.js';
import type { EcpayAccount } from './ecpay-account.js';

const DEFAULT_TIMEOUT_MS = 10_000;
const system = AgencySystem.PaymentGateway;

export interface FormCall {
  /** name of the gateway's method */
  readonly operation: string;
  /** where it is, whole */
  readonly url: string;
  readonly fields: Fields;
  readonly hash?: 'md5';
  readonly reference: string;
  readonly idempotencyKey?: string;
}

/** Posts a form with its CheckMacValue and reads the text that comes back; every exchange is kept. */
export async function postForm(account: EcpayAccount, call: FormCall): Promise<string> {
  const { operation, url, fields, hash, reference, idempotencyKey } = call;
  const body = new URLSearchParams(withCheckMacValue(fields, account.keys, hash)).toString();
  const sent = {
    system,
    operation,
    reference,
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    method: 'POST',
    url,
    bytes: new TextEncoder().encode(body),
  };
  const { status, bytes } = await recordedExchange(sent, account.onExchange, async () => {
    const { url: place, vendorUrl, timeoutMs = DEFAULT_TIMEOUT_MS } = account;
    const response = await fetchWithin({ places: [place, vendorUrl], timeoutMs })(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
    });
    const contentType = response.headers.get('content-type') ?? '';
    return { status: response.status, contentType, bytes: new Uint8Array(await response.arrayBuffer()) };
  });
  const answer = new TextDecoder().decode(bytes);
  // The gateway says no in the body of a 200; any other status, its 403 for asking too fast too, means later.
  if (status !== 200) throw AgencyError.unavailable({ system, operation, status, problem: answer.slice(0, 300) });
  return answer;
}

/** `a=1&b=2`, whose values the gateway does not encode when it answers. */
export function readAnswer(answer: string): Fields {
  const parts = answer.split('&').map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]);
  return Object.fromEntries(parts) as Fields;
}
