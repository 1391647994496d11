import type { Texts } from './text-table.js';

type Document = readonly [label: string, hint: string];

const DOCUMENTS: Readonly<Record<string, { readonly zh: Document; readonly en: Document }>> = {
  passport: {
    zh: ['護照資料頁', '彩色掃描，四角及機器判讀區清晰可見。'],
    en: ['Passport bio page', 'A colour scan with all corners and the machine-readable lines.'],
  },
  photo: {
    zh: ['照片', '最近6個月內二吋半身脫帽彩色照片，白色背景，至少 413×531 像素，請勿自拍。'],
    en: ['Photo', 'Taken within 6 months, head uncovered, white background, at least 413×531 pixels. No selfie.'],
  },
  'residence-permit': { zh: ['現持外僑居留證', '正反兩面。'], en: ['Your present ARC', 'Both sides.'] },
  visa: { zh: ['現持簽證', '簽證頁及入境章。'], en: ['Your present visa', 'The visa page and the entry stamp.'] },
  'entry-stamp': {
    zh: ['免簽證入境章', '護照上最近一次入境章頁面。'],
    en: ['Visa-exempt entry stamp', 'The page with the stamp of your last entry.'],
  },
  cv: { zh: ['個人履歷', '含學歷、經歷及在職期間。'], en: ['Curriculum vitae', 'Education and work, with dates.'] },
  'employment-certificate': {
    zh: ['在職或離職證明', '載明公司、職稱、起迄日期，並有公司章或簽名。'],
    en: ['Employment certificate', 'With company, position and dates, stamped or signed.'],
  },
  'tax-statement': {
    zh: ['年度納稅證明', '近3年內任一年度，例如 W-2、T4、P60。'],
    en: ['Annual tax statement', 'Of one of the last 3 years, e.g. W-2, T4, P60.'],
  },
  'salary-certificate': {
    zh: ['雇主開立之薪資證明', '無法取得納稅證明者，請與薪資單一併附上並說明原因。'],
    en: [
      'Salary certificate of the employer',
      'Where there is no tax statement, together with payslips, and with the reason.',
    ],
  },
  payslips: {
    zh: ['薪資單', '與雇主薪資證明相符的月份。'],
    en: ['Payslips', 'Of the months that the salary certificate covers.'],
  },
  'employment-contract': {
    zh: ['我國雇主之聘僱契約', '載明薪資及期間，雙方簽署。'],
    en: ['Employment contract in Taiwan', 'With salary and period, signed by both sides.'],
  },
  'degree-certificate': {
    zh: ['學位證書', '條款所要求的學位。'],
    en: ['Degree certificate', 'Of the degree that the item asks for.'],
  },
  licence: { zh: ['專業證照', '仍有效者，正反兩面。'], en: ['Professional licence', 'A valid one, both sides.'] },
  'award-certificate': {
    zh: ['獲獎或成績證明', '載明獎項、名次及日期。'],
    en: ['Certificate of an award or result', 'With the award, the rank and the date.'],
  },
  recommendation: {
    zh: ['推薦函', '載明推薦機構及理由，並經簽署。'],
    en: ['Letter of recommendation', 'With the body that recommends you and why, signed.'],
  },
  publications: {
    zh: ['著作或研究成果', '目錄即可，請標明您的貢獻。'],
    en: ['Publications or research results', 'A list is enough; mark what you contributed.'],
  },
  'qualification-proof': {
    zh: ['其他資格佐證文件', '任何有助於證明您符合條款的文件。'],
    en: ['Other proof of the qualification', 'Whatever helps to show that you meet the item.'],
  },
  narrative: {
    zh: ['專長說明書', '說明您的特殊專長及對臺灣的助益。'],
    en: ['Statement of special expertise', 'What you are expert in, and how it helps Taiwan.'],
  },
  translation: {
    zh: ['中文或英文譯本', '每份其他語言文件各附一份。'],
    en: ['Translation into Chinese or English', 'One for each document in another language.'],
  },
  authentication: {
    zh: ['駐外館處驗證', '文件核發國家須經我國駐外館處驗證。'],
    en: ['Authentication by a mission', 'Documents of the country must be authenticated by a mission of Taiwan.'],
  },
  guarantee: {
    zh: ['保證書', '由在臺設有戶籍國民擔任保證人。'],
    en: ['Guarantee', 'By a guarantor who is a national with household registration in Taiwan.'],
  },
  'sef-attestation': {
    zh: ['海基會驗證', '大陸地區核發的文件須經公證並由海基會驗證。'],
    en: ['Attestation by the SEF', 'Documents of Mainland China must be attested by the Straits Exchange Foundation.'],
  },
  'passport-all-pages': {
    zh: ['護照全部內頁', '出生於大陸地區者，須證明已旅居海外4年。'],
    en: ['All pages of the passport', 'For a birth in Mainland China: they show 4 years of residence abroad.'],
  },
  'mainland-entries': {
    zh: ['出入大陸地區紀錄', '最近4年內每次返回停留不超過30日。'],
    en: ['List of entries to Mainland China', 'No stay over 30 days per return within the last 4 years.'],
  },
  'mainland-status': {
    zh: ['未設籍、註銷戶籍或喪失國籍證明', '三者擇一；大陸地區核發者須經海基會驗證。'],
    en: [
      'Proof of no household registration, of its cancellation, or of renounced nationality',
      'One of the three; those issued in Mainland China attested by the SEF.',
    ],
  },
  'hk-macau-identity': {
    zh: ['香港或澳門居民身分確認書', '以中文簽名。'],
    en: ['Confirmation of Hong Kong or Macau resident status', 'Signed in Chinese.'],
  },
  'hk-macau-declaration': {
    zh: ['香港澳門居民申請居留定居申報書', '以中文簽名。'],
    en: ['Declaration of a Hong Kong or Macau resident for residence', 'Signed in Chinese.'],
  },
  'hk-macau-permanent-id': {
    zh: ['香港或澳門永久性居民身分證', '正反兩面。'],
    en: ['Hong Kong or Macau permanent identity card', 'Both sides.'],
  },
  explanation: {
    zh: ['說明書', '有需要說明的事項時附上。'],
    en: ['Explanatory statement', 'If there is something to explain.'],
  },
  'work-permit': {
    zh: ['勞動部聘僱許可函', '含附件名冊。'],
    en: ['Work permit of the Ministry of Labor', 'With the list of names attached to it.'],
  },
};

export const formDocuments: Texts = Object.fromEntries(
  Object.entries(DOCUMENTS).flatMap(([slot, { zh, en }]) => [
    [`documents.${slot}`, { zh: zh[0], en: en[0] }],
    [`documents.${slot}.hint`, { zh: zh[1], en: en[1] }],
  ]),
);
