import type { Texts } from './text-table.js';

const LABELS: Texts = {
  name: { zh: '姓名', en: 'Name' },
  nationality: { zh: '國籍', en: 'Nationality' },
  'passport-no': { zh: '護照號碼', en: 'Passport no.' },
  'birth-date': { zh: '出生日期', en: 'Date of birth' },
  'case-no': { zh: '案號', en: 'Case no.' },
  'case-type': { zh: '申請項目', en: 'Application' },
  sex: { zh: '性別', en: 'Sex' },
  'ui-no': { zh: '統一證號', en: 'UI no.' },
  purpose: { zh: '事由', en: 'Purpose' },
  field: { zh: '專業領域', en: 'Professional field' },
  criterion: { zh: '資格條款', en: 'Item' },
  duration: { zh: '效期', en: 'Validity' },
  collection: { zh: '領證方式', en: 'Collection' },
  office: { zh: '領證地點', en: 'Place of collection' },
  'issue-on': { zh: '製卡日', en: 'Card made on' },
  decision: { zh: '處分', en: 'Decision' },
  'pay-until': { zh: '應繳金額及期限', en: 'Amount and deadline' },
  item: { zh: '項目', en: 'Item' },
  agency: { zh: '收取機關', en: 'Collected for' },
  'legal-basis': { zh: '法令依據', en: 'Legal basis' },
  amount: { zh: '金額', en: 'Amount' },
  method: { zh: '繳費方式', en: 'Way of payment' },
  'bank-code': { zh: '銀行代碼', en: 'Bank code' },
  'account-no': { zh: '虛擬帳號', en: 'Account no.' },
  'payment-no': { zh: '繳費代碼', en: 'Payment code' },
  expires: { zh: '有效期限', en: 'Valid until' },
  issued: { zh: '核發日期', en: 'Date of issue' },
  'receipt-no': { zh: '收據號碼', en: 'Receipt no.' },
  'transaction-no': { zh: '交易序號', en: 'Transaction no.' },
  payer: { zh: '繳款人', en: 'Received from' },
  'received-on': { zh: '收款日期', en: 'Received on' },
  received: { zh: '實收金額', en: 'Amount received' },
  'present-until': { zh: '繳驗期限', en: 'Present your passport by' },
  place: { zh: '繳驗地點', en: 'Place' },
  address: { zh: '地址', en: 'Address' },
  bring: { zh: '應攜帶', en: 'Bring' },
  'answer-until': { zh: '答復期限', en: 'Answer by' },
  'asked-by': { zh: '要求機關', en: 'Asked by' },
  nth: { zh: '項次', en: 'No.' },
  what: { zh: '欄位或文件', en: 'Field or document' },
  reason: { zh: '原因', en: 'Reason' },
  wrong: { zh: '說明及範例', en: 'What is wrong, and what would do' },
  example: { zh: '範例', en: 'Example' },
  'appeal-until': { zh: '訴願期限', en: 'Appeal by' },
  'appeal-through': { zh: '訴願書送交', en: 'File the appeal through' },
  'decided-on': { zh: '處分日期', en: 'Decided on' },
  valid: { zh: '效期', en: 'Valid' },
  'swap-at': { zh: '換領服務站', en: 'Swap it for the card at' },
};

const TITLES: Texts = {
  'payment-notice': { zh: '繳費通知單', en: 'Payment Notice' },
  receipt: { zh: '電子收據', en: 'Electronic Receipt' },
  'inspection-notice': { zh: '繳驗護照通知單', en: 'Passport Inspection Notice' },
  'request-notice-return': { zh: '退件通知單', en: 'Return for Correction' },
  'request-notice-supplement': { zh: '補正通知單', en: 'Request for Supplement' },
  approval: { zh: '許可通知書', en: 'Notice of Approval' },
  'refusal-refused': { zh: '不予許可處分書', en: 'Decision of Refusal' },
  'refusal-dismissed': { zh: '駁回處分書', en: 'Decision of Dismissal' },
  'refusal-annulled': { zh: '撤銷許可處分書', en: 'Decision of Annulment' },
  'refusal-revoked': { zh: '廢止許可處分書', en: 'Decision of Revocation' },
  'entry-permit': { zh: '電子入臺證', en: 'Electronic Entry Permit' },
  'overseas-approval': { zh: '就業金卡境外核准證明', en: 'Overseas Approval of the Employment Gold Card' },
  'card-preview': { zh: '卡片樣張', en: 'Card Preview' },
};

const PARTS: Texts = {
  'fee-items': { zh: '規費明細', en: 'What the fee is made of' },
  'how-to-pay': { zh: '繳費方式', en: 'How to pay' },
  'refund-rule': { zh: '退費規定', en: 'What is refunded' },
  'applicant-steps': { zh: '申請人應辦事項', en: 'What you do' },
  'counter-steps': { zh: '受理櫃檯作業', en: 'What the counter does' },
  items: { zh: '應修正或補正事項', en: 'What is asked' },
  'legal-basis': { zh: '法令依據', en: 'Legal basis' },
  next: { zh: '後續事項', en: 'What comes next' },
  subject: { zh: '主旨', en: 'Subject' },
  facts: { zh: '事實', en: 'Facts' },
  reasons: { zh: '理由及法令依據', en: 'Reasons and legal basis' },
  remedy: { zh: '救濟教示', en: 'Remedy' },
  'how-to-use': { zh: '使用方式', en: 'How to use it' },
};

const METHODS: Texts = {
  'credit-card': { zh: '國內信用卡', en: 'Card issued in Taiwan' },
  'foreign-card': { zh: '國外信用卡', en: 'Card issued abroad' },
  'convenience-store': { zh: '超商代碼', en: 'Code at a convenience store' },
  'store-barcode': { zh: '超商條碼', en: 'Barcodes at a convenience store' },
  'virtual-account': { zh: '虛擬帳號轉帳', en: 'Transfer to a virtual account' },
  'web-atm': { zh: '網路ATM', en: 'Web ATM' },
};

const SENTENCES: Texts = {
  authority: { zh: '內政部移民署', en: 'National Immigration Agency, Ministry of the Interior' },
  head: { zh: '署長', en: 'Director-General' },
  'document-no': { zh: '文號', en: 'Document no.' },
  'issued-on': { zh: '發文日期', en: 'Issued on' },
  'verify-me': {
    zh: '本文件以機關憑證數位簽章。查驗真偽及是否仍有效：掃描左方條碼，或於 {url} 輸入上列代碼。',
    en: 'Digitally signed. Is it genuine, and still in force? Scan the code, or enter the letters above at {url}.',
  },
  money: { zh: '新臺幣{amount:number}元', en: 'NT${amount:number}' },
  article: { zh: '依{law}{article}', en: '{law} Art. {article}' },
  total: { zh: '合計', en: 'Total' },
  'pay-amount-until': { zh: '新臺幣{amount:number}元，{day:day}前', en: 'NT${amount:number} by {day:day}' },
  'pay-online': {
    zh: '線上繳費：掃描條碼，登入後選擇繳費方式。',
    en: 'Pay online: scan the code, sign in and choose how to pay.',
  },
  'pay-surcharge': {
    zh: '信用卡繳費之手續費由政府負擔；其他方式之手續費由繳款人負擔。非信用卡繳費約2至3個工作天入帳，入帳前案件顯示「對帳中」。',
    en: 'The charge for cards is borne by the government, that of other ways by the payer. What is not paid by card arrives after 2 to 3 working days; until then the case shows “reconciling”.',
  },
  'receipt-is-original': {
    zh: '本電子收據與紙本收據有同一效力，領證時無須列印；退費後即失其效力，以查驗頁所示為準。',
    en: 'This electronic receipt counts as one on paper and need not be printed to collect the card. It no longer holds once the fee is refunded; the verification page says so.',
  },
  bring: {
    zh: '護照正本，以及本通知（紙本或手機畫面）',
    en: 'Your original passport, and this notice on paper or on your phone',
  },
  'inspection-rule': {
    zh: '請於本通知送達之次日起{months}個月內親自到場；逾期未繳驗者，駁回其申請（外國特定專業人才申請就業金卡許可辦法第2條第3項、第4條第2項）。等待期間不計入審查期間。',
    en: 'Come in person within {months} months from the day after this notice was served; otherwise the application is dismissed (Employment Gold Card Regulations Art. 2(3), 4(2)). The days in between do not count towards the review period.',
  },
  'applicant-step-1': {
    zh: '到場前請先查詢該處之受理時間；不須預約者可直接前往。',
    en: 'Look up the opening hours of the place before you go.',
  },
  'applicant-step-2': {
    zh: '向櫃檯出示本通知下方之條碼及護照正本。',
    en: 'Show the counter the code at the foot of this notice, and your original passport.',
  },
  'applicant-step-3': {
    zh: '護照當場驗畢發還，結果即時登錄，案件隨即進入複審。',
    en: 'The passport is given back at once. The result is entered on the spot, and your case goes on to the final review.',
  },
  'counter-step-1': {
    zh: '掃描本通知之條碼，確認通知有效且姓名相符。',
    en: 'Scan the code of this notice: it is in force, and the name agrees.',
  },
  'counter-step-2': {
    zh: '於工作臺開啟案件，比對護照號碼、國籍、出生日期及照片。',
    en: 'Open the case at the workbench and compare passport number, nationality, date of birth and photo.',
  },
  'counter-step-3': {
    zh: '檢視護照之安全特徵及效期；有疑義時勿退還申請人自行處理，登錄為「未通過」並述明。',
    en: 'Check the security features and the validity. Where there is doubt, record that it failed, and say why.',
  },
  'counter-step-4': { zh: '登錄查驗結果，發還護照。', en: 'Record the result and give the passport back.' },
  'within-days': { zh: '{days}日', en: '{days} days' },
  'within-months': { zh: '{months}個月', en: '{months} months' },
  'request-rule-supplement': {
    zh: '下列{items}項須補正。請於本通知送達之次日起{within}內於平臺逐項補正或陳述意見；逾期未補正或補正不全者，駁回其申請（外國特定專業人才申請就業金卡許可辦法第4條第1項）。期間不計入審查期間。',
    en: 'The {items} item(s) below are to be supplemented. Mend or contest each on the platform within {within} from the day after this notice was served; what is missing or incomplete then leads to dismissal (Employment Gold Card Regulations Art. 4(1)). The time does not count towards the review period.',
  },
  'request-rule-return': {
    zh: '下列{items}項須修正。請於本通知送達之次日起{within}內於平臺逐項修正或陳述意見。期間不計入審查期間。',
    en: 'The {items} item(s) below are to be corrected. Mend or contest each on the platform within {within} from the day after this notice was served. The time does not count towards the review period.',
  },
  approved: { zh: '{type}之申請，准予許可。', en: 'The application for the {type} is approved.' },
  years: { zh: '{years}年，自核發之翌日起算', en: '{years} year(s), from the day after the card is made' },
  'approval-basis-gold-card': {
    zh: '外國專業人才延攬及僱用法第9條、外國特定專業人才申請就業金卡許可辦法第3條、第6條。就業金卡兼具工作許可、居留簽證、外僑居留證及重入國許可。',
    en: 'Act for the Recruitment and Employment of Foreign Professionals Art. 9; Employment Gold Card Regulations Art. 3, 6. The card is work permit, resident visa, Alien Resident Certificate and re-entry permit in one.',
  },
  'approval-basis-arc-employment': {
    zh: '入出國及移民法第23條、外國人停留居留及永久居留辦法。',
    en: 'Immigration Act Art. 23; Regulations Governing Visiting, Residency and Permanent Residency of Aliens.',
  },
  'approval-next-1': {
    zh: '卡片已排入製作，完成後另行通知領取方式；目前無須您處理。',
    en: 'The card is being made. We write when and how it can be collected; there is nothing for you to do now.',
  },
  'approval-next-2': {
    zh: '原持有之外僑居留證於新卡交付時註銷。',
    en: 'An Alien Resident Certificate you hold now is cancelled when the new card is handed over.',
  },
  'approval-next-3': {
    zh: '地址、護照號碼或其他資料變更，請於事實發生後30日內辦理。',
    en: 'Report a change of address, passport number or other data within 30 days.',
  },
  'appeal-until': {
    zh: '{day:day}（居住國外者另加在途期間）',
    en: '{day:day}; travel time is added for people who live abroad',
  },
  'from-until': { zh: '{from}至{until}', en: '{from} to {until}' },
  'permit-use-1': {
    zh: '登機及入境查驗時，出示本證（紙本或手機畫面）及所載護照。',
    en: 'At boarding and at the border, show this permit, on paper or on your phone, with the passport it names.',
  },
  'permit-use-2': {
    zh: '入境後{days}日內，攜帶護照及本證至所選服務站換領卡片。',
    en: 'Within {days} days of entry, bring passport and permit to the service station and swap it for the card.',
  },
  'permit-use-3': {
    zh: '護照號碼變更時，請先於平臺辦理變更，再持新證入境。',
    en: 'If your passport number changes, report it on the platform first and travel with the new permit.',
  },
  seal: {
    zh: '數位印記：查驗人員無須連線，即可由本條碼確認所載內容未經變造。',
    en: 'Visible digital seal: from it, inspectors see without a network that what is written here was not altered.',
  },
  'permit-void': {
    zh: '許可經撤銷、廢止，或本證經換領卡片後，失其效力。',
    en: 'It no longer holds once the permit is annulled or revoked, or the card has been handed over.',
  },
  'preview-intro': {
    zh: '供審查人員於製卡前核對；姓名依國際民航組織規定轉寫及截略。非證件，不得使用。',
    en: 'For reviewers, before the card is made: names are transliterated and cut as ICAO prescribes. It is no document.',
  },
  'preview-number': {
    zh: '卡號於製卡時產生；在此之前以零表示，檢查碼依此計算。',
    en: 'The number comes with the blank. Until then zeros stand for it, and the check digits are computed with them.',
  },
  'to-come': { zh: '製卡時產生', en: 'to come' },
  'card-title': { zh: '中華民國　外僑居留證', en: 'REPUBLIC OF CHINA (TAIWAN) · RESIDENT CERTIFICATE' },
  'four-in-one': {
    zh: '本卡兼具工作許可、居留簽證、外僑居留證及重入國許可',
    en: 'Work permit, resident visa, Alien Resident Certificate and re-entry permit in one',
  },
};

const STATES: Texts = {
  'in-force': { zh: '真實，現仍有效', en: 'Genuine, and in force' },
  superseded: { zh: '真實，但已由較新文件取代', en: 'Genuine, but a later paper has taken its place' },
  revoked: { zh: '真實，但許可已不存在', en: 'Genuine, but the permit was taken back' },
  expired: { zh: '真實，但已逾期', en: 'Genuine, but expired' },
  done: { zh: '真實，所定事項已辦畢', en: 'Genuine; what it asks for is done' },
  used: { zh: '真實，已換領卡片', en: 'Genuine, and already swapped for the card' },
  refunded: { zh: '真實，但款項已退還', en: 'Genuine, but the money was paid back' },
};

const VERIFYING: Texts = {
  title: { zh: '文件查驗', en: 'Verify a paper' },
  kind: { zh: '文件種類', en: 'Kind of paper' },
  by: { zh: '核發機關', en: 'Issued by' },
  holder: { zh: '持有人（部分遮蔽）', en: 'Holder, in part' },
  compare: {
    zh: '請核對上列文號、日期及姓名與手中文件是否相符。',
    en: 'Compare number, date and name with the paper in your hands.',
  },
  'by-code': { zh: '以代碼查驗', en: 'By its code, at the foot of each page' },
  'by-file': { zh: '以檔案查驗（PDF，查驗後不留存）', en: 'By its file (PDF); it is compared and forgotten' },
  go: { zh: '查驗', en: 'Verify' },
  'file-genuine': {
    zh: '此檔案與核發者逐位元相同。',
    en: 'This file is, byte for byte, the one that was issued.',
  },
  'file-altered': { zh: '檔案經變造', en: 'This file was altered' },
  'file-altered-detail': {
    zh: '檔案曾由本平臺簽章，但內容已與簽章時不同，不可採信。',
    en: 'It was signed here, but is no longer what was signed. Do not rely on it.',
  },
  'file-unknown': { zh: '非本平臺核發之檔案', en: 'This file was not issued here' },
  'file-unknown-detail': {
    zh: '列印後再掃描之檔案無法比對，請改以代碼查驗。',
    en: 'A paper that was printed and scanned cannot be compared; use its code.',
  },
};

const prefixed = (prefix: string, texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([key, both]) => [`${prefix}-${key}`, both]));

/** What the papers say that the platform issues. */
export const papers: Texts = {
  ...SENTENCES,
  ...prefixed('label', LABELS),
  ...prefixed('title', TITLES),
  ...prefixed('part', PARTS),
  ...prefixed('method', METHODS),
  ...prefixed('state', STATES),
  ...prefixed('verify', VERIFYING),
};
