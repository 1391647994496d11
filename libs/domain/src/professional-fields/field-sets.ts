import { ARTS, EDUCATION, SPORT } from './fields-culture.js';
import { BIOTECH, ECONOMY, ENVIRONMENT, FINANCE } from './fields-economy.js';
import { ARCHITECTURE, LAW, OTHER } from './fields-licensed.js';
import { DEFENCE, DIGITAL, SCIENCE } from './fields-science.js';
import { MINISTRIES } from './ministries.js';
import type { ProfessionalField, ProfessionalFieldSet } from './professional-field.js';

/** As before the 2025 amendment: biotech under the economy, sport under the Ministry of Education [CHANG-ECO, MOE-SPORT]. */
const ECONOMY_2023: ProfessionalField = {
  ...ECONOMY,
  effectiveFrom: '2023-04-28',
  source: 'law.moea.gov.tw id=10559',
  criteria: ECONOMY.criteria
    .filter((it) => it.code !== 'ECO-06' && it.code !== 'ECO-07')
    .map((it) =>
      it.code === 'ECO-04'
        ? {
            ...it,
            zh: it.zh.replace('醫材', '生技醫材'),
            en: it.en.replace('medical devices', 'biotech and medical materials'),
          }
        : it,
    ),
};
const SPORT_2021: ProfessionalField = {
  ...SPORT,
  zh: '體育',
  ministry: MINISTRIES.MOE,
  effectiveFrom: '2021-11-22',
  source: 'MOE-SPORT',
};
const FINANCE_2020: ProfessionalField = {
  ...FINANCE,
  effectiveFrom: '2020-12-15',
  source: 'ROOT-FSC',
  criteria: FINANCE.criteria.map((it) =>
    it.code === 'FIN-03'
      ? {
          ...it,
          zh: it.zh.replace('（含資產管理及聯合家族辦公室）', ''),
          en: it.en.replace(' (asset management and family offices among them)', ''),
          source: 'ROOT-FSC',
        }
      : it,
  ),
};

/** Released sets, oldest first; a released one never changes. */
export const PROFESSIONAL_FIELD_SETS: readonly ProfessionalFieldSet[] = [
  {
    version: '2023',
    effectiveFrom: '2023-05-05',
    fields: [
      SCIENCE,
      DIGITAL,
      ECONOMY_2023,
      EDUCATION,
      ARTS,
      SPORT_2021,
      FINANCE_2020,
      LAW,
      ARCHITECTURE,
      DEFENCE,
      OTHER,
    ],
  },
  {
    version: '2026',
    effectiveFrom: '2026-01-01',
    fields: [
      SCIENCE,
      DIGITAL,
      ECONOMY,
      EDUCATION,
      ARTS,
      SPORT,
      FINANCE,
      LAW,
      ARCHITECTURE,
      DEFENCE,
      ENVIRONMENT,
      BIOTECH,
      OTHER,
    ],
  },
];
/** The set that both rule sets name today. */
export const CURRENT_FIELD_SET = '2026';
