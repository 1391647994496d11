import type { QuoteItem } from '@talent-window/domain';
import { LAWS } from '@talent-window/domain';
import type { BothTexts } from '@talent-window/i18n';
import { bothTexts } from '@talent-window/i18n';
import { table } from './blocks.js';
import type { Sheet } from './sheet.js';
import { label } from './source.js';

/** Each part of a fee, who gets it, and the rule it rests on. */
export function feeTable(sheet: Sheet, items: readonly QuoteItem[], total: number): void {
  const money = (amount: number): string => bothTexts('papers.money', { amount }).en;
  table(
    sheet,
    [
      { head: label('item'), share: 24 },
      { head: label('agency'), share: 20 },
      { head: label('legal-basis'), share: 43 },
      { head: label('amount'), share: 13, align: 'right' },
    ],
    [
      ...items.map(({ item, recipient, amount, legalBasis: { law, article } }) => [
        bothTexts(item),
        bothTexts(`fee-recipients.${recipient}`),
        bothTexts('papers.article', { law: LAWS[law], article: inBothLanguages(article) }),
        money(amount),
      ]),
      [bothTexts('papers.total'), '', '', money(total)],
    ],
  );
}

/** `4(1)(4)` is 第4條第1項第4款. */
function inBothLanguages(article: string): BothTexts {
  const [, no = article, paragraph, item] = /^([\d-]+)(?:\((\d+)\))?(?:\((\d+)\))?$/u.exec(article) ?? [];
  const zh = [`第${no}條`, paragraph && `第${paragraph}項`, item && `第${item}款`].filter(Boolean).join('');
  return { zh, en: article };
}
