import type { Day, Instant } from '@talent-window/contracts/vocabulary';
import type { QuoteItem } from '@talent-window/domain';
import { taipeiDay } from '@talent-window/domain';
import { bothTexts } from '@talent-window/i18n';
import { facts as rows, fine, heading, highlight } from '../blocks.js';
import { feeTable } from '../fee-table.js';
import { signOff } from '../frame.js';
import { capitalAmount } from '../capital-amount.js';
import type { PaperKind } from '../paper-kind.js';
import type { CommonFacts } from '../source.js';
import { commonFacts, day, label, nameOf } from '../source.js';

interface Facts extends CommonFacts {
  readonly receiptNo: string;
  readonly transactionNo: string;
  readonly amount: number;
  readonly paidOn: Day;
  readonly items: readonly QuoteItem[];
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** 電子收據: one for the whole payment, with the part of each agency. */
export const receipt: PaperKind<Facts> = {
  title: () => bothTexts('papers.title-receipt'),

  facts(source) {
    const { quote, params, at } = source;
    const receivedAt: Instant = textOf(params['receivedAt']) || at;
    return {
      ...commonFacts(source),
      receiptNo: textOf(params['receiptNo']),
      transactionNo: textOf(params['transactionNo']),
      amount: Number(params['amount'] ?? quote.total),
      paidOn: taipeiDay(new Date(receivedAt).toISOString()),
      items: quote.items,
    };
  },

  draw(sheet, facts, { head }) {
    rows(sheet, [
      [label('receipt-no'), facts.receiptNo],
      [label('payer'), nameOf(facts.person)],
      [label('case-no'), facts.caseNo],
      [label('case-type'), bothTexts(`case-types.${facts.caseType}`)],
      [label('transaction-no'), facts.transactionNo],
      [label('received-on'), day(facts.paidOn)],
    ]);
    highlight(sheet, label('received'), {
      zh: `新臺幣${capitalAmount(facts.amount)}`,
      en: bothTexts('papers.money', { amount: facts.amount }).en,
    });
    heading(sheet, bothTexts('papers.part-fee-items'));
    feeTable(sheet, facts.items, facts.amount);
    fine(sheet, bothTexts('papers.receipt-is-original'));
    signOff(sheet, head);
  },
};
