import { sha256Hex } from '../signature/string-to-sign.js';
import { AgencyError } from './agency-error.js';
import type { Exchange, RecordExchange } from './exchange.js';
import type { WireAnswer } from './send-signed.js';

/** One request before it goes out. */
export type Outgoing = Omit<Exchange, 'request' | 'startedAt' | 'finishedAt' | 'response' | 'failure'> & {
  readonly bytes: Uint8Array;
};

/** Sends once and keeps what went over the wire before the answer is used. Where it cannot be kept, the call has failed. */
export async function recordedExchange(
  { bytes, ...outgoing }: Outgoing,
  onExchange: RecordExchange | undefined,
  send: () => Promise<WireAnswer>,
): Promise<WireAnswer> {
  const { system, operation } = outgoing;
  const sent = { ...outgoing, request: { bytes, sha256: sha256Hex(bytes) }, startedAt: new Date().toISOString() };
  const keep = async (rest: Pick<Exchange, 'response' | 'failure'>): Promise<void> => {
    try {
      await onExchange?.({ ...sent, ...rest, finishedAt: new Date().toISOString() });
    } catch (cause) {
      throw AgencyError.unavailable({ system, operation, problem: 'the exchange could not be recorded', cause });
    }
  };
  let answer: WireAnswer;
  try {
    answer = await send();
  } catch (cause) {
    const failure = describe(cause);
    await keep({ failure });
    throw AgencyError.unavailable({ system, operation, problem: failure, cause });
  }
  await keep({ response: { bytes: answer.bytes, sha256: sha256Hex(answer.bytes), status: answer.status } });
  return answer;
}

/** `fetch` hides what went wrong in its error's cause. */
function describe(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure);
  const inner = failure.cause instanceof Error ? `: ${failure.cause.message}` : '';
  return `${failure.name}: ${failure.message}${inner}`;
}
