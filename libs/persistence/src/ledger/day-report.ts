import type { Day, PaymentExceptionKind } from '@talent-window/contracts/vocabulary';
import type { EntityManager } from 'typeorm';
import type { CashDay } from './reconcile.js';
import { findCashDay } from './reconcile.js';
import type { Remittance, RemittedLine } from './remit.js';
import { findRemittance, findRemittedLines } from './remit.js';

/** What came of the close of a day. */
export interface DayReport extends CashDay {
  /** undefined while nothing is drawn up for the treasury */
  readonly remittance: Remittance | undefined;
  /** whose money it is, of which case, by which receipt */
  readonly remitted: readonly RemittedLine[];
  /** what in the day's file does not agree, and is not settled */
  readonly open: readonly { readonly kind: PaymentExceptionKind; readonly times: number }[];
}

/** @returns undefined where the day was never closed */
export async function findDayReport(manager: EntityManager, day: Day): Promise<DayReport | undefined> {
  const cashDay = await findCashDay(manager, day);
  if (!cashDay) return undefined;
  const open = await manager.query<{ kind: PaymentExceptionKind; times: number }[]>(
    `select kind, count(*)::integer as times from payment_exception
     where state = 'open' and key like $1 group by kind order by kind`,
    [`settlement:${day}:%`],
  );
  const remittance = await findRemittance(manager, day);
  return { ...cashDay, remittance, remitted: await findRemittedLines(manager, day), open };
}
