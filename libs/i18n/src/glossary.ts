/** What a thing of the procedure is called, in the words of the law and in plain English. */
export interface Term {
  readonly zh: string;
  /** how English says it, the usual word first; a part of a word stands for its forms */
  readonly en: readonly [string, ...string[]];
  /** law or document that has the term; tags as in the tables of libs/domain */
  readonly source: string;
  /** wherever Chinese has the term, English has one of its words; other terms come and go with the sentence */
  readonly always?: true;
  /** texts that say it otherwise, and mean to */
  readonly except?: readonly string[];
  /** what is never said for it, and misleads: of another procedure, of another country, or of nobody’s */
  readonly never?: { readonly zh?: readonly string[]; readonly en?: readonly string[] };
}

/** 專有名詞對照表. English is no translation of Chinese: it says the same to somebody else. */
export const GLOSSARY: readonly Term[] = [
  {
    zh: '就業金卡',
    en: ['Employment Gold Card', 'Gold Card'],
    source: 'L-ACT Art. 9',
    always: true,
    except: ['findings.nationality.mainland'],
    never: { zh: ['就業黃金卡', '金卡證'] },
  },
  { zh: '外國特定專業人才', en: ['foreign special professional'], source: 'L-ACT Art. 4' },
  {
    zh: '外僑居留證',
    en: ['ARC', 'residence certificate', 'Resident Certificate'],
    source: 'L-IMM Art. 22',
    never: { zh: ['外僑居留卡', '居留卡'] },
  },
  { zh: '統一證號', en: ['UI number', 'UI no'], source: 'NEWTALK', always: true, never: { zh: ['統一編號證號'] } },
  { zh: '申請人', en: ['applicant', 'you'], source: 'APA Art. 20', never: { zh: ['申請者'] } },
  { zh: '承辦人', en: ['officer'], source: 'pages.md', never: { zh: ['經辦人'], en: ['case handler', 'clerk'] } },
  { zh: '主管', en: ['supervisor'], source: 'pages.md' },
  { zh: '受理', en: ['accept'], source: 'L-GC Art. 3(2)' },
  { zh: '送達', en: ['serv'], source: 'APA Art. 67' },
  { zh: '補正', en: ['supplement'], source: 'L-GC Art. 4(1)' },
  { zh: '退件', en: ['return'], source: 'GC-SUPP', always: true, never: { zh: ['打回', '退回重送'] } },
  {
    zh: '不予許可',
    en: ['refus'],
    source: 'L-GC Art. 4',
    always: true,
    except: ['problems.ground-since-approval.title'],
    never: { zh: ['拒絕許可', '否准許可'], en: ['denied'] },
  },
  { zh: '駁回', en: ['dismiss'], source: 'L-GC Art. 4', always: true },
  { zh: '撤案', en: ['withdr'], source: 'NIANEWS-2', always: true, never: { zh: ['取消案件'] } },
  { zh: '撤銷', en: ['annul'], source: 'APA Art. 117' },
  { zh: '廢止', en: ['revo'], source: 'APA Art. 123' },
  { zh: '訴願', en: ['appeal'], source: 'Administrative Appeal Act Art. 1', always: true, never: { en: ['lawsuit'] } },
  { zh: '初審', en: ['first review', 'initial review'], source: 'seed article, figure 1' },
  { zh: '複審', en: ['final review'], source: 'seed article, figure 1', never: { zh: ['覆審', '复審'] } },
  { zh: '繳驗護照', en: ['passport'], source: 'L-GC Art. 2(3)', never: { zh: ['護照繳驗'] } },
  { zh: '會商', en: ['consult', 'asks the ministries'], source: 'L-GC Art. 3(1)' },
  { zh: '聯審', en: ['joint review'], source: 'L-IMM Art. 88' },
  {
    zh: '迴避',
    en: ['keep away', 'keeps away', 'conflict of interest'],
    source: 'APA Art. 32',
    never: { zh: ['回避'] },
  },
  { zh: '分案', en: ['assign', 'given'], source: 'pages.md' },
  { zh: '緊急調閱', en: ['break the glass', 'broken glass'], source: 'docs/adr/0016' },
  {
    zh: '工作天',
    en: ['working day'],
    source: 'L-GC Art. 3(2)',
    always: true,
    never: { en: ['business day', 'workday'] },
  },
  { zh: '規費', en: ['fee'], source: 'L-FEE' },
  { zh: '繳費', en: ['pay'], source: 'L-FEE' },
  { zh: '退費', en: ['refund'], source: 'L-FEEACT Art. 18' },
  { zh: '繳庫', en: ['remit'], source: 'Treasury Act Art. 3' },
  { zh: '收據', en: ['receipt'], source: 'L-FEEACT Art. 9', always: true, never: { zh: ['發票'], en: ['invoice'] } },
  { zh: '領證', en: ['collect', 'hand'], source: 'GC-RES' },
  { zh: '電子入臺證', en: ['entry permit'], source: 'L-GC Art. 6', always: true },
  { zh: '境外核准證明', en: ['overseas approval'], source: 'L-GC Art. 6' },
  { zh: '外交郵袋', en: ['pouch'], source: 'seed article, step 6', always: true, never: { en: ['diplomatic bag'] } },
  { zh: '服務站', en: ['station'], source: 'GC-RES' },
  { zh: '駐外館處', en: ['mission'], source: 'L-VISA', never: { zh: ['大使館'], en: ['embassy'] } },
  { zh: '委任', en: ['mandate', 'represent', 'act for', 'acts for'], source: 'APA Art. 24' },
  {
    zh: '工商憑證',
    en: ['company card', 'company certificate', 'card of their company', 'certificate', 'company'],
    source: 'MOEACA',
    always: true,
  },
  { zh: '自然人憑證', en: ['citizen', 'certificate'], source: 'MOICA', always: true },
  { zh: '管制名單', en: ['control list', 'list'], source: 'L-IMM Art. 18' },
  { zh: '勞動部勞動力發展署', en: ['Workforce Development Agency', 'labour agency'], source: 'L-ACT Art. 9' },
  { zh: '內政部移民署', en: ['Immigration Agency', 'NIA'], source: 'L-ACT Art. 9' },
  { zh: '外交部領事事務局', en: ['Bureau of Consular Affairs', 'BOCA'], source: 'L-ACT Art. 9' },
  {
    zh: '臺灣',
    en: ['Taiwan'],
    source: 'official spelling of the Ministry of Education',
    never: { zh: ['台灣', '台北', '台中', '台南', '台東'] },
  },
];
