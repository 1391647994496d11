import type { Instant } from '@talent-window/contracts/vocabulary';
import { taipeiDay } from '@talent-window/domain';
import { bothTexts } from '@talent-window/i18n';
import { facts as rows, heading, highlight, numbered, paragraph } from '../blocks.js';
import type { ServedDecision } from '../decision.js';
import { decisionKindOf, servedDecision } from '../decision.js';
import { signOff } from '../frame.js';
import type { PaperKind } from '../paper-kind.js';
import { addressee } from '../person.js';
import type { CommonFacts } from '../source.js';
import { commonFacts, day, label } from '../source.js';

interface Facts extends CommonFacts {
  readonly decision: ServedDecision;
  readonly servedAt: Instant;
}

/** 處分書: 主旨, 事實, 理由及法令依據, and the remedy with its deadline and through whom [Administrative Procedure Act Art. 96, 98]. */
export const refusal: PaperKind<Facts> = {
  title: ({ decision }) => bothTexts(`papers.title-refusal-${decision.kind}`),

  facts(source) {
    const kind = decisionKindOf(source.view);
    if (kind === undefined) throw new Error(`nothing was decided against the applicant of ${source.caseNo}`);
    const kase = { ...source.view, passportWithinMonths: source.policy.passportWithinMonths };
    return { ...commonFacts(source), decision: servedDecision(kase, kind, source.at), servedAt: source.at };
  },

  draw(sheet, { decision, ...common }, { head }) {
    addressee(sheet, common);
    heading(sheet, bothTexts('papers.part-subject'));
    paragraph(sheet, decision.subject);
    heading(sheet, bothTexts('papers.part-facts'));
    paragraph(sheet, decision.facts);
    heading(sheet, bothTexts('papers.part-reasons'));
    numbered(sheet, decision.reasons);
    heading(sheet, bothTexts('papers.part-remedy'));
    paragraph(sheet, decision.remedy);
    highlight(sheet, label('appeal-until'), bothTexts('papers.appeal-until', { day: decision.appealUntil }));
    rows(sheet, [
      [label('appeal-through'), bothTexts('papers.authority')],
      [label('decided-on'), day(taipeiDay(decision.decidedAt))],
    ]);
    signOff(sheet, head);
  },
};
