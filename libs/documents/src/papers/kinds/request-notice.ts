import type { Asked, Authority, Day, RequestKind } from '@talent-window/contracts/vocabulary';
import { answerPeriod, CURRENT_CALENDAR, periodEnd } from '@talent-window/domain';
import type { BothTexts } from '@talent-window/i18n';
import { bothTexts, hasText } from '@talent-window/i18n';
import { facts as rows, heading, highlight, paragraph, table } from '../blocks.js';
import { signOff } from '../frame.js';
import { inBoth } from '../sheet.js';
import type { PaperKind } from '../paper-kind.js';
import { addressee } from '../person.js';
import type { CommonFacts } from '../source.js';
import { commonFacts, day, issueDay, label } from '../source.js';

interface Facts extends CommonFacts {
  readonly request: RequestKind;
  readonly authority: Authority;
  readonly items: Asked['items'];
  readonly fromAbroad: boolean;
  readonly period: { readonly days: number } | { readonly months: number };
  readonly until: Day;
}

/** 退件 and 補正通知單: every item with its reason, what is wrong, and what would do (pain P3). */
export const requestNotice: PaperKind<Facts> = {
  title: ({ request }) => bothTexts(`papers.title-request-notice-${request}`),

  facts(source) {
    const { kind, items, fromAbroad } = source.params['asked'] as Asked;
    const period = answerPeriod(source.policy.answerWithin, { fromAbroad });
    return {
      ...commonFacts(source),
      request: kind,
      authority: source.view.progress.holder.authority,
      items,
      fromAbroad,
      period,
      until: periodEnd(issueDay(source), period, CURRENT_CALENDAR).lastDay,
    };
  },

  validUntil: ({ until }) => until,

  draw(sheet, facts, { head }) {
    addressee(sheet, facts);
    highlight(sheet, label('answer-until'), day(facts.until));
    rows(sheet, [[label('asked-by'), bothTexts(`authorities.${facts.authority}`)]]);
    const within =
      'days' in facts.period
        ? bothTexts('papers.within-days', facts.period)
        : bothTexts('papers.within-months', facts.period);
    paragraph(sheet, bothTexts(`papers.request-rule-${facts.request}`, { items: facts.items.length, within }));
    heading(sheet, bothTexts('papers.part-items'));
    table(
      sheet,
      [
        { head: label('nth'), share: 6 },
        { head: label('what'), share: 24 },
        { head: label('reason'), share: 22 },
        { head: label('wrong'), share: 48 },
      ],
      facts.items.map(({ path, reason, note, example }, i) => [
        String(i + 1),
        fieldName(path),
        bothTexts(`item-reasons.${reason}`),
        example === undefined ? note : `${note}\n${inBoth(label('example'))}：${example}`,
      ]),
    );
    signOff(sheet, head);
  },
};

/** The field or document by its name in the form. */
function fieldName(path: string): BothTexts {
  const key = `form.${path.replace(/\.\d+(?=\.|$)/gu, '')}`;
  return hasText(key) ? bothTexts(key) : { zh: path, en: path };
}
