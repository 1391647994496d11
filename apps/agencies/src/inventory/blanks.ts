import type { BlankStock, ReservedBlank } from '@talent-window/adapters';
import type { Tx } from '../stand-in/database.js';
import { Problem } from '../stand-in/problem.js';
import { Mode } from '../stand-in/settings.js';
import type { StandIn } from '../stand-in/stand-in.js';

export const BLANK_TABLES = `
create sequence if not exists blank_lot_serial;
create table if not exists blank_lot (
  lot_no text primary key,
  office text not null,
  size integer not null check (size > 0),
  issued integer not null default 0 check (issued <= size),
  received_at timestamptz not null default clock_timestamp()
);
create index if not exists blank_lot_office on blank_lot (office, lot_no);
create table if not exists blank_reservation (
  lot_no text not null references blank_lot,
  blank_no text not null,
  reference text not null,
  reserved_at timestamptz not null default clock_timestamp(),
  primary key (lot_no, blank_no)
);
`;

/** Size of the lots that arrive by themselves. */
const LOT_SIZE = 200;

export async function readStock(tx: Tx, office: string): Promise<BlankStock> {
  const { rows } = await tx.query<{ available: number; reserved: number }>(
    `select coalesce(sum(size - issued), 0)::integer as available, coalesce(sum(issued), 0)::integer as reserved
     from blank_lot where office = $1`,
    [office],
  );
  return { office, available: rows[0]?.available ?? 0, reserved: rows[0]?.reserved ?? 0 };
}

export async function listStocks(tx: Tx): Promise<BlankStock[]> {
  const { rows } = await tx.query<BlankStock>(
    `select office, sum(size - issued)::integer as available, sum(issued)::integer as reserved
     from blank_lot group by office order by office`,
  );
  return rows;
}

export async function receiveLot(standIn: StandIn, tx: Tx, office: string, size: number): Promise<string> {
  const { rows } = await tx.query<{ lotNo: string }>(
    `insert into blank_lot (lot_no, office, size)
     values ('L' || lpad(nextval('blank_lot_serial')::text, 6, '0'), $1, $2) returning lot_no as "lotNo"`,
    [office, size],
  );
  const lotNo = rows[0]?.lotNo ?? '';
  await standIn.record(tx, { what: 'lot-received', details: { lotNo, office, size } });
  return lotNo;
}

/** Takes the next blank of the office's oldest lot; two requests never get the same one. */
export async function reserveBlank(
  standIn: StandIn,
  tx: Tx,
  office: string,
  reference: string,
): Promise<ReservedBlank> {
  // One at a time for each office, so that a new lot arrives once.
  await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`blank ${office}`]);
  const taken = (await takeNext(tx, office)) ?? (await restock(standIn, tx, office));
  if (!taken) throw new Problem(503, 'no-blanks-left', `${office} has no blank cards left; a new lot is awaited`);
  const { lotNo, blankNo } = taken;
  await tx.query('insert into blank_reservation (lot_no, blank_no, reference) values ($1, $2, $3)', [
    lotNo,
    blankNo,
    reference,
  ]);
  const caseNo = reference.split(':')[0];
  await standIn.record(tx, { what: 'blank-reserved', reference, caseNo, details: { office, lotNo, blankNo } });
  return taken;
}

async function takeNext(tx: Tx, office: string): Promise<ReservedBlank | undefined> {
  const { rows } = await tx.query<{ lotNo: string; issued: number }>(
    `update blank_lot set issued = issued + 1
     where lot_no = (select lot_no from blank_lot where office = $1 and issued < size order by lot_no limit 1)
     returning lot_no as "lotNo", issued`,
    [office],
  );
  const [lot] = rows;
  return lot && { lotNo: lot.lotNo, blankNo: String(lot.issued).padStart(5, '0') };
}

/** In automatic mode a new lot is there as soon as it is needed. */
async function restock(standIn: StandIn, tx: Tx, office: string): Promise<ReservedBlank | undefined> {
  const { mode } = await standIn.settings.read(tx);
  if (mode !== Mode.Automatic) return undefined;
  await receiveLot(standIn, tx, office, LOT_SIZE);
  return takeNext(tx, office);
}
