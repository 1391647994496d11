import type { Instant } from '@talent-window/contracts/vocabulary';
import { LedgerAccount, LedgerEvent } from '@talent-window/contracts/vocabulary';
import type { EntityManager } from 'typeorm';
import { holdPayment } from './held.js';
import { post } from './post.js';

export interface PaidOut {
  readonly transactionNo: string;
  /** what the gateway kept */
  readonly fee: number;
  readonly at: Instant;
}

/**
 * The gateway paid out what it held of a payment, less its fee. What it gives back afterwards it takes from the bank.
 * Safe to repeat. @returns whether it was new
 */
export async function payOut(manager: EntityManager, { transactionNo, fee, at }: PaidOut): Promise<boolean> {
  const held = await holdPayment(manager, transactionNo);
  if (!held) throw new Error(`payment ${transactionNo} was not received`);
  const cause = `paid-out:${transactionNo}`;
  const [{ known, clearing }] = await manager.query<[{ known: boolean; clearing: number }]>(
    `select exists (select from ledger_entry where cause = $1) as known,
            coalesce(sum(p.amount), 0)::integer as clearing
     from ledger_entry e join ledger_posting p on p.entry_id = e.id where e.transaction_no = $2 and p.account = $3`,
    [cause, transactionNo, LedgerAccount.GatewayClearing],
  );
  if (known || (clearing === 0 && fee === 0)) return false;
  return post(manager, {
    cause,
    what: LedgerEvent.PaidOut,
    caseNo: held.payment.caseNo,
    transactionNo,
    at,
    postings: {
      [LedgerAccount.Bank]: clearing - fee,
      [LedgerAccount.GatewayFees]: fee,
      [LedgerAccount.GatewayClearing]: -clearing,
    },
  });
}
