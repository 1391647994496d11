import type { Day, PaymentInstructions, PaymentMethod } from '@talent-window/contracts/vocabulary';
import type { QuoteItem } from '@talent-window/domain';
import { taipeiDay } from '@talent-window/domain';
import { bothTexts } from '@talent-window/i18n';
import { code39, qrCode } from '../barcode.js';
import { bars, codeBlock, facts as rows, fine, heading, highlight, paragraph } from '../blocks.js';
import { feeTable } from '../fee-table.js';
import type { PaperKind } from '../paper-kind.js';
import { addressee } from '../person.js';
import type { CommonFacts } from '../source.js';
import { commonFacts, day, label } from '../source.js';

/** What the gateway gave for paying elsewhere than on its page. */
export interface PayBy extends PaymentInstructions {
  readonly method: PaymentMethod;
  /** with what this way of paying costs, in whole New Taiwan dollars */
  readonly amount: number;
  readonly expiresAt?: string;
}

interface Facts extends CommonFacts {
  readonly items: readonly QuoteItem[];
  readonly amount: number;
  readonly refundRule: string;
  readonly payUntil: Day;
  readonly payBy?: PayBy;
}

/** 繳費通知單: what is to be paid, to whom it goes, until when, and how. */
export const paymentNotice: PaperKind<Facts> = {
  title: () => bothTexts('papers.title-payment-notice'),

  facts(source) {
    const { quote, policy, at, params } = source;
    const payBy = params['attempt'] as PayBy | undefined;
    const lapses = taipeiDay(new Date(Date.parse(at) + policy.paymentWithinMs).toISOString());
    return {
      ...commonFacts(source),
      items: quote.items,
      amount: quote.total,
      refundRule: quote.refundRule,
      payUntil: payBy?.expiresAt === undefined ? lapses : taipeiDay(new Date(payBy.expiresAt).toISOString()),
      ...(payBy === undefined ? {} : { payBy }),
    };
  },

  validUntil: ({ payUntil }) => payUntil,

  draw(sheet, facts, { caseUrl }) {
    addressee(sheet, facts);
    highlight(
      sheet,
      label('pay-until'),
      bothTexts('papers.pay-amount-until', { amount: facts.amount, day: facts.payUntil }),
    );
    heading(sheet, bothTexts('papers.part-fee-items'));
    feeTable(sheet, facts.items, facts.amount);
    heading(sheet, bothTexts('papers.part-how-to-pay'), 130);
    if (facts.payBy) drawPayBy(sheet, facts.payBy);
    const online = bothTexts('papers.pay-online');
    codeBlock(sheet, qrCode(caseUrl), { zh: `${online.zh}\n${caseUrl}`, en: online.en });
    heading(sheet, bothTexts('papers.part-refund-rule'));
    paragraph(sheet, bothTexts(facts.refundRule));
    fine(sheet, bothTexts('papers.pay-surcharge'));
  },
};

function drawPayBy(
  sheet: Parameters<typeof rows>[0],
  { method, amount, bankCode, account, paymentNo, barcodes, expiresAt }: PayBy,
): void {
  const until =
    expiresAt === undefined ? [] : [[label('expires'), day(taipeiDay(new Date(expiresAt).toISOString()))] as const];
  rows(sheet, [
    [label('method'), bothTexts(`papers.method-${method}`)],
    ...(bankCode === undefined ? [] : [[label('bank-code'), bankCode] as const]),
    ...(account === undefined ? [] : [[label('account-no'), account] as const]),
    ...(paymentNo === undefined ? [] : [[label('payment-no'), paymentNo] as const]),
    [label('amount'), bothTexts('papers.money', { amount })],
    ...until,
  ]);
  bars(
    sheet,
    (barcodes ?? []).map((text) => ({ code: code39(text), text })),
  );
}
