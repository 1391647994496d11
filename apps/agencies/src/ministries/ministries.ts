import { AgencySystem } from '@talent-window/contracts/vocabulary';
import type { Agency } from '../stand-in/agency.js';
import { addDecisionRoute } from '../stand-in/decision-route.js';
import { both, html } from '../stand-in/html.js';
import { Mode } from '../stand-in/settings.js';

/** 目的事業主管機關: the ministries share one entrance; the ministry meant is named in the request. */
export const ministries: Agency = {
  name: AgencySystem.Ministries,
  title: { zh: '目的事業主管機關', en: 'Competent ministries' },
  description: 'Is told what was decided on cases of its professional fields.',
  facts: [],
  mode: Mode.Manual,
  tables: '',
  signedRoutes: addDecisionRoute,
  async desk() {
    return html`<p>${both('收到的決定列於下方帳簿。', 'The decisions received are in the ledger below.')}</p>`;
  },
};
