import { AgencySystem, ArchiveState } from '@talent-window/contracts/vocabulary';
import { errorOf } from '../http/agency-client.js';
import type { AgencyConnection } from '../http/agency-connection.js';
import { AgencyError } from '../http/agency-error.js';
import { Answer } from '../http/answer.js';
import type { Exchange } from '../http/exchange.js';
import { sendSigned } from '../http/send-signed.js';
import type { WireAnswer } from '../http/send-signed.js';
import { sha256Hex } from '../signature/string-to-sign.js';
import type { DepositBag, ImageArchive } from './image-archive.js';

const SYSTEM = AgencySystem.ImageArchive;
const OPERATION = 'depositBag';
/** The archive checks every file before it answers. */
const TIMEOUT_MS = 5 * 60_000;
/** Status for a package that was understood and is not in order. */
const REFUSED = 422;

export function createImageArchive(connection: AgencyConnection): ImageArchive {
  return {
    async deposit(bag) {
      const answer = await exchange(connection, bag);
      if (answer.status >= 200 && answer.status < 300) {
        const archiveNo = Answer.parse(SYSTEM, OPERATION, answer).text('archiveNo');
        return { state: ArchiveState.Acknowledged, archiveNo };
      }
      const error = errorOf(SYSTEM, OPERATION, answer);
      if (answer.status !== REFUSED || error.kind === undefined) throw error;
      return { state: ArchiveState.Refused, reason: error.kind };
    },
  };
}

/** The package itself is in the object store: of its bytes the record of the exchange has the hash alone. */
async function exchange(connection: AgencyConnection, bag: DepositBag): Promise<WireAnswer> {
  const { baseUrl, keyId, key, timeoutMs = TIMEOUT_MS } = connection;
  const { caseNo, sha256, size } = bag;
  const url = `${baseUrl}/bags/${caseNo}`;
  const idempotencyKey = `${caseNo}:${sha256}`;
  const sent = {
    system: SYSTEM,
    operation: OPERATION,
    reference: caseNo,
    idempotencyKey,
    method: 'PUT',
    url,
    request: { bytes: new Uint8Array(), sha256 },
    startedAt: new Date().toISOString(),
  };
  const record = async (rest: Pick<Exchange, 'response' | 'failure'>): Promise<void> => {
    await connection.onExchange?.({ ...sent, ...rest, finishedAt: new Date().toISOString() });
  };
  try {
    const body = { stream: await bag.open(), sha256, size, mediaType: 'application/x-tar' };
    const headers = { 'idempotency-key': idempotencyKey };
    const answer = await sendSigned({ method: 'PUT', place: baseUrl, url, body, headers, keyId, key, timeoutMs });
    const { bytes, status } = answer;
    await record({ response: { bytes, sha256: sha256Hex(bytes), status } });
    return answer;
  } catch (cause) {
    const problem = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    await record({ failure: problem });
    throw AgencyError.unavailable({ system: SYSTEM, operation: OPERATION, problem, cause });
  }
}
