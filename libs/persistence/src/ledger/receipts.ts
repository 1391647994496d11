import type { Instant } from '@talent-window/contracts/vocabulary';
import { LedgerEvent } from '@talent-window/contracts/vocabulary';
import type { EntityManager } from 'typeorm';
import { ReceiptEntity } from '../entities/receipt.entity.js';

/** The receipt of a payment, once the fee system has given its number. */
export async function findReceipt(manager: EntityManager, transactionNo: string): Promise<ReceiptEntity | undefined> {
  return (await manager.findOneBy(ReceiptEntity, { transactionNo })) ?? undefined;
}

/** What a receipt is to say: a fee that was applied, as it was split. Undefined where nothing was applied. */
export async function findAppliedFee(
  manager: EntityManager,
  transactionNo: string,
): Promise<Omit<ReceiptEntity, 'receiptNo' | 'issuedAt'> | undefined> {
  const [applied] = await manager.query<Omit<ReceiptEntity, 'receiptNo' | 'issuedAt'>[]>(
    `select e.transaction_no as "transactionNo", e.case_no as "caseNo", p.amount, f.quote -> 'split' as split
     from ledger_entry e join payment p on p.transaction_no = e.transaction_no join case_file f on f.case_no = e.case_no
     where e.transaction_no = $1 and e.what = $2`,
    [transactionNo, LedgerEvent.Applied],
  );
  return applied;
}

/** Keeps the number that a fee got; the first one stands. */
export async function keepReceipt(
  manager: EntityManager,
  fee: Omit<ReceiptEntity, 'receiptNo' | 'issuedAt'>,
  { receiptNo, issuedAt }: { readonly receiptNo: string; readonly issuedAt: Instant },
): Promise<void> {
  const receipt = { ...fee, receiptNo, issuedAt: new Date(issuedAt) };
  await manager.createQueryBuilder().insert().into(ReceiptEntity).values(receipt).orIgnore().execute();
}

/** Fees that belong to the authorities and have no receipt yet, the oldest first. */
export async function findUnreceipted(manager: EntityManager, most = 1_000): Promise<readonly string[]> {
  const rows = await manager.query<{ transaction_no: string }[]>(
    `select e.transaction_no from ledger_entry e where e.what = $1
       and not exists (select from receipt r where r.transaction_no = e.transaction_no) order by e.id limit $2`,
    [LedgerEvent.Applied, most],
  );
  return rows.map(({ transaction_no }) => transaction_no);
}
