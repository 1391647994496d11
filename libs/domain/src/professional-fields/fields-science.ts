import { announcedIn } from './criterion.js';
import { requires } from './evidence.js';
import { MINISTRIES } from './ministries.js';
import type { ProfessionalField } from './professional-field.js';

const nstc = announcedIn('NSTC-288');
const moda = announcedIn('MODA-67');
const mnd = announcedIn('NDC foreigntalentact.ndc.gov.tw n=375CE464065A936E');

/** 科技: announcement of 2022-09-16. */
export const SCIENCE: ProfessionalField = {
  code: 'SCI',
  zh: '科技',
  en: 'Science & Technology',
  ministry: MINISTRIES.NSTC,
  combination: 'any',
  effectiveFrom: '2022-09-16',
  source: 'NSTC-288',
  criteria: [
    nstc.salary('SCI-01', '科技產業或領域', 'the science and technology industry'),
    nstc.item(
      'SCI-02',
      '在軟體、奈米、微機電、光電、資通訊、自動化、材料、高精密感測、生物科技、資源或能源、尖端基礎研究、國防等尖端科技上具有獨到才能、傑出研發設計或新創實績。',
      'Unique talent, outstanding R&D or new-venture results in frontier technology such as software, nano, MEMS, optoelectronics, ICT, automation, materials, precision sensing, biotechnology, energy, basic research or defence.',
      requires('cv', 'employment-certificate', 'qualification-proof'),
    ),
    nstc.item(
      'SCI-03',
      '在人工智慧、物聯網、擴增實境、區塊鏈、虛擬實境、機器人、積層製造等前瞻科技上具有獨到才能、傑出研發設計或新創實績。',
      'Unique talent, outstanding R&D or new-venture results in AI, IoT, AR, blockchain, VR, robotics or additive manufacturing.',
      requires('cv', 'employment-certificate', 'qualification-proof'),
    ),
    nstc.item(
      'SCI-04',
      '諾貝爾獎、唐獎、沃爾夫獎、費爾茲獎得主或其他相當資格之國際獎項得主。',
      'Winner of a Nobel, Tang, Wolf or Fields prize or an international award of that rank.',
      requires('cv', 'award-certificate'),
    ),
    nstc.item(
      'SCI-05',
      '國家科學院院士、國家院士級學者。',
      'National academician or scholar of that rank.',
      requires('cv', 'qualification-proof'),
    ),
    nstc.item(
      'SCI-06',
      '現任或曾任大學講座教授、教授、副教授，或研究機構研究員、副研究員，在學術上有重要貢獻、重要專門著作，或最近3年內有研究成果發表為國際所推崇。',
      'Present or former chair, full or associate professor or (associate) research fellow with a major contribution, major publications, or internationally recognised results in the last 3 years.',
      requires('cv', 'employment-certificate', 'publications'),
    ),
    nstc.item(
      'SCI-07',
      '獲得博士學位後，繼續執行專門職業、研究工作或科技研發或管理工作4年以上。',
      'PhD followed by at least 4 years of professional practice, research, technical R&D or its management.',
      requires('cv', 'degree-certificate', 'employment-certificate'),
    ),
    nstc.item(
      'SCI-08',
      '在特殊技術或科技機構之科技研發或管理工作上，具有獨到之才能，為國內外所少見。',
      'Rare and unique ability in special technology, or in R&D or management of a technology institution.',
      requires('cv', 'employment-certificate', 'qualification-proof'),
    ),
    nstc.item(
      'SCI-09',
      '具有博士學位且其專長為國內所欠缺。',
      'PhD with expertise that Taiwan lacks.',
      requires('cv', 'degree-certificate', 'qualification-proof'),
    ),
    nstc.item(
      'SCI-10',
      '具國外新創公司成功上市經驗之高階主管或研發團隊核心技術人員。',
      'Senior executive or core engineer of a foreign start-up that was successfully listed.',
      requires('cv', 'employment-certificate', 'qualification-proof'),
    ),
    nstc.unsure(
      'SCI-11',
      '具國外新創公司成功經驗之其他高階主管或研發團隊核心技術人員。',
      'Senior executive or core engineer with another success of a foreign start-up.',
      requires('cv', 'employment-certificate', 'qualification-proof'),
    ),
  ],
};

/** 數位: announcement of 2023-05-05. */
export const DIGITAL: ProfessionalField = {
  code: 'DIG',
  zh: '數位',
  en: 'Digital',
  ministry: MINISTRIES.MODA,
  combination: 'any',
  effectiveFrom: '2023-05-05',
  source: 'MODA-67',
  criteria: [
    moda.item(
      'DIG-01',
      '具數位經濟相關產業、領域8年以上相關專業經驗。',
      'At least 8 years of professional experience in the digital economy.',
      requires('cv', 'qualification-proof'),
    ),
    moda.salary('DIG-02', '數位經濟相關產業、領域', 'the digital economy'),
    moda.item(
      'DIG-03',
      '持有QS、泰晤士高等教育或美國新聞與世界報導最新一年世界大學排行前500名大學校院之博士學位證書。',
      'PhD of a university among the top 500 of the latest QS, THE or U.S. News world ranking.',
      requires('cv', 'degree-certificate'),
    ),
    moda.item(
      'DIG-04',
      '具有數位經濟產品或服務所需專業，取得相關系所博士學位，且曾獲數位發展部認可競賽之得獎，或具有4年以上相關工作經驗。',
      'Key expertise and a relevant PhD, with an award recognised by the ministry or at least 4 years of experience.',
      { required: ['cv', 'degree-certificate'], oneOf: [['award-certificate'], ['employment-certificate']] },
    ),
  ],
};

/** 國防: opened in December 2021 [ECCT]; the day is not in the sources. */
export const DEFENCE: ProfessionalField = {
  code: 'DEF',
  zh: '國防',
  en: 'National Defense',
  ministry: MINISTRIES.MND,
  combination: 'any',
  effectiveFrom: '2021-12-01',
  source: 'NDC foreigntalentact.ndc.gov.tw n=375CE464065A936E',
  criteria: [
    mnd.item(
      'DEF-01',
      '曾任或現任國防航太或軍用造艦職務，具關鍵專業技術，取得相關系所博士以上學位，且有5年以上相關工作經驗。',
      'Holds or held a post in defence aerospace or military shipbuilding with key know-how, a relevant doctorate and more than 5 years of experience.',
      requires('cv', 'employment-certificate', 'degree-certificate'),
    ),
    mnd.item(
      'DEF-02',
      '具國防航太產業相關之機械、電機、專案管理、研發或製程工程5年以上工作經驗，為國內所少見。',
      'More than 5 years in machinery, electrical, project, R&D or process engineering of defence aerospace that is uncommon in Taiwan.',
      requires('cv', 'employment-certificate', 'qualification-proof'),
    ),
    mnd.item(
      'DEF-03',
      '具艦載武器及載臺之設計、監造、開發、建造或專案管理5年以上工作經驗，為國內所少見。',
      'More than 5 years in design, supervision, development, construction or management of naval weapons and platforms that is uncommon in Taiwan.',
      requires('cv', 'employment-certificate', 'qualification-proof'),
    ),
    mnd.item(
      'DEF-04',
      '經國防部認定其專業才能或跨國經驗為我國所需。',
      'Certified by the Ministry of National Defense as having know-how or transnational experience that Taiwan needs.',
      requires('cv', 'recommendation', 'qualification-proof'),
    ),
  ],
};
