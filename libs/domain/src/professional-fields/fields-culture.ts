import { announcedIn } from './criterion.js';
import { requires } from './evidence.js';
import { MINISTRIES } from './ministries.js';
import type { ProfessionalField } from './professional-field.js';

const moe = announcedIn('TOM');
const moc = announcedIn('9LIB-MOC');
const sport = announcedIn('MOE-SPORT');

/** 教育: announcement amended on 2021-12-17; the items are known from summaries only. */
export const EDUCATION: ProfessionalField = {
  code: 'EDU',
  zh: '教育',
  en: 'Education',
  ministry: MINISTRIES.MOE,
  combination: 'any',
  effectiveFrom: '2021-12-17',
  source: 'TOM',
  criteria: [
    moe.salary('EDU-01', '教育領域', 'the field of education'),
    moe.unsure(
      'EDU-02',
      '最近一年世界大學排名前500名大學之博士學位。',
      'PhD of a university among the top 500 of the latest world rankings.',
      requires('cv', 'degree-certificate'),
    ),
    moe.item(
      'EDU-03',
      '從事教學研究工作5年以上，且最近5年內曾任職於世界大學排名前500名之大學。',
      'More than 5 years of teaching and research, in the last 5 years at a top-500 university.',
      requires('cv', 'employment-certificate'),
    ),
    moe.item(
      'EDU-04',
      '獲選我國玉山（青年）學者。',
      'Yushan Fellow or Yushan Young Fellow.',
      requires('cv', 'award-certificate'),
    ),
  ],
};

/** 文化藝術: announcement amended on 2021-05-10; items of the performing arts, those of the other kinds are not in the sources. */
export const ARTS: ProfessionalField = {
  code: 'ART',
  zh: '文化藝術',
  en: 'Culture & Arts',
  ministry: MINISTRIES.MOC,
  combination: 'any',
  effectiveFrom: '2021-05-10',
  source: '9LIB-MOC',
  criteria: [
    moc.item(
      'ART-01',
      '曾擔任國際藝術組織會員，或文化藝術相關政府機關（構）、民間組織要職。',
      'Member of an international arts organisation, or in a key post of a public or private arts body.',
      requires('cv', 'employment-certificate'),
    ),
    moc.item(
      'ART-02',
      '現任或曾任辦理國際藝術活動之主要或重要成員。',
      'Principal or key member of the organisers of an international arts event.',
      requires('cv', 'qualification-proof'),
    ),
    moc.item(
      'ART-03',
      '曾獲得國內外認可競賽之得獎者或擔任評審。',
      'Award winner or judge at a recognised competition.',
      requires('cv', 'award-certificate'),
    ),
    moc.item(
      'ART-04',
      '其他經文化部審查認定者。',
      'Otherwise recognised by the Ministry of Culture.',
      requires('cv', 'qualification-proof'),
    ),
  ],
};

/** 運動: announcement of 2021-11-22, taken over by the Ministry of Sports [UDN-0910]; [M] for the day. */
export const SPORT: ProfessionalField = {
  code: 'SPO',
  zh: '運動',
  en: 'Sports',
  ministry: MINISTRIES.MOSPORT,
  combination: 'any',
  effectiveFrom: '2025-09-09',
  source: 'MOE-SPORT, UDN-0910',
  criteria: [
    sport.item(
      'SPO-01',
      '曾任國家代表隊選手，取得奧運前6名、亞運前2名、世運第1名或世界錦標賽第1名。',
      'Former national athlete: Olympics top 6, Asian Games top 2, World Games first or world champion.',
      requires('cv', 'award-certificate'),
    ),
    sport.item(
      'SPO-02',
      '曾任國家代表隊教練，指導選手取得奧運前6名、亞運前2名、世運第1名或世界錦標賽第1名。',
      'Former national coach whose athletes reached such results.',
      requires('cv', 'award-certificate'),
    ),
    sport.item(
      'SPO-03',
      '曾任奧運、亞運或世運正式競賽項目之比賽裁判。',
      'Referee at an event of the Olympics, Asian Games or World Games.',
      requires('cv', 'qualification-proof'),
    ),
    sport.item(
      'SPO-04',
      '任職運動產業，並經特定體育團體或職業聯盟推薦。',
      'In the sports industry, recommended by a specified sports body or professional league.',
      requires('cv', 'employment-certificate', 'recommendation'),
    ),
  ],
};
