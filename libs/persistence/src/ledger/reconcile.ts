import type { CaseNo, Day, PaymentExceptionKind, Role } from '@talent-window/contracts/vocabulary';
import { PLATFORM } from '@talent-window/contracts/vocabulary';
import type { EntityManager } from 'typeorm';
import { parkPayment } from '../payment/exceptions.js';

/** A payment as the ledger has it, to be held against the gateway's word. */
export interface BookedPayment {
  readonly transactionNo: string;
  readonly attemptNo: string;
  readonly caseNo: CaseNo;
  /** with what came on top of the fee */
  readonly amount: number;
  /** the day in Taipei on which it came */
  readonly day: Day;
  /** when it went back to the card, whole; null where it did not */
  readonly refundedOn: Day | null;
}

const TAIPEI_DAY = `(p.received_at at time zone 'Asia/Taipei')::date`;
const REFUND_DAY = `(r.at at time zone 'Asia/Taipei')::date`;

/** The payments and card refunds of a day, and those that the gateway's file of that day names beside. */
export async function findBookedPayments(
  manager: EntityManager,
  day: Day,
  transactionNos: readonly string[],
): Promise<readonly BookedPayment[]> {
  return manager.query<BookedPayment[]>(
    `select p.transaction_no as "transactionNo", p.attempt_no as "attemptNo", p.case_no as "caseNo",
            p.amount + p.surcharge as amount, ${TAIPEI_DAY}::text as day, ${REFUND_DAY}::text as "refundedOn"
     from payment p
       left join refund f on f.transaction_no = p.transaction_no and f.way = 'card'
       left join ledger_entry r on r.cause = 'refund-paid:' || f.refund_no
     where ${TAIPEI_DAY} = $1 or ${REFUND_DAY} = $1 or p.transaction_no = any($2) order by p.transaction_no`,
    [day, transactionNos],
  );
}

/** Earlier days of which the gateway still holds money by the ledger: a file may have failed, or been corrected since. */
export async function findUnsettledDays(manager: EntityManager, upTo: Day): Promise<readonly Day[]> {
  const rows = await manager.query<{ day: Day }[]>(
    `select distinct ${TAIPEI_DAY}::text as day from payment p
     where ${TAIPEI_DAY} < $1 and (
       select sum(l.amount) from ledger_entry e join ledger_posting l on l.entry_id = e.id
       where e.transaction_no = p.transaction_no and l.account = 'gateway-clearing') <> 0
     order by 1`,
    [upTo],
  );
  return rows.map(({ day }) => day);
}

export interface Discrepancy {
  readonly kind: PaymentExceptionKind;
  /** names it within its day and kind */
  readonly which: string;
  readonly attemptNo?: string;
  readonly caseNo?: CaseNo;
  readonly details: Readonly<Record<string, string | number>>;
  readonly who: Role;
}

/** Puts on the desk what does not agree in a day's file, and takes off it what agrees by now. */
export async function parkDiscrepancies(
  manager: EntityManager,
  day: Day,
  discrepancies: readonly Discrepancy[],
): Promise<void> {
  const found: string[] = [];
  for (const { which, kind, ...parked } of discrepancies) {
    const key = `settlement:${day}:${kind}:${which}`;
    found.push(key);
    await parkPayment(manager, { ...parked, kind, key, details: { day, ...parked.details } });
  }
  await manager.query(
    `update payment_exception set state = 'closed', closed_at = now(), closed_by = $3, resolution = 'agrees'
     where key like $1 and state = 'open' and key <> all($2)`,
    [`settlement:${day}:%`, found, PLATFORM.id],
  );
}

export const CashDayState = { Open: 'open', Parked: 'parked', Closed: 'closed' } as const;
export type CashDayState = (typeof CashDayState)[keyof typeof CashDayState];

export interface CashDay {
  readonly day: Day;
  readonly state: CashDayState;
  /** why it is parked */
  readonly parkedWhy: string | null;
  /** in the gateway's file */
  readonly lines: number;
  readonly closedAt: Date | null;
}

/** Keeps how a day stands; a day that is closed stays so. */
export async function keepCashDay(
  manager: EntityManager,
  { day, state, parkedWhy, lines }: Pick<CashDay, 'day' | 'state'> & { parkedWhy?: string; lines?: number },
): Promise<void> {
  await manager.query(
    `insert into cash_day (day, state, parked_why, lines, closed_at)
     values ($1, $2, $3, coalesce($4, 0), case when $2 = '${CashDayState.Closed}' then now() end)
     on conflict (day) do update set state = excluded.state, parked_why = excluded.parked_why,
       lines = coalesce($4, cash_day.lines), closed_at = excluded.closed_at
     where cash_day.state <> '${CashDayState.Closed}'`,
    [day, state, parkedWhy ?? null, lines ?? null],
  );
}

const COLUMNS = 'day::text, state, parked_why as "parkedWhy", lines, closed_at as "closedAt"';

/** The latest first. */
export async function findCashDays(manager: EntityManager, most: number): Promise<readonly CashDay[]> {
  return manager.query<CashDay[]>(`select ${COLUMNS} from cash_day order by day desc limit $1`, [most]);
}

export async function findCashDay(manager: EntityManager, day: Day): Promise<CashDay | undefined> {
  const [found] = await manager.query<CashDay[]>(`select ${COLUMNS} from cash_day where day = $1`, [day]);
  return found;
}
