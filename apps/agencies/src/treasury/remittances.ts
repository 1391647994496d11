import type { DailyRemittance, TreasuryReceipt } from '@talent-window/adapters';
import type { Tx } from '../stand-in/database.js';
import { numberInYear } from '../stand-in/formats.js';
import { Problem } from '../stand-in/problem.js';
import type { StandIn } from '../stand-in/stand-in.js';

export const REMITTANCE_TABLES = `
create sequence if not exists treasury_serial;
create table if not exists treasury_remittance (
  day date primary key,
  treasury_no text not null unique,
  total integer not null,
  split jsonb not null,
  taken_at timestamptz not null default clock_timestamp()
);
`;

/** @throws Problem 409 where the day was paid already, under another key */
export async function takeRemittance(
  standIn: StandIn,
  tx: Tx,
  { day, total, split }: DailyRemittance,
): Promise<TreasuryReceipt> {
  const { rows: known } = await tx.query('select 1 from treasury_remittance where day = $1', [day]);
  if (known.length > 0) throw new Problem(409, 'day-paid', `${day} was paid already`);
  const { rows } = await tx.query<{ serial: number }>(`select nextval('treasury_serial')::integer as serial`);
  const treasuryNo = `T${numberInYear(new Date(), rows[0]?.serial ?? 0, 6)}`;
  await tx.query('insert into treasury_remittance (day, treasury_no, total, split) values ($1, $2, $3, $4)', [
    day,
    treasuryNo,
    total,
    split,
  ]);
  await standIn.record(tx, { what: 'remitted', reference: day, details: { treasuryNo, total, ...split } });
  return { treasuryNo };
}

interface ListedRemittance {
  readonly day: string;
  readonly treasuryNo: string;
  readonly total: number;
  readonly mol: number;
  readonly nia: number;
  readonly mofa: number;
}

/** The newest. */
export async function listRemittances(tx: Tx): Promise<ListedRemittance[]> {
  const { rows } = await tx.query<ListedRemittance>(
    `select day::text, treasury_no as "treasuryNo", total, split -> 'mol' as mol, split -> 'nia' as nia, split -> 'mofa' as mofa
     from treasury_remittance order by day desc limit 50`,
  );
  return rows;
}
