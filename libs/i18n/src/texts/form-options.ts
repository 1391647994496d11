import type { Texts } from './text-table.js';
import { collectionModes } from './case-life.js';

const OPTIONS: Readonly<Record<string, Texts>> = {
  appliesFrom: {
    overseas: { zh: '境外', en: 'From abroad' },
    taiwan: { zh: '在臺灣', en: 'From Taiwan' },
  },
  status: {
    arc: { zh: '持有效外僑居留證', en: 'I hold a valid ARC' },
    'resident-visa': { zh: '持居留簽證入境', en: 'I entered on a resident visa' },
    'visa-over-60-days': {
      zh: '持停留期限60日以上且得延期之停留簽證',
      en: 'I entered on a visitor visa for a stay of 60 days or more that may be extended',
    },
    'visa-limited': {
      zh: '持停留期限未滿60日或不得延期之停留簽證',
      en: 'I entered on a visitor visa for a shorter stay, or one that may not be extended',
    },
    'visa-exempt': { zh: '以免簽證入境', en: 'I entered without a visa (visa-exempt)' },
  },
  sex: { M: { zh: '男', en: 'Male' }, F: { zh: '女', en: 'Female' } },
  birthPlace: {
    mainland: { zh: '大陸地區', en: 'Mainland China' },
    elsewhere: { zh: '其他國家或地區', en: 'Another country or region' },
  },
  maritalStatus: {
    single: { zh: '未婚', en: 'Single' },
    married: { zh: '已婚', en: 'Married' },
    divorced: { zh: '離婚', en: 'Divorced' },
    widowed: { zh: '喪偶', en: 'Widowed' },
  },
  education: {
    doctorate: { zh: '博士', en: 'Doctorate' },
    master: { zh: '碩士', en: 'Master’s degree' },
    bachelor: { zh: '學士', en: 'Bachelor’s degree' },
    secondary: { zh: '高中職', en: 'Secondary school' },
    other: { zh: '其他', en: 'Other' },
  },
  passportKind: {
    ordinary: { zh: '普通護照', en: 'Ordinary passport' },
    official: { zh: '公務或外交護照', en: 'Official or diplomatic passport' },
    bno: { zh: '英國（海外）護照', en: 'British National (Overseas) passport' },
    'identity-certificate': { zh: '身分證明書（印度）', en: 'Identity Certificate (India)' },
  },
  years: {
    '1': { zh: '1年', en: '1 year' },
    '2': { zh: '2年', en: '2 years' },
    '3': { zh: '3年', en: '3 years' },
  },
  collectionMode: collectionModes,
  workCategory: {
    '46-1': { zh: '專門性或技術性工作', en: 'Specialised or technical work' },
    '46-2': {
      zh: '華僑或外國人經政府核准投資或設立事業之主管',
      en: 'Executive of a business with approved foreign investment',
    },
    '46-3': { zh: '學校教師', en: 'Teacher at a school' },
    '46-4': { zh: '補習班專任外國語文教師', en: 'Full-time language teacher at a cram school' },
    '46-5': { zh: '運動教練及運動員', en: 'Sports coach or athlete' },
    '46-6': { zh: '宗教、藝術及演藝工作', en: 'Religious, artistic or show-business work' },
    '46-7': { zh: '商船、工作船及其他特許船舶之船員', en: 'Crew of a merchant, work or other licensed vessel' },
    '46-11': { zh: '其他經中央主管機關專案核定之工作', en: 'Other work approved by the central authority' },
  },
};

export const formOptions: Texts = Object.fromEntries(
  Object.entries(OPTIONS).flatMap(([name, texts]) =>
    Object.entries(texts).map(([value, both]) => [`options.${name}.${value}`, both]),
  ),
);
