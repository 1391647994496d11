import type { NumberedReceipt, PaidFee } from '@talent-window/adapters';
import type { Tx } from '../stand-in/database.js';
import { numberInYear } from '../stand-in/formats.js';
import { Problem } from '../stand-in/problem.js';
import type { StandIn } from '../stand-in/stand-in.js';

export const RECEIPT_TABLES = `
create sequence if not exists fee_receipt_serial;
create table if not exists fee_receipt (
  receipt_no text primary key,
  transaction_no text not null unique,
  case_no text not null,
  amount integer not null,
  split jsonb not null,
  issued_at timestamptz not null
);
`;

/** @throws Problem 409 where the payment has a receipt under another key */
export async function issueReceipt(
  standIn: StandIn,
  tx: Tx,
  { caseNo, transactionNo, amount, split }: PaidFee,
): Promise<NumberedReceipt> {
  const { rows: known } = await tx.query('select 1 from fee_receipt where transaction_no = $1', [transactionNo]);
  if (known.length > 0) throw new Problem(409, 'receipt-exists', `payment ${transactionNo} has its receipt`);
  const { rows } = await tx.query<{ serial: number }>(`select nextval('fee_receipt_serial')::integer as serial`);
  const now = new Date();
  const receiptNo = `R${numberInYear(now, rows[0]?.serial ?? 0, 7)}`;
  await tx.query('insert into fee_receipt values ($1, $2, $3, $4, $5, $6)', [
    receiptNo,
    transactionNo,
    caseNo,
    amount,
    split,
    now,
  ]);
  await standIn.record(tx, { what: 'receipt-issued', caseNo, details: { receiptNo, transactionNo, amount } });
  return { receiptNo, issuedAt: now.toISOString() };
}

interface ListedReceipt {
  readonly receiptNo: string;
  readonly caseNo: string;
  readonly transactionNo: string;
  readonly amount: number;
}

/** The newest. */
export async function listReceipts(tx: Tx): Promise<ListedReceipt[]> {
  const { rows } = await tx.query<ListedReceipt>(
    `select receipt_no as "receiptNo", case_no as "caseNo", transaction_no as "transactionNo", amount
     from fee_receipt order by issued_at desc limit 50`,
  );
  return rows;
}
