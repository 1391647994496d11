import type { DailyHead } from '@talent-window/adapters';
import type { Tx } from '../stand-in/database.js';
import { Problem } from '../stand-in/problem.js';
import type { StandIn } from '../stand-in/stand-in.js';

export const AUDIT_TABLES = `
create table if not exists audit_message (
  serial bigint generated always as identity primary key,
  chain text not null,
  seq integer not null,
  hash text not null,
  severity integer not null,
  host text not null,
  recorded_at timestamptz not null,
  message text not null,
  times integer not null default 1,
  received_at timestamptz not null default clock_timestamp(),
  unique (chain, seq)
);
create table if not exists audit_daily_head (
  day date primary key,
  prev text,
  hash text not null unique,
  signature text not null,
  received_at timestamptz not null default clock_timestamp()
);
`;

/** One entry as it came by syslog. */
export interface ReceivedMessage {
  readonly chain: string;
  readonly seq: number;
  readonly hash: string;
  readonly severity: number;
  readonly host: string;
  readonly recordedAt: string;
  readonly message: string;
}

/** At least once is once here. @throws where an entry comes with another hash than before, or before the one it follows */
export async function keepMessages(tx: Tx, messages: readonly ReceivedMessage[]): Promise<void> {
  for (const { chain, seq, hash, severity, host, recordedAt, message } of messages) {
    const { rows } = await tx.query<{ hash: string }>(
      `insert into audit_message (chain, seq, hash, severity, host, recorded_at, message) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (chain, seq) do update set times = audit_message.times + 1 returning hash`,
      [chain, seq, hash, severity, host, recordedAt, message],
    );
    if (rows[0]?.hash !== hash) throw new Error(`entry ${seq} of ${chain} came with another hash`);
    if (seq === 1) continue;
    const { rowCount } = await tx.query('select from audit_message where chain = $1 and seq = $2', [chain, seq - 1]);
    if (rowCount === 0) throw new Error(`entry ${seq} of ${chain} came before the one it follows`);
  }
}

/** @throws Problem 409 where the day has a head already, or this one does not follow the last */
export async function takeHead(
  standIn: StandIn,
  tx: Tx,
  { day, prev, hash, signature }: DailyHead,
): Promise<{ readonly day: string }> {
  await tx.query('lock table audit_daily_head in exclusive mode');
  const { rows } = await tx.query<{ day: string; hash: string }>(
    'select day::text, hash from audit_daily_head order by audit_daily_head.day desc limit 1',
  );
  const [last] = rows;
  if (last && (last.day >= day || last.hash !== prev))
    throw new Problem(409, 'head-does-not-follow', `the head of ${day} does not follow that of ${last.day}`);
  await tx.query('insert into audit_daily_head (day, prev, hash, signature) values ($1, $2, $3, $4)', [
    day,
    prev,
    hash,
    signature,
  ]);
  await standIn.record(tx, { what: 'head-announced', reference: day, details: { hash } });
  return { day };
}

export interface ListedMessage {
  readonly serial: string;
  readonly chain: string;
  readonly seq: number;
  readonly severity: number;
  readonly message: string;
  readonly times: number;
}

/** The newest. */
export async function listMessages(tx: Tx): Promise<ListedMessage[]> {
  const { rows } = await tx.query<ListedMessage>(
    'select serial, chain, seq, severity, message, times from audit_message order by serial desc limit 50',
  );
  return rows;
}

export async function listHeads(tx: Tx): Promise<(DailyHead & { readonly receivedAt: Date })[]> {
  const { rows } = await tx.query<DailyHead & { receivedAt: Date }>(
    `select day::text, prev, hash, signature, received_at as "receivedAt" from audit_daily_head
     order by audit_daily_head.day desc limit 50`,
  );
  return rows;
}
