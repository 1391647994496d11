import { announcedIn } from './criterion.js';
import { requires } from './evidence.js';
import { MINISTRIES } from './ministries.js';
import type { ProfessionalField } from './professional-field.js';

const moj = announcedIn('NDC-LAW, STG-LAW');
const moi = announcedIn('STG-ARCH');
const ndc = announcedIn('NIA-313325');

/** 法律: announcement of 2020-10-22. */
export const LAW: ProfessionalField = {
  code: 'LAW',
  zh: '法律',
  en: 'Law',
  ministry: MINISTRIES.MOJ,
  combination: 'any',
  effectiveFrom: '2020-10-22',
  source: 'NDC-LAW',
  precondition: {
    zh: '具有中華民國律師或外國法事務律師資格。',
    en: 'Is an attorney of Taiwan or an attorney of foreign legal affairs.',
    evidence: requires('licence'),
  },
  criteria: [
    moj.salary('LAW-01', '法律領域', 'the field of law'),
    moj.item(
      'LAW-02',
      '曾任或現任外國大學講座教授、教授、副教授、助理教授，或研究機構研究員、副研究員、助理研究員。',
      'Present or former professor or research fellow of any rank outside Taiwan.',
      requires('cv', 'employment-certificate'),
    ),
    moj.item(
      'LAW-03',
      '於律師事務所或公司擔任法律相關主管職務。',
      'In a law-related executive position of a law firm or corporation.',
      requires('cv', 'employment-certificate'),
    ),
    moj.item(
      'LAW-04',
      '經全國律師聯合會或所屬地方律師公會推薦。',
      'Recommended by the national or the local bar association.',
      requires('cv', 'recommendation'),
    ),
  ],
};

/** 建築設計: the one field whose items are cumulative [STG-QUAL]; the day of the announcement is not in the sources, so that of the first ones. */
export const ARCHITECTURE: ProfessionalField = {
  code: 'ARC',
  zh: '建築設計',
  en: 'Architectural Design',
  ministry: MINISTRIES.MOI,
  combination: 'all',
  effectiveFrom: '2018-02-08',
  source: 'STG-ARCH',
  criteria: [
    moi.item(
      'ARC-01',
      '具有我國或外國建築師證書，或5年以上建築設計或監造經驗。',
      'Architect’s licence of Taiwan or abroad, or at least 5 years of design or supervision.',
      { required: ['cv'], oneOf: [['licence'], ['employment-certificate']] },
    ),
    moi.salary('ARC-02', '建築設計領域', 'architectural design'),
  ],
};

/** 其他領域: no fixed items; the NDC consults the ministries and recognises the person; [M] for the day. */
export const OTHER: ProfessionalField = {
  code: 'OTH',
  zh: '其他',
  en: 'Other (recognised by the NDC)',
  ministry: MINISTRIES.NDC,
  combination: 'any',
  effectiveFrom: '2021-10-25',
  source: 'NIA-313325, L-ACT Art. 4(2)',
  criteria: [
    ndc.item(
      'OTH-01',
      '經國家發展委員會會商相關中央目的事業主管機關認定具有特殊專長。',
      'Recognised by the National Development Council, with the ministries concerned, as having special expertise.',
      requires('cv', 'narrative', 'qualification-proof'),
    ),
  ],
};
