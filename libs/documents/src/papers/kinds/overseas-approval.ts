import type { BothTexts } from '@talent-window/i18n';
import { bothTexts } from '@talent-window/i18n';
import { facts as rows, fine, heading, highlight, numbered } from '../blocks.js';
import { signOff } from '../frame.js';
import type { PaperKind } from '../paper-kind.js';
import { holder } from '../person.js';
import { day, label } from '../source.js';
import { profession, professionRows } from './approval.js';
import type { EntryFacts } from './entry-permit.js';
import { entryFacts } from './entry-permit.js';

interface Facts extends EntryFacts {
  readonly field?: BothTexts;
  readonly criterion?: string;
}

/** 就業金卡境外核准證明: printed by its holder, and exchanged for the card after entry [Gold Card Regulations Art. 6]. */
export const overseasApproval: PaperKind<Facts> = {
  title: () => bothTexts('papers.title-overseas-approval'),
  facts: (source) => ({ ...entryFacts(source), ...profession(source) }),
  validUntil: ({ validUntil }) => validUntil,
  showsPhoto: true,

  draw(sheet, facts, stamp) {
    holder(sheet, facts, stamp);
    highlight(
      sheet,
      label('valid'),
      bothTexts('papers.from-until', { from: day(facts.validFrom), until: day(facts.validUntil) }),
    );
    rows(sheet, [...professionRows(facts), [label('swap-at'), facts.office]]);
    heading(sheet, bothTexts('papers.part-how-to-use'));
    numbered(
      sheet,
      [1, 2, 3].map((n) => bothTexts(`papers.permit-use-${n}`, { days: facts.swapWithinDays })),
    );
    fine(sheet, bothTexts('papers.permit-void'));
    signOff(sheet, stamp.head);
  },
};
