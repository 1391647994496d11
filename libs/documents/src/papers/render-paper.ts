import { DocumentKind } from '@talent-window/contracts/vocabulary';
import { bothTexts } from '@talent-window/i18n';
import { footers, letterhead } from './frame.js';
import { approval } from './kinds/approval.js';
import { cardPreview } from './kinds/card-preview.js';
import { entryPermit } from './kinds/entry-permit.js';
import { inspectionNotice } from './kinds/inspection-notice.js';
import { overseasApproval } from './kinds/overseas-approval.js';
import { paymentNotice } from './kinds/payment-notice.js';
import { receipt } from './kinds/receipt.js';
import { refusal } from './kinds/refusal.js';
import { requestNotice } from './kinds/request-notice.js';
import type { PaperKind, Stamp } from './paper-kind.js';
import { Sheet, inBoth } from './sheet.js';
import type { CommonFacts } from './source.js';

/** One short file a kind. */
export const PAPERS: Readonly<Record<DocumentKind, PaperKind<CommonFacts>>> = {
  [DocumentKind.PaymentNotice]: paymentNotice,
  [DocumentKind.Receipt]: receipt,
  [DocumentKind.InspectionNotice]: inspectionNotice,
  [DocumentKind.RequestNotice]: requestNotice,
  [DocumentKind.Approval]: approval,
  [DocumentKind.Refusal]: refusal,
  [DocumentKind.EntryPermit]: entryPermit,
  [DocumentKind.OverseasApproval]: overseasApproval,
  [DocumentKind.CardPreview]: cardPreview,
};

/** What a paper is written with: its facts, its number, and by what code it is verified. */
export interface Rendering extends Stamp {
  readonly kind: DocumentKind;
  readonly facts: CommonFacts;
  readonly at: Date;
  readonly verify?: { readonly url: string; readonly code: string };
}

/** @param beforeEnd puts what belongs to the whole file, such as the place of its signature, before it is closed */
export async function renderPaper(
  { kind, facts, at, verify, ...stamp }: Rendering,
  beforeEnd: (sheet: Sheet) => void = () => undefined,
): Promise<Buffer> {
  const paper = PAPERS[kind];
  const title = paper.title(facts);
  const { documentNo, issuedOn } = stamp;
  const sheet = new Sheet({
    title: `${inBoth(title)} ${documentNo}`,
    author: inBoth(bothTexts('papers.authority')),
    at,
  });
  const frame = { title, documentNo, issuedOn, ...(verify === undefined ? {} : { verify }) };
  letterhead(sheet, frame);
  paper.draw(sheet, facts, stamp);
  footers(sheet, frame);
  beforeEnd(sheet);
  return sheet.end();
}
