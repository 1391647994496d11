import type { CaseNo, Instant } from '@talent-window/contracts/vocabulary';
import { LedgerEvent } from '@talent-window/contracts/vocabulary';
import type { EntityManager } from 'typeorm';
import { ReceiptEntity } from '../entities/receipt.entity.js';

/**
 * The receipt of a payment, once the fee system has given its number. It is never taken back or written anew: where its fee
 * went back, the refund is noted beside it 退費註記, and both stay on record.
 */
export async function findReceipt(manager: EntityManager, transactionNo: string): Promise<NotedReceipt | undefined> {
  const receipt = await manager.findOneBy(ReceiptEntity, { transactionNo });
  return receipt ? { receipt, refund: await findRefundNote(manager, transactionNo) } : undefined;
}

/** The receipt of a case's fee. */
export async function findReceiptOfCase(manager: EntityManager, caseNo: CaseNo): Promise<NotedReceipt | undefined> {
  const receipt = await manager.findOneBy(ReceiptEntity, { caseNo });
  return receipt ? { receipt, refund: await findRefundNote(manager, receipt.transactionNo) } : undefined;
}

export interface NotedReceipt {
  readonly receipt: ReceiptEntity;
  /** where the fee went back */
  readonly refund: { readonly refundNo: string; readonly amount: number; readonly paidAt: Date } | undefined;
}

async function findRefundNote(manager: EntityManager, transactionNo: string): Promise<NotedReceipt['refund']> {
  const [note] = await manager.query<NonNullable<NotedReceipt['refund']>[]>(
    `select f.refund_no as "refundNo", f.amount, e.at as "paidAt"
     from refund f join ledger_entry e on e.cause = 'refund-paid:' || f.refund_no where f.transaction_no = $1`,
    [transactionNo],
  );
  return note;
}

type ReceiptedFee = Omit<ReceiptEntity, 'receiptNo' | 'issuedAt'>;
interface AppliedFee {
  readonly fee: ReceiptedFee;
  /** when the money came, which the number may follow by days */
  readonly receivedAt: Date;
}

/** What a receipt is to say: a fee that was applied, as it was split. Undefined where nothing was applied. */
export async function findAppliedFee(manager: EntityManager, transactionNo: string): Promise<AppliedFee | undefined> {
  const [applied] = await manager.query<AppliedFee[]>(
    `select jsonb_build_object('transactionNo', e.transaction_no, 'caseNo', e.case_no, 'amount', p.amount,
              'split', f.quote -> 'split') as fee, p.received_at as "receivedAt"
     from ledger_entry e join payment p on p.transaction_no = e.transaction_no join case_file f on f.case_no = e.case_no
     where e.transaction_no = $1 and e.what = $2`,
    [transactionNo, LedgerEvent.Applied],
  );
  return applied;
}

/** Keeps the number that a fee got; the first one stands. */
export async function keepReceipt(
  manager: EntityManager,
  fee: ReceiptedFee,
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
