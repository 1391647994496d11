import type { Texts } from './text-table.js';

/** A label, and where it has one, the hint under it. */
type Field = readonly [label: string, hint?: string];

const FIELDS: Readonly<Record<string, { readonly zh: Field; readonly en: Field }>> = {
  'section.entry': { zh: ['申請地點與身分'], en: ['Where and who'] },
  'section.basic': { zh: ['基本資料'], en: ['Basic data'] },
  'section.passport': { zh: ['護照資料'], en: ['Passport'] },
  'section.visa': { zh: ['簽證與停留'], en: ['Visa and stay'] },
  'section.employment': { zh: ['聘僱資料'], en: ['Employment'] },
  'section.residence': { zh: ['居留與領卡'], en: ['Residence and collection'] },
  'section.profession': { zh: ['專業資格'], en: ['Profession'] },
  'section.documents': { zh: ['應備文件'], en: ['Documents'] },
  'section.consent': { zh: ['聲明與同意'], en: ['Consent'] },

  'entry.nationality': {
    zh: ['國籍', '請填申請時所持護照的國籍。送件後不能變更。'],
    en: ['Nationality', 'Of the passport you apply with. It cannot be changed after submission.'],
  },
  'entry.appliesFrom': {
    zh: ['從哪裡申請', '您現在人在臺灣，還是境外？規費及繳驗護照依此決定，送件後不能變更。'],
    en: [
      'Where you apply from',
      'Are you in Taiwan now, or abroad? The fee and the passport inspection depend on it. It cannot be changed after submission.',
    ],
  },
  'entry.status': {
    zh: ['在臺身分', '請看您護照上最近一次的簽證或入境章。選錯可能不予許可且規費不退。'],
    en: [
      'Your status in Taiwan',
      'Look at the latest visa or entry stamp in your passport. A wrong choice may lead to refusal, and the fee is not refunded.',
    ],
  },
  'entry.heldGoldCard': {
    zh: ['曾持有就業金卡', '包括以其他國籍取得者。'],
    en: ['Have you ever held a Gold Card?', 'Also under another nationality.'],
  },
  'entry.lastEntryOn': { zh: ['最近一次入境日期'], en: ['Day of your last entry'] },

  'basic.surname': {
    zh: ['英文姓', '與護照相同，例如 CHEN。護照上只有一個名字者，請填於此。'],
    en: ['Surname', 'As in the passport, e.g. CHEN. If the passport shows one name only, write it here.'],
  },
  'basic.givenNames': {
    zh: ['英文名', '與護照相同，例如 MEI LING。護照上沒有者免填。'],
    en: ['Given names', 'As in the passport, e.g. MEI LING. Leave it empty if there are none.'],
  },
  'basic.chineseName': {
    zh: ['中文姓名', '請用正體字。香港、澳門居民必填，其他人有中文姓名者填寫。'],
    en: [
      'Chinese name',
      'In traditional characters. Required for residents of Hong Kong and Macau, for others if they have one.',
    ],
  },
  'basic.sex': { zh: ['性別'], en: ['Sex'] },
  'basic.birthDate': {
    zh: ['出生日期', '例如 1988-04-12，或民國 077/04/12。'],
    en: ['Date of birth', 'E.g. 1988-04-12, or in the ROC calendar 077/04/12.'],
  },
  'basic.birthPlace': {
    zh: ['出生地', '出生於大陸地區者須另附文件。'],
    en: ['Place of birth', 'For a birth in Mainland China more documents are needed.'],
  },
  'basic.birthCountry': { zh: ['出生國家或地區'], en: ['Country or region of birth'] },
  'basic.maritalStatus': { zh: ['婚姻狀況'], en: ['Marital status'] },
  'basic.education': { zh: ['最高學歷'], en: ['Highest education'] },
  'basic.occupation': { zh: ['職業'], en: ['Occupation'] },
  'basic.employer': { zh: ['現職機構'], en: ['Present employer'] },
  'basic.email': {
    zh: ['電子郵件', '通知會寄到此信箱，並留存於平臺收件匣。'],
    en: ['E-mail', 'Notices are sent here, and kept in your inbox on the platform.'],
  },
  'basic.hasOtherNationality': {
    zh: ['是否另有其他國籍', '包括持有其他國家護照。'],
    en: ['Do you have another nationality?', 'Also if you hold a passport of another country.'],
  },
  'basic.otherNationality': { zh: ['其他國籍'], en: ['Other nationality'] },
  'basic.otherPassportNo': { zh: ['其他護照號碼'], en: ['Number of the other passport'] },
  'basic.otherPassportExpiresOn': { zh: ['其他護照效期截止日'], en: ['Expiry of the other passport'] },

  'passport.kind': { zh: ['護照種類'], en: ['Kind of passport'] },
  'passport.number': {
    zh: ['護照號碼', '審查期間換發護照者，須由承辦機關退件後始能更改。'],
    en: [
      'Passport number',
      'If you renew your passport during the review, the authority has to return the case before it can be changed.',
    ],
  },
  'passport.issuingCountry': { zh: ['發照國家'], en: ['Issuing country'] },
  'passport.issuedOn': { zh: ['發照日期', '例如 2022-06-15。'], en: ['Date of issue', 'E.g. 2022-06-15.'] },
  'passport.expiresOn': {
    zh: ['效期截止日', '自送件日起須有6個月以上效期。'],
    en: ['Date of expiry', 'The passport must be valid for at least 6 months from submission.'],
  },
  'passport.hkMacau.permanentIdNo': {
    zh: ['香港或澳門永久性居民身分證號碼', '與身分證相同，例如 A123456(3)。'],
    en: ['Number of the Hong Kong or Macau permanent identity card', 'As on the card, e.g. A123456(3).'],
  },
  'passport.hkMacau.noOtherPassport': {
    zh: [
      '本人未持有其他國家護照',
      '香港居民得另持英國（海外）護照，澳門居民得另持1999年以前取得之葡萄牙護照。（香港澳門關係條例第4條）',
    ],
    en: [
      'I hold no passport of another country',
      'Allowed beside: British National (Overseas) in Hong Kong, a Portuguese one from before 1999 in Macau. (Act Governing Relations with Hong Kong and Macau Art. 4)',
    ],
  },

  'visa.lastEntryOn': {
    zh: ['最近一次入境日期', '在臺申請人必填，請看護照上的入境章。'],
    en: ['Day of your last entry to Taiwan', 'Required if you are in Taiwan; see the stamp in your passport.'],
  },
  'visa.earlierVisas': { zh: ['曾持有的中華民國簽證'], en: ['Earlier visas for Taiwan'] },
  'visa.earlierVisas.number': { zh: ['簽證號碼'], en: ['Visa number'] },
  'visa.earlierVisas.issuedOn': { zh: ['核發日期'], en: ['Date of issue'] },
  'visa.earlierWork': { zh: ['曾在臺工作'], en: ['Earlier work in Taiwan'] },
  'visa.earlierWork.employer': { zh: ['雇主'], en: ['Employer'] },
  'visa.earlierWork.from': { zh: ['開始日期'], en: ['From'] },
  'visa.earlierWork.until': { zh: ['結束日期'], en: ['Until'] },
  'visa.declarations.criminalRecord': {
    zh: ['是否曾有犯罪紀錄', '包括在中華民國或外國。（入出國及移民法第18條、第24條）'],
    en: ['Do you have a criminal record?', 'In Taiwan or abroad. (Immigration Act Art. 18, 24)'],
  },
  'visa.declarations.overstayed': {
    zh: ['是否曾在臺逾期停留或居留', '即使已繳罰鍰亦請勾選「是」。'],
    en: ['Have you ever overstayed in Taiwan?', 'Say yes even if you paid the fine.'],
  },
  'visa.declarations.deported': {
    zh: ['是否曾被限令出國、驅逐出國或拒絕入國', '包括在中華民國或外國。'],
    en: ['Have you ever been ordered to leave, deported or refused entry?', 'By Taiwan or another country.'],
  },
  'visa.declarations.illegalWork': {
    zh: ['是否曾在臺從事與許可目的不符的活動或工作', '例如未經許可工作。'],
    en: ['Have you ever worked in Taiwan without permission?', 'Or done what your visa was not for.'],
  },
  'visa.declarations.mainlandOffice': {
    zh: ['是否現在或曾在大陸地區黨務、軍事、行政或其他公務機構任職', '包括國營事業。誠實說明可縮短複審時間。'],
    en: [
      'Do you or did you work for a party, military or government body of Mainland China?',
      'State-owned companies included. An honest explanation makes the final review shorter.',
    ],
  },
  'visa.declarations.explanation': {
    zh: ['說明', '何時、何地、什麼事、結果如何。任何語言皆可。'],
    en: ['Explanation', 'When, where, what, and how it ended. In any language.'],
  },
  'visa.inspectionPlace': {
    zh: ['繳驗護照地點', '初審及勞發署審查通過後，請親自攜帶護照正本至此處。在臺申請人請選外交部在臺地點。'],
    en: [
      'Where you bring your passport',
      'After the first reviews you bring the original passport here, in person. In Taiwan, choose a counter of the Ministry of Foreign Affairs.',
    ],
  },

  'employment.employerName': { zh: ['雇主名稱'], en: ['Employer'] },
  'employment.employerNumber': {
    zh: ['雇主統一編號', '8碼數字，例如 04595257。'],
    en: ['Business number of the employer', '8 digits, e.g. 04595257.'],
  },
  'employment.position': { zh: ['職稱'], en: ['Position'] },
  'employment.workCategory': { zh: ['工作類別'], en: ['Category of work'] },
  'employment.permitNo': {
    zh: ['聘僱許可函文號', '請依勞動部許可函填寫。'],
    en: ['Number of the work permit', 'As on the letter of the Ministry of Labor.'],
  },
  'employment.from': { zh: ['聘僱起日'], en: ['Employed from'] },
  'employment.until': {
    zh: ['聘僱迄日', '居留證效期不超過聘僱許可期間。'],
    en: ['Employed until', 'The certificate is not valid longer than the work permit.'],
  },

  'residence.years': {
    zh: ['效期', '1年、2年或3年，自核發之翌日起算，無須說明理由。'],
    en: ['Years of validity', '1, 2 or 3 years, counted from the day after issuance. No reason needed.'],
  },
  'residence.collectionMode': {
    zh: ['領卡方式', '在臺申請人至服務站領取；境外申請人可選電子入臺證或駐外館處。'],
    en: [
      'How you collect the card',
      'In Taiwan at a service station; from abroad with an electronic entry permit or at a mission.',
    ],
  },
  'residence.collectionOffice': {
    zh: ['領卡地點', '請選方便親自前往的地點，領取時須攜帶護照。'],
    en: ['Where you collect the card', 'You go there in person, with your passport.'],
  },
  'residence.address.city': { zh: ['縣市'], en: ['City or county'] },
  'residence.address.district': {
    zh: ['鄉鎮市區', '請以中文填寫，例如「中正區」。'],
    en: ['District', 'In Chinese characters, e.g. those for Zhongzheng District.'],
  },
  'residence.address.street': {
    zh: ['街路門牌', '僅得使用中文及數字，例如「寶慶路3號2樓」。境外申請人可於入境後30日內補填。'],
    en: [
      'Street and number',
      'Chinese characters and digits only: for "No. 3, 2F" write the signs for number and floor after the digits. From abroad you may add it within 30 days of arrival.',
    ],
  },
  'residence.workAddress': {
    zh: ['工作地址', '尚未確定者免填。'],
    en: ['Address of work', 'Leave it empty if it is not settled yet.'],
  },
  'residence.heldArc': {
    zh: ['曾持有外僑居留證', '包括已過期者；持有者即有統一證號。'],
    en: ['Have you ever held an ARC?', 'Also an expired one; its holder has a UI number.'],
  },
  'residence.uiNumber': {
    zh: ['統一證號', '新式（A800000014）或舊式（AC01234567）皆可，有新式者請填新式。'],
    en: ['UI number', 'New (A800000014) or old (AC01234567); the new one if you have it.'],
  },
  'residence.noTaiwanMobile': { zh: ['沒有臺灣手機'], en: ['I have no Taiwan mobile'] },
  'residence.taiwanMobile': {
    zh: ['臺灣手機', '例如 0912345678。'],
    en: ['Taiwan mobile', 'E.g. 0912345678.'],
  },
  'residence.phone': {
    zh: ['境外電話', '含國碼，例如 +12065550100。'],
    en: ['Phone abroad', 'With country code, e.g. +12065550100.'],
  },

  'profession.field': {
    zh: ['專業領域', '每次申請選一個領域；不確定者請比較各領域條款。'],
    en: ['Professional field', 'One for each application. If you are not sure, compare their items.'],
  },
  'profession.criterion': {
    zh: ['資格條款', '請選最能證明的一款；應備文件依此決定。'],
    en: ['Item', 'The one you can prove best; it decides which documents are needed.'],
  },
  'profession.monthlySalary': {
    zh: ['最近月薪（新臺幣）', '近3年內任一月薪或平均月薪，整數，例如 180000。外幣由審查機關折算。'],
    en: [
      'Recent monthly salary in NT$',
      'Of any month, or on average, within the last 3 years, e.g. 180000. The reviewing agency converts other currencies.',
    ],
  },
  'profession.position': { zh: ['職稱'], en: ['Position'] },
  'profession.statement': {
    zh: ['資格說明', '請說明您如何符合本條款，任何語言皆可，最多4000字。'],
    en: ['How you meet the item', 'In your own words, in any language, at most 4,000 characters.'],
  },
  'profession.documentCountries': {
    zh: ['證明文件的核發國家', '部分國家的文件須經駐外館處驗證。'],
    en: ['Countries that issued your documents', 'Documents of some countries must be authenticated by a mission.'],
  },
  'profession.documentCountries.country': { zh: ['國家'], en: ['Country'] },
  'profession.needsTranslation': {
    zh: ['是否有中文、英文以外的文件', '此類文件須附中文或英文譯本。'],
    en: [
      'Are any documents in another language than Chinese or English?',
      'A translation into Chinese or English must be attached.',
    ],
  },

  'consent.terms': { zh: ['我已閱讀並接受申請須知'], en: ['I have read and accept the terms'] },
  'consent.truthful': {
    zh: ['我填寫的資料及所附文件均屬實', '不實陳述得不予許可或撤銷許可。（入出國及移民法第18條、第24條）'],
    en: [
      'What I wrote and attached is true',
      'False statements may lead to refusal or revocation. (Immigration Act Art. 18, 24)',
    ],
  },
  'consent.dataExchange': {
    zh: ['我同意審查機關交換本申請所需資料', '僅限移民署、勞動部、外交部及目的事業主管機關，為審查及製卡使用。'],
    en: [
      'I agree that the reviewing authorities exchange what this application needs',
      'Only the Immigration Agency, the Ministry of Labor, the Ministry of Foreign Affairs and the ministry of the field, for review and card production.',
    ],
  },
};

export const formFields: Texts = Object.fromEntries(
  Object.entries(FIELDS).flatMap(([path, { zh, en }]) => [
    [path, { zh: zh[0], en: en[0] }],
    ...(zh[1] !== undefined && en[1] !== undefined ? [[`${path}.hint`, { zh: zh[1], en: en[1] }] as const] : []),
  ]),
);
