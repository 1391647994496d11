import type { CaseNo, Day, FeeRecipient, Instant, LedgerEvent } from '@talent-window/contracts/vocabulary';
import {
  FeeRecipient as F,
  LedgerAccount,
  LedgerEvent as Event,
  PAYABLE_OF,
} from '@talent-window/contracts/vocabulary';
import type { EntityManager } from 'typeorm';
import { post } from './post.js';

export type Split = Readonly<Record<FeeRecipient, number>>;

export interface Remittance {
  readonly day: Day;
  /** what each authority gets */
  readonly split: Split;
  readonly total: number;
  /** what an authority has too much from earlier days, as a negative number: it gets that much less later */
  readonly carried: Split;
  /** the treasury's number, once it has taken the payment */
  readonly treasuryNo: string | null;
}

const COLUMNS = 'day::text, split, total, carried, treasury_no as "treasuryNo"';

/** What is settled and not remitted: entries on an authority's account for payments that the gateway has paid out. */
const DRAW = `
  insert into remitted_entry (entry_id, day)
  select e.id, $1 from ledger_entry e
  where e.transaction_no in (select transaction_no from ledger_entry where what = '${Event.PaidOut}')
    and exists (select from ledger_posting p where p.entry_id = e.id and p.account = any($2))
    and not exists (select from remitted_entry r where r.entry_id = e.id)`;

/** Accrued on each account in all that was drawn, less what all remittances together hand over. */
const DUE = `
  select a.account, (
    select coalesce(-sum(p.amount), 0) from remitted_entry r join ledger_posting p on p.entry_id = r.entry_id
    where p.account = a.account
  )::integer - (select coalesce(sum((split ->> a.recipient)::integer), 0) from remittance)::integer as due, a.recipient
  from unnest($1::text[], $2::text[]) a (recipient, account)`;

/**
 * Draws up what the treasury gets for a day: one payment, split by authority, of all that is settled and was not remitted
 * before. It is drawn once: another time it is the same, whatever has happened since, and that goes to the next day.
 */
export async function drawRemittance(manager: EntityManager, day: Day): Promise<Remittance> {
  await manager.query("select pg_advisory_xact_lock(hashtextextended('remittance', 0))");
  const known = await findRemittance(manager, day);
  if (known) return known;
  await manager.query('insert into remittance (day, split, total, carried) values ($1, $2, 0, $2)', [day, {}]);
  await manager.query(DRAW, [day, Object.values(PAYABLE_OF)]);
  const due = await manager.query<{ recipient: FeeRecipient; due: number }[]>(DUE, [
    Object.keys(PAYABLE_OF),
    Object.values(PAYABLE_OF),
  ]);
  const each = (amountOf: (due: number) => number): Split => ({
    ...NOTHING,
    ...Object.fromEntries(due.map(({ recipient, due: amount }) => [recipient, amountOf(amount)])),
  });
  const split = each((amount) => Math.max(0, amount));
  const total = Object.values(split).reduce((sum, amount) => sum + amount, 0);
  await manager.query('update remittance set split = $2, total = $3, carried = $4 where day = $1', [
    day,
    split,
    total,
    each((amount) => Math.min(0, amount)),
  ]);
  return getRemittance(manager, day);
}

const NOTHING: Split = { [F.MOL]: 0, [F.NIA]: 0, [F.MOFA]: 0 };

export async function findRemittance(manager: EntityManager, day: Day): Promise<Remittance | undefined> {
  const [row] = await manager.query<Remittance[]>(`select ${COLUMNS} from remittance where day = $1`, [day]);
  return row;
}

async function getRemittance(manager: EntityManager, day: Day): Promise<Remittance> {
  const found = await findRemittance(manager, day);
  if (!found) throw new Error(`no remittance is drawn up for ${day}`);
  return found;
}

/** The treasury has taken the payment of a day. Safe to repeat. */
export async function recordRemittance(
  manager: EntityManager,
  day: Day,
  { treasuryNo, at }: { readonly treasuryNo: string; readonly at: Instant },
): Promise<void> {
  const { split, total } = await getRemittance(manager, day);
  await post(manager, {
    cause: `remitted:${day}`,
    what: Event.Remitted,
    messageId: treasuryNo,
    at,
    postings: {
      ...Object.fromEntries(
        Object.entries(split).map(([recipient, amount]) => [PAYABLE_OF[recipient as FeeRecipient], amount]),
      ),
      [LedgerAccount.Bank]: -total,
    },
  });
  await manager.query(
    'update remittance set treasury_no = $2, remitted_at = $3 where day = $1 and treasury_no is null',
    [day, treasuryNo, at],
  );
}

/** One entry of a day's remittance: whose money it is, and of which case. */
export interface RemittedLine {
  readonly caseNo: CaseNo;
  readonly transactionNo: string;
  readonly what: LedgerEvent;
  readonly receiptNo: string | null;
  readonly at: Date;
  readonly split: Split;
}

export async function findRemittedLines(manager: EntityManager, day: Day): Promise<readonly RemittedLine[]> {
  const part = (recipient: FeeRecipient): string =>
    `'${recipient}', coalesce(-sum(p.amount) filter (where p.account = '${PAYABLE_OF[recipient]}'), 0)::integer`;
  return manager.query<RemittedLine[]>(
    `select e.case_no as "caseNo", e.transaction_no as "transactionNo", e.what, c.receipt_no as "receiptNo", e.at,
            jsonb_build_object(${Object.values(F).map(part).join(', ')}) as split
     from remitted_entry r join ledger_entry e on e.id = r.entry_id join ledger_posting p on p.entry_id = e.id
       left join receipt c on c.transaction_no = e.transaction_no
     where r.day = $1 group by e.id, c.receipt_no order by e.id`,
    [day],
  );
}
