import type { AgencyConnection } from './agency-connection.js';
import { AgencyError } from './agency-error.js';
import { Answer } from './answer.js';
import { recordedExchange } from './recorded-exchange.js';
import { sendSigned } from './send-signed.js';
import type { WireAnswer } from './send-signed.js';

export interface AgencyCall {
  /** name of the client's method */
  readonly operation: string;
  readonly method: 'GET' | 'POST';
  /** below the base URL, with a leading slash */
  readonly path: string;
  readonly body?: unknown;
  readonly reference?: string | undefined;
  readonly idempotencyKey?: string;
}

const DEFAULT_TIMEOUT_MS = 10_000;
/** Statuses below 500 that say "later" and not "no". */
const LATER = new Set([408, 425, 429]);

/** One signed JSON request and its record; the machinery below every HTTP client of this library. */
export class AgencyClient {
  constructor(
    private readonly system: string,
    private readonly connection: AgencyConnection,
  ) {}

  async call(call: AgencyCall): Promise<Answer> {
    const { operation } = call;
    const answer = await this.exchange(call);
    if (answer.status >= 200 && answer.status < 300) return Answer.parse(this.system, operation, answer);
    throw errorOf(this.system, operation, answer);
  }

  private async exchange(call: AgencyCall): Promise<WireAnswer> {
    const { baseUrl, keyId, key, timeoutMs = DEFAULT_TIMEOUT_MS } = this.connection;
    const { operation, method, reference, idempotencyKey } = call;
    const url = baseUrl + call.path;
    const made = new TextEncoder().encode(call.body === undefined ? '' : JSON.stringify(call.body));
    const before = idempotencyKey === undefined ? undefined : await this.sentBefore(idempotencyKey, operation);
    const body = before ? new Uint8Array(before) : made;
    const headers = idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey };
    const sent = {
      system: this.system,
      operation,
      ...(reference === undefined ? {} : { reference }),
      ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
      method,
      url,
      bytes: body,
    };
    return recordedExchange(sent, this.connection.onExchange, () =>
      sendSigned({ method, place: baseUrl, url, body, headers, keyId, key, timeoutMs }),
    );
  }

  private async sentBefore(idempotencyKey: string, operation: string): Promise<Uint8Array | undefined> {
    try {
      return await this.connection.sentBefore?.(idempotencyKey);
    } catch (cause) {
      const problem = 'what was sent before could not be read';
      throw AgencyError.unavailable({ system: this.system, operation, problem, cause });
    }
  }
}

/** What an answer that is no good one says: "later", or "no". */
export function errorOf(system: string, operation: string, answer: WireAnswer): AgencyError {
  const { status } = answer;
  const details = { system, operation, status, problem: readProblem(answer), kind: readKind(answer) };
  const refused = status >= 400 && status < 500 && !LATER.has(status);
  return refused ? AgencyError.rejected(details) : AgencyError.unavailable(details);
}

/** Last part of the type of an RFC 9457 answer. */
function readKind({ contentType, bytes }: WireAnswer): string | undefined {
  if (!contentType.includes('json')) return undefined;
  return /"type":"urn:talent-window:problem:([a-z0-9-]{1,60})"/.exec(new TextDecoder().decode(bytes))?.[1];
}

/** Detail or title of an RFC 9457 answer, else the beginning of whatever came. */
function readProblem({ contentType, bytes }: WireAnswer): string {
  const text = new TextDecoder().decode(bytes);
  if (contentType.includes('json')) {
    try {
      const problem: unknown = JSON.parse(text);
      if (typeof problem === 'object' && problem !== null) {
        if ('detail' in problem && typeof problem.detail === 'string') return problem.detail;
        if ('title' in problem && typeof problem.title === 'string') return problem.title;
      }
    } catch {
      // Not JSON after all; the text itself says more than a parse error would.
    }
  }
  return text.slice(0, 500);
}
