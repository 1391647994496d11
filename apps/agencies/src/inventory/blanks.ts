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
  received_at timestamptz not null default clock_timestamp()
);
-- the blanks of a lot that lie at an office, from the next one to the last; a transfer cuts a range in two
create table if not exists blank_range (
  lot_no text not null references blank_lot,
  office text not null,
  next_no integer not null,
  last_no integer not null check (next_no <= last_no + 1),
  primary key (lot_no, last_no)
);
create index if not exists blank_range_office on blank_range (office, lot_no);
create table if not exists blank (
  lot_no text not null references blank_lot,
  blank_no text not null,
  office text not null,
  reference text not null,
  case_no text,
  state text not null check (state in ('reserved', 'issued', 'spoiled', 'lost')),
  card_no text unique,
  taken_at timestamptz not null default clock_timestamp(),
  primary key (lot_no, blank_no)
);
create unique index if not exists blank_reserved_once on blank (reference) where case_no is not null;
create index if not exists blank_office on blank (office, state);
create table if not exists kept_card (
  card_no text primary key,
  office text not null,
  is_kept boolean not null
);
`;

/** Size of the lots that arrive by themselves. */
const LOT_SIZE = 200;
/** With fewer left, a new lot should come [M]. */
export const LOW_STOCK = 20;

const STOCK = `
  select office, available, reserved, issued, spoiled, kept, available < ${LOW_STOCK} as low from (
    select o.office,
      coalesce((select sum(last_no - next_no + 1) from blank_range r where r.office = o.office), 0)::integer as available,
      (select count(*) from blank b where b.office = o.office and b.state = 'reserved')::integer as reserved,
      (select count(*) from blank b where b.office = o.office and b.state = 'issued')::integer as issued,
      (select count(*) from blank b where b.office = o.office and b.state = 'spoiled')::integer as spoiled,
      (select count(*) from kept_card k where k.office = o.office and k.is_kept)::integer as kept
    from (%offices%) o) stock order by office`;

export async function readStock(tx: Tx, office: string): Promise<BlankStock> {
  const { rows } = await tx.query<BlankStock>(STOCK.replace('%offices%', 'select $1::text as office'), [office]);
  const [stock] = rows;
  if (!stock) throw new Error(`no stock of ${office}`);
  return stock;
}

export async function listStocks(tx: Tx): Promise<BlankStock[]> {
  const { rows } = await tx.query<BlankStock>(STOCK.replace('%offices%', 'select distinct office from blank_range'));
  return rows;
}

/** One at a time for each office: no blank is given twice, and a new lot arrives once. */
export async function lockStock(tx: Tx, office: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`blank ${office}`]);
}

export async function receiveLot(standIn: StandIn, tx: Tx, office: string, size: number): Promise<string> {
  const { rows } = await tx.query<{ lotNo: string }>(
    `insert into blank_lot (lot_no, office, size)
     values ('L' || lpad(nextval('blank_lot_serial')::text, 6, '0'), $1, $2) returning lot_no as "lotNo"`,
    [office, size],
  );
  const lotNo = rows[0]?.lotNo ?? '';
  await tx.query('insert into blank_range (lot_no, office, next_no, last_no) values ($1, $2, 1, $3)', [
    lotNo,
    office,
    size,
  ]);
  await standIn.record(tx, { what: 'lot-received', details: { lotNo, office, size } });
  return lotNo;
}

export interface Taken {
  readonly office: string;
  readonly reference: string;
  readonly caseNo?: string | undefined;
  readonly state: 'reserved' | 'spoiled' | 'lost';
}

/** Takes the next blank of the office's oldest lot; undefined where none is left. */
export async function takeBlank(
  tx: Tx,
  { office, reference, caseNo, state }: Taken,
): Promise<ReservedBlank | undefined> {
  const { rows } = await tx.query<{ lotNo: string; taken: number }>(
    `update blank_range set next_no = next_no + 1
     where (lot_no, last_no) = (
       select lot_no, last_no from blank_range where office = $1 and next_no <= last_no order by lot_no, last_no limit 1)
     returning lot_no as "lotNo", next_no - 1 as taken`,
    [office],
  );
  const [range] = rows;
  if (!range) return undefined;
  const { lotNo } = range;
  const blankNo = String(range.taken).padStart(5, '0');
  await tx.query(
    'insert into blank (lot_no, blank_no, office, reference, case_no, state) values ($1, $2, $3, $4, $5, $6)',
    [lotNo, blankNo, office, reference, caseNo, state],
  );
  return { lotNo, blankNo };
}

/** Reserves a blank for a card. With `spoils`, what the case held before is spoiled. */
export async function reserveBlank(
  standIn: StandIn,
  tx: Tx,
  { office, reference, spoils = false }: { office: string; reference: string; spoils?: boolean },
): Promise<ReservedBlank> {
  await lockStock(tx, office);
  const caseNo = reference.split(':')[0] ?? '';
  const wanted: Taken = { office, reference, caseNo, state: 'reserved' };
  const taken = (await takeBlank(tx, wanted)) ?? (await restocked(standIn, tx, wanted));
  if (!taken) throw new Problem(503, 'no-blanks-left', `${office} has no blank cards left; a new lot is awaited`);
  await standIn.record(tx, { what: 'blank-reserved', reference, caseNo, details: { office, ...taken } });
  if (!spoils) return taken;
  const { rows } = await tx.query<{ lotNo: string; blankNo: string }>(
    `update blank set state = 'spoiled' where case_no = $1 and reference <> $2 and state in ('reserved', 'issued')
     returning lot_no as "lotNo", blank_no as "blankNo"`,
    [caseNo, reference],
  );
  await tx.query(
    `update kept_card set is_kept = false
     where card_no in (select card_no from blank where case_no = $1 and state = 'spoiled')`,
    [caseNo],
  );
  for (const details of rows)
    await standIn.record(tx, { what: 'blank-spoiled', reference, caseNo, details: { ...details } });
  return taken;
}

/** In automatic mode a new lot is there as soon as it is needed. */
async function restocked(standIn: StandIn, tx: Tx, wanted: Taken): Promise<ReservedBlank | undefined> {
  const { mode } = await standIn.settings.read(tx);
  if (mode !== Mode.Automatic) return undefined;
  await receiveLot(standIn, tx, wanted.office, LOT_SIZE);
  return takeBlank(tx, wanted);
}

/** The blank has become a card. One that was spoiled meanwhile stays so, and is known by its number. */
export async function issueBlank(standIn: StandIn, tx: Tx, reference: string, cardNo: string): Promise<ReservedBlank> {
  const { rows } = await tx.query<ReservedBlank & { caseNo: string; other: string | null }>(
    `select lot_no as "lotNo", blank_no as "blankNo", case_no as "caseNo",
            (select o.reference from blank o where o.card_no = $2 and o.reference <> b.reference) as other
     from blank b where reference = $1 and case_no is not null for update`,
    [reference, cardNo],
  );
  const [blank] = rows;
  if (!blank) throw new Problem(404, 'unknown-reservation', `no blank is reserved under ${reference}`);
  if (blank.other !== null) throw new Problem(409, 'card-number-taken', `${cardNo} is the card of ${blank.other}`);
  const { lotNo, blankNo, caseNo } = blank;
  await tx.query(
    `update blank set card_no = $3, state = case state when 'reserved' then 'issued' else state end
     where lot_no = $1 and blank_no = $2`,
    [lotNo, blankNo, cardNo],
  );
  await standIn.record(tx, { what: 'blank-issued', reference, caseNo, details: { lotNo, blankNo, cardNo } });
  return { lotNo, blankNo };
}
