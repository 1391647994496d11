import { announcedIn } from './criterion.js';
import { requires } from './evidence.js';
import { MINISTRIES } from './ministries.js';
import type { ProfessionalField } from './professional-field.js';

const moea = announcedIn('YAHOO-ECO');
const fsc = announcedIn('ROOT-FSC');
const fsc2025 = announcedIn('YAHOO-FSC');
const fscNews = announcedIn('taipeitimes 2020-12-15');
const fscGuide = announcedIn('STG-FIN');
const unpublished = announcedIn('[M]');

/** 經濟: announcement in force since 2026-01-01; biotech left it for a field of its own. */
export const ECONOMY: ProfessionalField = {
  code: 'ECO',
  zh: '經濟',
  en: 'Economy',
  ministry: MINISTRIES.MOEA,
  combination: 'any',
  effectiveFrom: '2026-01-01',
  source: 'YAHOO-ECO',
  criteria: [
    moea.salary('ECO-01', '經濟產業或領域', 'the economic field'),
    moea.item(
      'ECO-02',
      '在臺設立高科技研發基地、營運總部、跨國公司之高階營運、技術或行銷主管。',
      'Senior operations, technical or marketing executive of a high-tech R&D base, operations headquarters or multinational in Taiwan.',
      requires('cv', 'employment-certificate', 'qualification-proof'),
    ),
    moea.item(
      'ECO-03',
      '具有產業關鍵產品、零組件、服務模式等所需之重要技術，取得相關系所博士以上學位，且曾獲國際發明創新獎項，或具有4年以上相關工作經驗。',
      'Key-technology PhD with an international invention award or at least 4 years of experience.',
      { required: ['cv', 'degree-certificate'], oneOf: [['award-certificate'], ['employment-certificate']] },
    ),
    moea.item(
      'ECO-04',
      '在半導體、光電、資通訊硬體、電子電路設計、醫材、精密機械、運輸工具、諮詢顧問、綠色能源等企業擔任專業或跨領域整合職務8年以上；或在會議及展覽服務業擔任主管級職務，且有8年以上相關工作經驗。',
      'At least 8 years in a professional or integrating role in semiconductors, optoelectronics, ICT hardware, circuit design, medical devices, precision machinery, vehicles, consulting or green energy; or at least 8 years, a manager among them, in meetings and exhibitions.',
      requires('cv', 'employment-certificate'),
    ),
    moea.item(
      'ECO-05',
      '在廣告、產品設計、視覺傳達設計、設計品牌時尚等企業擔任專業或跨領域整合職務，且有8年以上相關工作經驗。',
      'At least 8 years in a professional or integrating role in advertising, product or visual design, or brand fashion.',
      requires('cv', 'employment-certificate'),
    ),
    moea.item(
      'ECO-06',
      '在零售服務產業擔任跨國品牌管理、高階營運管理、高階客戶服務或高階品牌行銷企劃主管級職務，且有8年以上相關工作經驗。',
      'At least 8 years as a manager of multinational brand, operations, customer service or brand marketing in retail.',
      requires('cv', 'employment-certificate'),
    ),
    moea.unsure(
      'ECO-07',
      '持有創業家簽證或創新創業事由之居留證，並有創業實績。',
      'Holder of an entrepreneur visa or a residence permit for innovation, with results of the venture.',
      requires('cv', 'qualification-proof'),
    ),
  ],
};

/** 金融: announcement of 2020-12-15; asset management added on 2025-12-29 [YAHOO-FSC]. */
export const FINANCE: ProfessionalField = {
  code: 'FIN',
  zh: '金融',
  en: 'Finance',
  ministry: MINISTRIES.FSC,
  combination: 'any',
  effectiveFrom: '2025-12-29',
  source: 'ROOT-FSC, YAHOO-FSC',
  criteria: [
    fsc.salary('FIN-01', '金融相關產業', 'the finance industry'),
    fsc.item(
      'FIN-02',
      '於金融機構擔任經理級職務累計達3年，且取得CFA、CFP、FRM、CIIA、CIA、PRM、FSA、FCAS、FIA、FIAA等重要國際性金融證照。',
      'Manager of a financial institution for 3 years in all, with an international licence such as CFA, CFP, FRM, CIIA, CIA, PRM, FSA, FCAS, FIA or FIAA.',
      requires('cv', 'employment-certificate', 'licence'),
    ),
    fsc2025.item(
      'FIN-03',
      '為政府推動之重點產業（含資產管理及聯合家族辦公室）所需金融專業人才，任職金融相關職務累計達3年，並具有利於產業發展之具體事蹟。',
      'Finance talent for an industry the government promotes (asset management and family offices among them): 3 years in a finance role and a concrete contribution.',
      requires('cv', 'employment-certificate', 'qualification-proof'),
    ),
    fscNews.item(
      'FIN-04',
      '曾任金融機構董事長、總經理、董事或高階主管5年以上。',
      'Chairperson, president, director or senior executive of a financial institution for more than 5 years.',
      requires('cv', 'employment-certificate'),
    ),
    fscGuide.item(
      'FIN-05',
      '經金融監督管理委員會周邊單位或金融公會推薦，並經該會認定。',
      'Recommended by a body under the Financial Supervisory Commission or a financial association, and recognised by the Commission.',
      requires('cv', 'recommendation'),
    ),
  ],
};

/** 生技: new in 2026 [LT-ACT25]; the announcement was not found. */
export const BIOTECH: ProfessionalField = {
  code: 'BIO',
  zh: '生技',
  en: 'Biotechnology',
  ministry: MINISTRIES.MOEA,
  combination: 'any',
  effectiveFrom: '2026-01-01',
  source: 'LT-ACT25',
  fromMemory: true,
  criteria: [
    { ...unpublished.salary('BIO-01', '生技產業或領域', 'the biotech industry'), fromMemory: true },
    unpublished.unsure(
      'BIO-02',
      '在生技企業擔任專業或跨領域整合職務，且有8年以上相關工作經驗。',
      'At least 8 years in a professional or integrating role in biotechnology.',
      requires('cv', 'employment-certificate'),
    ),
    unpublished.unsure(
      'BIO-03',
      '取得生技相關系所博士以上學位，且具有4年以上相關工作經驗。',
      'Doctorate in a field of biotechnology and at least 4 years of experience.',
      requires('cv', 'degree-certificate', 'employment-certificate'),
    ),
  ],
};

/** 環境: new in 2026 [LT-ACT25]; the announcement was not found. */
export const ENVIRONMENT: ProfessionalField = {
  code: 'ENV',
  zh: '環境',
  en: 'Environment',
  ministry: MINISTRIES.MOENV,
  combination: 'any',
  effectiveFrom: '2026-01-01',
  source: 'LT-ACT25',
  fromMemory: true,
  criteria: [
    { ...unpublished.salary('ENV-01', '環境產業或領域', 'the environmental field'), fromMemory: true },
    unpublished.unsure(
      'ENV-02',
      '經環境部認定其專業才能或有跨國經驗為我國亟需之人才。',
      'Recognised by the Ministry of Environment as having expertise or transnational experience that Taiwan urgently needs.',
      requires('cv', 'employment-certificate', 'qualification-proof'),
    ),
  ],
};
