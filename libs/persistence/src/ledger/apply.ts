import type { CaseNo, FeeRecipient, Instant } from '@talent-window/contracts/vocabulary';
import { LedgerAccount, LedgerEvent, PAYABLE_OF } from '@talent-window/contracts/vocabulary';
import type { EntityManager } from 'typeorm';
import { CaseFileEntity } from '../entities/case-file.entity.js';
import { holdPayment } from './held.js';
import type { Postings } from './post.js';
import { post } from './post.js';

export interface AppliedFee {
  readonly caseNo: CaseNo;
  readonly transactionNo: string;
  /** when the case was accepted 受理 */
  readonly at: Instant;
}

/**
 * The case is accepted: what was paid for it belongs to the authorities, exactly as its quote splits it.
 * @returns the split; safe to repeat
 * @throws where the payment is not the case's fee, to the dollar
 */
export async function applyFee(
  manager: EntityManager,
  { caseNo, transactionNo, at }: AppliedFee,
): Promise<Readonly<Record<FeeRecipient, number>>> {
  const held = await holdPayment(manager, transactionNo);
  const { quote } = await manager.findOneByOrFail(CaseFileEntity, { caseNo });
  if (held?.payment.caseNo !== caseNo || held.payment.amount !== quote.total)
    throw new Error(`payment ${transactionNo} is not the fee of case ${caseNo}`);
  await post(manager, {
    cause: `applied:${transactionNo}`,
    what: LedgerEvent.Applied,
    caseNo,
    transactionNo,
    at,
    postings: { [LedgerAccount.Unapplied]: quote.total, ...payables(quote.split) },
  });
  return quote.split;
}

const payables = (split: Readonly<Record<FeeRecipient, number>>): Postings =>
  Object.fromEntries(
    Object.entries(split).map(([recipient, amount]) => [PAYABLE_OF[recipient as FeeRecipient], -amount]),
  );
