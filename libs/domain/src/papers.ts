import type { RuleSetId } from '@talent-window/contracts/vocabulary';
import { DocumentKind, RuleSetId as Rules } from '@talent-window/contracts/vocabulary';

const OF_NOTICE: Readonly<Record<string, readonly DocumentKind[]>> = {
  submitted: [DocumentKind.PaymentNotice],
  'payment-instructed': [DocumentKind.PaymentNotice],
  'receipt-issued': [DocumentKind.Receipt],
  returned: [DocumentKind.RequestNotice],
  supplement: [DocumentKind.RequestNotice],
  'passport-inspection': [DocumentKind.InspectionNotice],
  approved: [DocumentKind.Approval],
  'ready-permit': [DocumentKind.EntryPermit],
  refused: [DocumentKind.Refusal],
  dismissed: [DocumentKind.Refusal],
  'approval-rescinded': [DocumentKind.Refusal],
  'permit-annulled': [DocumentKind.Refusal],
  'permit-revoked': [DocumentKind.Refusal],
};

/**
 * Which papers a notice carries, by its kind; one that is not named carries none. By the law of today who was approved abroad
 * gets 境外核准證明 in place of an entry permit [Gold Card Regulations Art. 6].
 */
export function papersOf(notice: string, ruleSet: RuleSetId): readonly DocumentKind[] {
  const papers = OF_NOTICE[notice] ?? [];
  if (ruleSet !== Rules.CurrentLaw2026) return papers;
  return papers.map((kind) => (kind === DocumentKind.EntryPermit ? DocumentKind.OverseasApproval : kind));
}

const ENTRY: readonly DocumentKind[] = [DocumentKind.EntryPermit, DocumentKind.OverseasApproval];

/** Papers of the same case that no longer hold once this one is issued. Receipts and requests stand beside each other. */
export const REPLACES: Readonly<Record<DocumentKind, readonly DocumentKind[]>> = {
  [DocumentKind.PaymentNotice]: [DocumentKind.PaymentNotice],
  [DocumentKind.Receipt]: [],
  [DocumentKind.InspectionNotice]: [DocumentKind.InspectionNotice],
  [DocumentKind.RequestNotice]: [DocumentKind.RequestNotice],
  [DocumentKind.Approval]: [DocumentKind.Approval, DocumentKind.Refusal],
  [DocumentKind.Refusal]: [DocumentKind.Refusal, DocumentKind.Approval, ...ENTRY],
  [DocumentKind.EntryPermit]: ENTRY,
  [DocumentKind.OverseasApproval]: ENTRY,
  [DocumentKind.CardPreview]: [DocumentKind.CardPreview],
};
