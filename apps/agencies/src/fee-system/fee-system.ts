import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { Type } from 'typebox';
import type { Agency } from '../stand-in/agency.js';
import { PROBLEMS } from '../stand-in/contract.js';
import { AmountField, CaseNoField, Closed, InstantField, NameField, SplitField } from '../stand-in/formats.js';
import { both, html, table } from '../stand-in/html.js';
import { once } from '../stand-in/once.js';
import { Mode } from '../stand-in/settings.js';
import { CausingHeaders } from '../stand-in/signed-routes.js';
import { checkSplit } from '../stand-in/split.js';
import { issueReceipt, listReceipts, RECEIPT_TABLES } from './receipts.js';

const FeeBody = Closed({ caseNo: CaseNoField, transactionNo: NameField, amount: AmountField, split: SplitField });
const NumberedBody = Closed(
  { receiptNo: Type.String({ description: 'given once' }), issuedAt: InstantField },
  'The receipt is numbered.',
);

/** 規費系統: gives each fee that was paid its receipt number. */
export const feeSystem: Agency = {
  name: AgencySystem.FeeSystem,
  title: { zh: '規費系統', en: 'Fee system' },
  description: 'Gives each fee that was paid its receipt number.',
  facts: [],
  mode: Mode.Automatic,
  tables: RECEIPT_TABLES,

  signedRoutes(app, standIn) {
    app.post(
      '/receipts',
      {
        schema: {
          operationId: 'issueReceipt',
          summary: 'Numbers the receipt of one payment.',
          headers: CausingHeaders,
          body: FeeBody,
          response: { 201: NumberedBody, ...PROBLEMS },
        },
      },
      async (request, reply) => {
        checkSplit(request.body.split, request.body.amount);
        return reply.code(201).send(await once(standIn, request, (tx) => issueReceipt(standIn, tx, request.body)));
      },
    );
  },

  async desk(standIn) {
    return html`<section>
      <h2>${both('收據', 'Receipts')}</h2>
      ${table(await listReceipts(standIn.database), [
        { title: { zh: '收據號碼', en: 'Receipt' }, cell: (receipt) => receipt.receiptNo },
        { title: { zh: '案號', en: 'Case' }, cell: (receipt) => receipt.caseNo },
        { title: { zh: '交易序號', en: 'Transaction' }, cell: (receipt) => receipt.transactionNo },
        { title: { zh: '金額', en: 'Amount' }, cell: (receipt) => receipt.amount },
      ])}
    </section>`;
  },
};
