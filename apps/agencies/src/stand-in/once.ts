import { sha256Hex } from '@talent-window/adapters/signature';
import type { FastifyRequest } from 'fastify';
import type { Tx } from './database.js';
import { Problem } from './problem.js';
import type { StandIn } from './stand-in.js';

interface FirstAnswer<T> {
  readonly sha256: string;
  readonly answer: T;
}
interface CausingRequest {
  readonly method: string;
  readonly url: string;
  readonly signedBytes: Buffer;
  readonly headers: FastifyRequest['headers'] & { readonly 'idempotency-key': string };
}

/**
 * Does `work` once per idempotency key, in the transaction that remembers the key: after a crash both are there or neither.
 * @throws Problem 422 where the key came before with another request
 */
export function once<T extends object>(
  standIn: StandIn,
  { method, url, signedBytes, headers }: CausingRequest,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const key = headers['idempotency-key'];
  const sha256 = sha256Hex(Buffer.concat([Buffer.from(`${method} ${url}\n`), signedBytes]));
  return standIn.transact(async (tx) => {
    // A second request with the same key waits here until the first has ended.
    const { rowCount } = await tx.query(
      'insert into idempotency (agency, key, request_sha256) values ($1, $2, $3) on conflict do nothing',
      [standIn.name, key, sha256],
    );
    if (rowCount === 0) return repeat<T>(standIn, tx, key, sha256);
    const answer = await work(tx);
    await tx.query('update idempotency set answer = $3 where agency = $1 and key = $2', [standIn.name, key, answer]);
    return answer;
  });
}

async function repeat<T>(standIn: StandIn, tx: Tx, key: string, sha256: string): Promise<T> {
  const { rows } = await tx.query<FirstAnswer<T>>(
    'select request_sha256 as sha256, answer from idempotency where agency = $1 and key = $2',
    [standIn.name, key],
  );
  const [first] = rows;
  if (first?.sha256 === sha256) return first.answer;
  throw new Problem(422, 'idempotency-key-reused', 'the same idempotency key came before with another request');
}
