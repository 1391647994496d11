import type { LedgerAccount } from '@talent-window/contracts/vocabulary';
import { LedgerAccount as A, PAYABLE_OF } from '@talent-window/contracts/vocabulary';
import type { EntityManager } from 'typeorm';
import { PaymentEntity } from '../entities/payment.entity.js';
import type { Postings } from './post.js';

/** Money of one payment that is still held, and on which accounts: nobody's yet, or the authorities'. */
export interface Held {
  readonly payment: PaymentEntity;
  readonly of: ReadonlyMap<LedgerAccount, number>;
  readonly total: number;
}

const HOLDING: readonly LedgerAccount[] = [A.Unapplied, ...Object.values(PAYABLE_OF)];

/**
 * What is held of a payment. Until the transaction ends, nobody else decides on the same payment.
 * @returns undefined where no such payment was received
 */
export async function holdPayment(manager: EntityManager, transactionNo: string): Promise<Held | undefined> {
  const payment = await manager.findOne(PaymentEntity, {
    where: { transactionNo },
    lock: { mode: 'pessimistic_write' },
  });
  if (!payment) return undefined;
  const rows = await manager.query<{ account: LedgerAccount; held: number }[]>(
    `select p.account, -sum(p.amount)::integer as held from ledger_entry e join ledger_posting p on p.entry_id = e.id
     where e.transaction_no = $1 and p.account = any($2) group by p.account having sum(p.amount) <> 0`,
    [transactionNo, HOLDING],
  );
  const of = new Map(rows.map(({ account, held }) => [account, held]));
  return { payment, of, total: [...of.values()].reduce((sum, held) => sum + held, 0) };
}

/** Takes all that is held of a payment off its accounts. */
export const release = ({ of }: Held): Postings => Object.fromEntries(of);

/** Where the gateway takes back from: what it has not paid out yet, or else what stands in the bank. */
export async function accountWithGateway(manager: EntityManager, transactionNo: string): Promise<LedgerAccount> {
  const paidOut = await manager.query<unknown[]>('select 1 from ledger_entry where cause = $1', [
    `paid-out:${transactionNo}`,
  ]);
  return paidOut.length > 0 ? A.Bank : A.GatewayClearing;
}
