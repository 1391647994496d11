import { DocumentKind } from '@talent-window/contracts/vocabulary';
import { openActivities } from './case/activities.js';
import { tell } from './tell.js';

/**
 * 電子收據 of one payment, beside its case and never in its way: the fee system numbers it, for as long as that takes, it is
 * written and signed, and the applicant gets it.
 */
export async function receipt(transactionNo: string): Promise<string> {
  const { feeSystem, documents } = openActivities();
  const { caseNo, receiptNo, amount, receivedAt } = await feeSystem.numberReceipt(transactionNo);
  const noticeId = `${caseNo}:receipt:${transactionNo}`;
  const at = new Date(Date.now()).toISOString();
  const params = { receiptNo, amount };
  await documents.issueDocument({
    noticeId,
    caseNo,
    kind: DocumentKind.Receipt,
    params: { ...params, transactionNo, receivedAt },
    at,
  });
  await tell({ noticeId, caseNo, kind: 'receipt-issued', params, at });
  return receiptNo;
}
