import { openActivities } from './case/activities.js';
import { tell } from './tell.js';

/**
 * 電子收據 of one payment, beside its case and never in its way: the fee system numbers it, for as long as that takes, and the
 * applicant is told.
 */
export async function receipt(transactionNo: string): Promise<string> {
  const { feeSystem } = openActivities();
  const { caseNo, receiptNo, amount } = await feeSystem.numberReceipt(transactionNo);
  const noticeId = `${caseNo}:receipt:${transactionNo}`;
  const at = new Date(Date.now()).toISOString();
  await tell({ noticeId, caseNo, kind: 'receipt-issued', params: { receiptNo, amount }, at });
  return receiptNo;
}
