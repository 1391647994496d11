import type { DataSource, EntityManager } from 'typeorm';
import type { AuditContent, AuditEntry } from './chain.js';
import type { ExportLine, ExportScope } from './export-line.js';
import type { AuditHead, ChainEnd } from './head.js';

/** Rows that are read at a time. */
const PAGE = 1_000;

/**
 * The audit as it stands at one moment, or a part of it, to be verified by others. One transaction from the first line to the
 * last: what is recorded meanwhile is not in it.
 */
export async function* exportAudit(database: DataSource, scope: ExportScope): AsyncGenerator<ExportLine> {
  const runner = database.createQueryRunner();
  await runner.startTransaction('REPEATABLE READ');
  try {
    yield { kind: 'export', madeAt: new Date().toISOString(), ...scope };
    for (const head of await findHeads(runner.manager)) yield { kind: 'head', ...head };
    const ends = await runner.manager.query<{ chain: string; seq: number; hash: string }[]>(
      'select chain, seq, hash from audit_chain where $1::text is null or chain = $1 order by chain',
      [scope.chain],
    );
    for (const { chain, seq, hash } of ends) yield { kind: 'chain', end: [chain, seq, hash] };
    let entries = 0;
    for await (const entry of entriesOf(runner.manager, scope)) {
      entries += 1;
      yield { kind: 'entry', ...entry };
    }
    yield { kind: 'end', entries };
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

export async function findHeads(manager: EntityManager): Promise<readonly AuditHead[]> {
  const rows = await manager.query<
    { day: string; prev: string | null; chains: ChainEnd[]; hash: string; signature: string }[]
  >(`select day::text as day, prev, chains, hash, signature from audit_head order by audit_head.day`);
  return rows;
}

async function* entriesOf(manager: EntityManager, { chain, from, to }: ExportScope): AsyncGenerator<AuditEntry> {
  for (let last: readonly [string, number] = ['', 0]; ;) {
    const rows = await manager.query<AuditRow[]>(
      `select ${ENTRY} from audit
       where ($1::text is null or chain = $1) and ($2::timestamptz is null or recorded_at >= $2)
         and ($3::timestamptz is null or recorded_at < $3) and (chain, seq) > ($4, $5)
       order by chain, seq limit $6`,
      [chain, from, to, ...last, PAGE],
    );
    for (const row of rows) yield entryOf(row);
    const newest = rows.at(-1);
    if (!newest) return;
    last = [newest.chain, newest.seq];
  }
}

/** A row as `ENTRY` names its columns. */
export interface AuditRow extends Omit<AuditContent, 'caseNo' | 'at'> {
  readonly id: string;
  readonly chain: string;
  readonly seq: number;
  readonly case_no: string | null;
  readonly at: Date;
  readonly recorded_at: Date;
  readonly content_hash: string;
  readonly prev_hash: string | null;
  readonly hash: string;
}

export const ENTRY =
  'id, chain, seq, case_no, actor, action, cause, details, at, recorded_at, content_hash, prev_hash, hash';

export const entryOf = (row: AuditRow): AuditEntry => ({
  chain: row.chain,
  seq: row.seq,
  content: {
    caseNo: row.case_no,
    actor: row.actor,
    action: row.action,
    cause: row.cause,
    details: row.details,
    at: row.at.toISOString(),
  },
  recordedAt: row.recorded_at.toISOString(),
  contentHash: row.content_hash,
  prevHash: row.prev_hash,
  hash: row.hash,
});
