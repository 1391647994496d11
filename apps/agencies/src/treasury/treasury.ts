import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { Type } from 'typebox';
import type { Agency } from '../stand-in/agency.js';
import { PROBLEMS } from '../stand-in/contract.js';
import { AmountField, Closed, DayField, SplitField } from '../stand-in/formats.js';
import { both, html, table } from '../stand-in/html.js';
import { once } from '../stand-in/once.js';
import { Mode } from '../stand-in/settings.js';
import { CausingHeaders } from '../stand-in/signed-routes.js';
import { checkSplit } from '../stand-in/split.js';
import { listRemittances, REMITTANCE_TABLES, takeRemittance } from './remittances.js';

const RemittanceBody = Closed({ day: DayField, total: AmountField, split: SplitField });
const TakenBody = Closed({ treasuryNo: Type.String({ description: 'given once for a day' }) }, 'The payment is taken.');

/** 國庫: takes the fees of a day in one payment, split by authority. */
export const treasury: Agency = {
  name: AgencySystem.Treasury,
  title: { zh: '國庫', en: 'National treasury' },
  description: 'Takes the fees of a day in one payment, split by authority; a day is paid once.',
  facts: [],
  mode: Mode.Automatic,
  tables: REMITTANCE_TABLES,

  signedRoutes(app, standIn) {
    app.post(
      '/remittances',
      {
        schema: {
          operationId: 'remit',
          summary: 'Pays the fees of one day; 409 where the day was paid, 422 where the parts do not add up.',
          headers: CausingHeaders,
          body: RemittanceBody,
          response: { 201: TakenBody, ...PROBLEMS },
        },
      },
      async (request, reply) => {
        checkSplit(request.body.split, request.body.total);
        return reply.code(201).send(await once(standIn, request, (tx) => takeRemittance(standIn, tx, request.body)));
      },
    );
  },

  async desk(standIn) {
    return html`<section>
      <h2>${both('繳庫', 'Remittances')}</h2>
      ${table(await listRemittances(standIn.database), [
        { title: { zh: '日期', en: 'Day' }, cell: (it) => it.day },
        { title: { zh: '繳庫編號', en: 'Number' }, cell: (it) => it.treasuryNo },
        { title: { zh: '勞動部', en: 'MOL' }, cell: (it) => it.mol },
        { title: { zh: '移民署', en: 'NIA' }, cell: (it) => it.nia },
        { title: { zh: '外交部', en: 'MOFA' }, cell: (it) => it.mofa },
        { title: { zh: '合計', en: 'Total' }, cell: (it) => it.total },
      ])}
    </section>`;
  },
};
