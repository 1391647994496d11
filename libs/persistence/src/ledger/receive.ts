import type { CaseNo, Instant } from '@talent-window/contracts/vocabulary';
import { LedgerAccount, LedgerEvent } from '@talent-window/contracts/vocabulary';
import type { EntityManager } from 'typeorm';
import { post } from './post.js';

export interface ReceivedMoney {
  readonly caseNo: CaseNo;
  readonly orderNo: string;
  readonly attemptNo: string;
  readonly transactionNo: string;
  /** what it pays for, in whole New Taiwan dollars */
  readonly amount: number;
  readonly method: string;
  /** came on top of the amount, for this way of paying; none where absent */
  readonly surcharge?: number;
  readonly occurredAt: Instant;
  /** the message that told of it */
  readonly cause: string;
}

/**
 * Money is there: whoever told of it first, it is received once for its transaction, and is nobody's yet.
 * @returns whether it was new
 */
export async function recordReceipt(manager: EntityManager, money: ReceivedMoney): Promise<boolean> {
  const { caseNo, orderNo, attemptNo, transactionNo, amount, method, surcharge = 0, occurredAt, cause } = money;
  await manager.query(
    `insert into payment (transaction_no, case_no, order_no, attempt_no, method, amount, surcharge, received_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [transactionNo, caseNo, orderNo, attemptNo, method, amount, surcharge, occurredAt],
  );
  return post(manager, {
    cause: `received:${transactionNo}`,
    what: LedgerEvent.Received,
    caseNo,
    transactionNo,
    messageId: cause,
    at: occurredAt,
    postings: {
      [LedgerAccount.GatewayClearing]: amount + surcharge,
      [LedgerAccount.Unapplied]: -amount,
      [LedgerAccount.Surcharges]: -surcharge,
    },
  });
}
