import type { CaseNo, FeeRecipient, Instant } from '@talent-window/contracts/vocabulary';
import {
  LedgerAccount,
  LedgerEvent,
  PAYABLE_OF,
  PaymentExceptionKind,
  Role,
} from '@talent-window/contracts/vocabulary';
import type { EntityManager } from 'typeorm';
import { CaseFileEntity } from '../entities/case-file.entity.js';
import { parkPayment } from '../payment/exceptions.js';
import { findAppliedFee } from './receipts.js';
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
 * The case is accepted: what was paid for it belongs to the authorities, exactly as its quote splits it. Safe to repeat.
 * @returns false where the payment had gone back before, which is then on the cashier's desk
 * @throws where the payment is not the case's fee, to the dollar
 */
export async function applyFee(manager: EntityManager, { caseNo, transactionNo, at }: AppliedFee): Promise<boolean> {
  const held = await holdPayment(manager, transactionNo);
  const { quote } = await manager.findOneByOrFail(CaseFileEntity, { caseNo });
  if (held?.payment.caseNo !== caseNo || held.payment.amount !== quote.total)
    throw new Error(`payment ${transactionNo} is not the fee of case ${caseNo}`);
  if (await findAppliedFee(manager, transactionNo)) return true;
  if (held.total === 0) {
    const kind = PaymentExceptionKind.FeeGone;
    await parkPayment(manager, {
      kind,
      key: `${kind}:${transactionNo}`,
      caseNo,
      details: { transactionNo },
      who: Role.Cashier,
    });
    return false;
  }
  return post(manager, {
    cause: `applied:${transactionNo}`,
    what: LedgerEvent.Applied,
    caseNo,
    transactionNo,
    at,
    postings: { [LedgerAccount.Unapplied]: quote.total, ...payables(quote.split) },
  });
}

const payables = (split: Readonly<Record<FeeRecipient, number>>): Postings =>
  Object.fromEntries(
    Object.entries(split).map(([recipient, amount]) => [PAYABLE_OF[recipient as FeeRecipient], -amount]),
  );
