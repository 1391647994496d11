import type { CaseView, Day, RequestItem } from '@talent-window/contracts/vocabulary';
import { Authority, CaseTypeId, DocumentKind, PermitState, RuleSetId } from '@talent-window/contracts/vocabulary';
import type { PaperSource } from '@talent-window/documents/papers';
import { addDays, collectionOf, policyFor, quoteFor } from '@talent-window/domain';
import { overseasEngineer } from './sample-applications.js';

const CASE_NO = '115551000017';

const item = (path: string, note: string, example?: string): RequestItem => ({
  path,
  reason: 'insufficient',
  note,
  ...(example === undefined ? {} : { example }),
});

/** What is asked for in the sample of a request. */
export const SAMPLE_ITEMS: readonly RequestItem[] = [
  item(
    'documents.tax-statement',
    '扣繳憑單所載金額與薪資證明不符。The amounts of the two papers differ.',
    'Form W-2 of 2025',
  ),
  item('documents.photo', '背景非白色。The background is not white.'),
];

/** A case as it stands where each kind of paper is issued; a test changes what it is about. */
export function samplePaper(kind: DocumentKind, today: Day, changes: Partial<PaperSource> = {}): PaperSource {
  const application = changes.application ?? overseasEngineer(today).content;
  const at = `${today}T02:00:00.000Z`;
  const collection = collectionOf(application);
  return {
    caseNo: CASE_NO,
    caseType: CaseTypeId.GoldCard,
    application,
    quote: quoteFor({
      caseType: CaseTypeId.GoldCard,
      nationality: 'USA',
      appliesFrom: 'overseas',
      years: 3,
      on: today,
    }),
    policy: policyFor(CaseTypeId.GoldCard, RuleSetId.OneStop, { appliesFrom: 'overseas', hkMacau: false }),
    collection,
    view: viewAt(kind, at, today, collection),
    at,
    params: PARAMS[kind] ?? {},
    ...changes,
  };
}

const PARAMS: Partial<Record<DocumentKind, PaperSource['params']>> = {
  [DocumentKind.Receipt]: { receiptNo: 'R1150000123', transactionNo: '2611261000000001', amount: 8460 },
  [DocumentKind.RequestNotice]: { asked: { kind: 'supplement', items: SAMPLE_ITEMS, fromAbroad: false } },
  [DocumentKind.PaymentNotice]: {
    attempt: { method: 'store-barcode', barcodes: ['151203A01', '1234567890123456', '120300000008460'] },
  },
};

function viewAt(kind: DocumentKind, at: string, today: Day, collection: PaperSource['collection']): CaseView {
  const isPermit = kind === DocumentKind.EntryPermit || kind === DocumentKind.OverseasApproval;
  const permit = { validFrom: addDays(today, 1), validUntil: addDays(today, 1095), state: PermitState.InForce };
  const refused = { outcome: 'refused', closedAt: at, facts: '薪資證明與扣繳憑單所載金額不符。' } as const;
  return {
    progress: {
      caseNo: CASE_NO,
      caseType: CaseTypeId.GoldCard,
      ruleSet: RuleSetId.OneStop,
      submittedAt: at,
      stage: 'final-review',
      visit: 1,
      reasons: kind === DocumentKind.Refusal ? ['criterion-not-met'] : [],
      holder: { authority: Authority.NIA, since: at },
      awaiting: 'final-decision',
      parts: [],
      clock: { pauses: [], budgetDays: 20 },
      collection,
      visitsInPerson: 1,
      ...(isPermit ? { permit } : {}),
      ...(kind === DocumentKind.Refusal ? refused : {}),
    },
    desk: { findings: [], overdue: false },
  };
}
