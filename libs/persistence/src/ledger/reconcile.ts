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

export const CashDayState = { Open: 'open', Parked: 'parked', Closed: 'closed' } as const;
export type CashDayState = (typeof CashDayState)[keyof typeof CashDayState];

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

/**
 * Earlier days that are still to be held against their files: every one since the last that was closed, those that are parked
 * or were never finished, and those of which the gateway still holds money by the ledger.
 */
export async function findDaysBehind(manager: EntityManager, upTo: Day): Promise<readonly Day[]> {
  const rows = await manager.query<{ day: Day }[]>(
    `select distinct d.day::text from (
       select ${TAIPEI_DAY} as day from payment p where (
         select sum(l.amount) from ledger_entry e join ledger_posting l on l.entry_id = e.id
         where e.transaction_no = p.transaction_no and l.account = 'gateway-clearing') <> 0
       union all
       select day from cash_day where state <> '${CashDayState.Closed}'
       union all
       select generate_series(max(day) + 1, $1::date - 1, interval '1 day')::date from cash_day
       where state = '${CashDayState.Closed}' and day < $1
     ) d where d.day < $1 order by 1`,
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

/** Puts one on the desk, and leaves there what stands there of the day. @returns its key */
export async function parkDiscrepancy(
  manager: EntityManager,
  day: Day,
  { which, kind, ...parked }: Discrepancy,
): Promise<string> {
  const key = `settlement:${day}:${kind}:${which}`;
  await parkPayment(manager, { ...parked, kind, key, details: { day, ...parked.details } });
  return key;
}

/** Puts on the desk what does not agree in a day's file, and takes off it what agrees by now. */
export async function parkDiscrepancies(
  manager: EntityManager,
  day: Day,
  discrepancies: readonly Discrepancy[],
): Promise<void> {
  const found: string[] = [];
  for (const discrepancy of discrepancies) found.push(await parkDiscrepancy(manager, day, discrepancy));
  await manager.query(
    `update payment_exception set state = 'closed', closed_at = now(), closed_by = $3, resolution = 'agrees'
     where key like $1 and state = 'open' and key <> all($2)`,
    [`settlement:${day}:%`, found, PLATFORM.id],
  );
}

export interface CashDay {
  readonly day: Day;
  readonly state: CashDayState;
  /** why it is parked */
  readonly parkedWhy: string | null;
  /** in the gateway's file */
  readonly lines: number;
  readonly closedAt: Date | null;
}

/** Keeps what came of a day's file; a day that is closed stays so. */
export async function keepCashDay(
  manager: EntityManager,
  { day, parkedWhy, lines }: Pick<CashDay, 'day'> & { parkedWhy?: string; lines?: number },
): Promise<void> {
  const state = parkedWhy === undefined ? CashDayState.Open : CashDayState.Parked;
  await manager.query(
    `insert into cash_day (day, state, parked_why, lines) values ($1, $2, $3, coalesce($4, 0))
     on conflict (day) do update set state = excluded.state, parked_why = excluded.parked_why,
       lines = coalesce($4, cash_day.lines)
     where cash_day.state <> '${CashDayState.Closed}'`,
    [day, state, parkedWhy ?? null, lines ?? null],
  );
}

/** Closes a day, and with it what was behind it: what those days have is remitted with it. A parked day stays parked. */
export async function closeCashDays(manager: EntityManager, day: Day): Promise<void> {
  await manager.query(
    `update cash_day set state = '${CashDayState.Closed}', closed_at = now()
     where day <= $1 and state = '${CashDayState.Open}'`,
    [day],
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
