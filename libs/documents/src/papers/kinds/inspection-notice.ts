import type { Day } from '@talent-window/contracts/vocabulary';
import { CURRENT_CALENDAR, findOffice, periodEnd } from '@talent-window/domain';
import type { BothTexts } from '@talent-window/i18n';
import { bothTexts } from '@talent-window/i18n';
import { facts as rows, heading, highlight, numbered, paragraph } from '../blocks.js';
import { signOff } from '../frame.js';
import type { PaperKind } from '../paper-kind.js';
import { addressee } from '../person.js';
import type { CommonFacts } from '../source.js';
import { commonFacts, day, issueDay, label, textAt } from '../source.js';

interface Facts extends CommonFacts {
  readonly place?: BothTexts;
  readonly address?: string;
  readonly until: Day;
  readonly months: number;
}

const steps = (whose: string, count: number): readonly BothTexts[] =>
  Array.from({ length: count }, (_, i) => bothTexts(`papers.${whose}-${i + 1}`));

/** 繳驗護照通知單: where to, until when, and what to do there, for the applicant and for the counter (pain P11). */
export const inspectionNotice: PaperKind<Facts> = {
  title: () => bothTexts('papers.title-inspection-notice'),

  facts(source) {
    const months = source.policy.passportWithinMonths;
    const office = findOffice(textAt(source, 'visa.inspectionPlace') ?? '');
    return {
      ...commonFacts(source),
      ...(office ? { place: { zh: office.zh, en: office.en } } : {}),
      ...(office?.address === undefined ? {} : { address: office.address }),
      until: periodEnd(issueDay(source), { months }, CURRENT_CALENDAR).lastDay,
      months,
    };
  },

  validUntil: ({ until }) => until,

  draw(sheet, facts, { head }) {
    addressee(sheet, facts);
    highlight(sheet, label('present-until'), day(facts.until));
    rows(sheet, [
      ...(facts.place ? [[label('place'), facts.place] as const] : []),
      ...(facts.address === undefined ? [] : [[label('address'), facts.address] as const]),
      [label('bring'), bothTexts('papers.bring')],
    ]);
    paragraph(sheet, bothTexts('papers.inspection-rule', { months: facts.months }));
    heading(sheet, bothTexts('papers.part-applicant-steps'));
    numbered(sheet, steps('applicant-step', 3));
    heading(sheet, bothTexts('papers.part-counter-steps'));
    numbered(sheet, steps('counter-step', 4));
    signOff(sheet, head);
  },
};
