import type { BothTexts } from '@talent-window/i18n';
import { bothTexts } from '@talent-window/i18n';
import { fine } from '../blocks.js';
import { signOff } from '../frame.js';
import type { PaperKind } from '../paper-kind.js';
import { holder } from '../person.js';
import { profession, professionRows } from './approval.js';
import type { EntryFacts } from './entry-permit.js';
import { entryFacts, howToUse } from './entry-permit.js';

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
    howToUse(sheet, facts, professionRows(facts));
    fine(sheet, bothTexts('papers.permit-void'));
    signOff(sheet, stamp.head);
  },
};
