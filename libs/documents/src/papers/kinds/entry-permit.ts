import type { Day } from '@talent-window/contracts/vocabulary';
import type { BothTexts } from '@talent-window/i18n';
import { bothTexts } from '@talent-window/i18n';
import { dataMatrix } from '../barcode.js';
import { codeBlock, facts as rows, fine, heading, highlight, numbered } from '../blocks.js';
import { signOff } from '../frame.js';
import { mm } from '../page.js';
import type { PaperKind } from '../paper-kind.js';
import { holder } from '../person.js';
import type { Sheet } from '../sheet.js';
import type { CommonFacts, PaperSource } from '../source.js';
import { commonFacts, day, label } from '../source.js';
import { officeName } from './approval.js';

/** Until the rules of a case say otherwise, the card is fetched within 30 days of entry [Gold Card Regulations Art. 6]. */
const SWAP_WITHIN_DAYS = 30;

export interface EntryFacts extends CommonFacts {
  readonly validFrom: Day;
  readonly validUntil: Day;
  readonly office: BothTexts;
  readonly swapWithinDays: number;
}

export function entryFacts(source: PaperSource): EntryFacts {
  const { permit, collection } = source.view.progress;
  if (!permit) throw new Error(`the card of ${source.caseNo} is not made`);
  return {
    ...commonFacts(source),
    validFrom: permit.validFrom,
    validUntil: permit.validUntil,
    office: officeName(collection.office),
    swapWithinDays: source.policy.collection?.swapWithinDays ?? SWAP_WITHIN_DAYS,
  };
}

/** How long it holds, and what its holder does with it. */
export function howToUse(sheet: Sheet, facts: EntryFacts, said: Parameters<typeof rows>[1] = []): void {
  highlight(
    sheet,
    label('valid'),
    bothTexts('papers.from-until', { from: day(facts.validFrom), until: day(facts.validUntil) }),
  );
  rows(sheet, [...said, [label('swap-at'), facts.office]]);
  heading(sheet, bothTexts('papers.part-how-to-use'));
  numbered(
    sheet,
    [1, 2, 3].map((n) => bothTexts(`papers.permit-use-${n}`, { days: facts.swapWithinDays })),
  );
}

/** 電子入臺證: enter with it, then swap it for the card. It is read by eye, by its seal without a network, and by its code. */
export const entryPermit: PaperKind<EntryFacts> = {
  title: () => bothTexts('papers.title-entry-permit'),
  facts: entryFacts,
  validUntil: ({ validUntil }) => validUntil,
  isSealed: true,
  showsPhoto: true,

  draw(sheet, facts, stamp) {
    holder(sheet, facts, stamp);
    howToUse(sheet, facts);
    if (stamp.seal) codeBlock(sheet, dataMatrix(stamp.seal), bothTexts('papers.seal'), mm(32));
    fine(sheet, bothTexts('papers.permit-void'));
    signOff(sheet, stamp.head);
  },
};
