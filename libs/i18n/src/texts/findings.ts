import type { Texts } from './text-table.js';

/** What is wrong with a form, a request or a file: what, why it matters where it isn't plain, and how to mend it. */
const shape: Texts = {
  'unknown-field': {
    zh: '表單沒有這個欄位，請移除。',
    en: 'The form has no such field. Please take it out.',
  },
  'too-many-unknown-fields': {
    zh: '另有 {more} 個表單沒有的欄位，請移除。',
    en: 'There are {more} more fields that the form does not have. Please take them out.',
  },
  'unknown-slot': {
    zh: '本申請不收這類文件，請移除或改上傳至其他項目。',
    en: 'This application takes no such document. Please remove it, or upload it in another place.',
  },
  'not-asked-for': {
    zh: '退補件未要求修改這個欄位，請勿變更。',
    en: 'You were not asked to change this. Please leave it as it is.',
  },
  'not-mended': {
    zh: '請修正欄位或上傳新檔案；如不同意，請選擇陳述意見並說明理由。',
    en: 'Please change the field or upload a new file; if you do not agree, contest it and say why.',
  },
  'not-answered': { zh: '請逐項答復。', en: 'Please answer every item.' },
  'not-amendable': {
    zh: '這個欄位影響規費、領證方式，或不屬於此項變更，不能以此方式修改。',
    en: 'This field decides the fee or the collection, or belongs to another change. It cannot be changed in this way.',
  },
  'not-a-group': { zh: '此處須為一組欄位（物件）。', en: 'A group of fields (an object) belongs here.' },
  'not-a-list': { zh: '此處須為清單（陣列）。', en: 'A list belongs here.' },
  'not-text': { zh: '此欄須為文字。', en: 'Text belongs here.' },
  'not-a-number': { zh: '請填整數，例如 160000。', en: 'Please write a whole number, e.g. 160000.' },
  'not-yes-or-no': { zh: '請選「是」或「否」。', en: 'Please choose yes or no.' },
  'not-an-option': { zh: '請從選項中選擇。', en: 'Please choose one of the options.' },
  'not-a-uuid': {
    zh: '識別碼須為 UUID，例如 0b2c6a3e-4d6f-4f0e-9c58-2f6a3f1f7a10。',
    en: 'The id must be a UUID, e.g. 0b2c6a3e-4d6f-4f0e-9c58-2f6a3f1f7a10.',
  },
  'not-an-instant': {
    zh: '時間須為 UTC 的 ISO 8601 格式，例如 2026-02-09T01:00:00.000Z。',
    en: 'The time must be ISO 8601 in UTC, e.g. 2026-02-09T01:00:00.000Z.',
  },
  'wrong-form': { zh: '此欄格式不正確，請依說明填寫。', en: 'This has the wrong form. Please write it as described.' },
  'too-long': {
    zh: '太長了：最多 {max} 字，請精簡。',
    en: 'Too long: at most {max} characters. Please shorten it.',
  },
  'ends-before-it-begins': {
    zh: '迄日不得早於起日。',
    en: 'The last day is before the first. Please correct one of them.',
  },
  'named-twice': { zh: '代號重複，請改用其他代號。', en: 'This id is used twice. Please give one of them another.' },
  'too-many-items': { zh: '最多 {max} 筆，請刪減。', en: 'At most {max} entries. Please remove some.' },
  'too-many-files': {
    zh: '此項文件最多 {max} 個檔案，請刪減或合併為一個 PDF。',
    en: 'At most {max} files here. Please remove some, or join them into one PDF.',
  },
  'out-of-range': {
    zh: '請填 {min:number} 至 {max:number} 之間的數字。',
    en: 'Please write a number from {min:number} to {max:number}.',
  },
  'day-out-of-range': {
    zh: '請選擇 {min} 至 {max} 之間的日期。',
    en: 'Please choose a day from {min} to {max}.',
  },
  'bad-unicode': {
    zh: '內含無法保存的字元（控制字元或不完整的字元），請刪除後重新輸入；各國文字均可使用。',
    en: 'This has characters that cannot be stored (control characters or half a character). Please delete and type them again; any script is welcome.',
  },
  'no-letters': {
    zh: '姓名至少須有一個文字或數字；僅有符號或表情符號者無從比對。',
    en: 'A name needs at least one letter or digit. Signs and emoji alone cannot be matched.',
  },
  'one-letter-name': {
    zh: '姓名僅有一個字母：只能比對到姓名中有該單一字母或以其為字首者，請儘可能輸入全名。',
    en: 'A name of one letter finds only names with that very letter or initial. Please give the whole name where you can.',
  },
  'not-a-birth-date': {
    zh: '請填 1850 年至今日之間的出生日期，例如 1976、1976-06 或 1976-06-03；亦可寫成民國65年、民國65年6月或民國65年6月3日。',
    en: 'Please give a birth date from 1850 until today as 1976, 1976-06 or 1976-06-03; a ROC year is read only with its era written before it in Chinese.',
  },
  'not-a-nationality': {
    zh: '沒有這個國籍。請填 ISO 3166-1 三碼大寫代碼，例如日本為 JPN。',
    en: 'There is no such nationality. Please give its ISO 3166-1 code of three capital letters, e.g. JPN for Japan.',
  },
  'impossible-date': {
    zh: '沒有這一天，或寫法無法辨識。請寫成 2026-06-03 或民國 115/06/03。',
    en: 'There is no such day, or it cannot be read. Please write it as 2026-06-03, or in the ROC calendar as 115/06/03.',
  },
};

const oneField: Texts = {
  required: { zh: '此欄必填。', en: 'Please fill this in.' },
  'consent-required': {
    zh: '須同意本項始得送件。',
    en: 'The application can only be submitted if you agree to this.',
  },
  'document-missing': {
    zh: '缺少此項應備文件，請上傳至少 {min} 個檔案。',
    en: 'This document is required. Please upload at least {min}.',
  },
  'one-set-of-documents-missing': {
    zh: '請擇一備齊並上傳：{sets}。',
    en: 'Please upload one of these in full: {sets}.',
  },
  'name-not-latin': {
    zh: '請依護照機器判讀區以拉丁字母填寫姓名，例如 CHEN 或 MÜLLER；中文姓名請填於「中文姓名」欄。',
    en: 'Please write the name in Latin letters, as in the passport, e.g. CHEN or MÜLLER. A Chinese name has a field of its own.',
  },
  'not-han': {
    zh: '此欄請以中文字填寫，不含拉丁字母、數字或標點。',
    en: 'Only Chinese characters belong here, without Latin letters, digits or punctuation.',
  },
  'address-not-chinese': {
    zh: '地址僅得以中文字及阿拉伯數字填寫，例如「寶慶路3號2樓」，請勿使用英文（如 No. 3, 2F）。',
    en: 'The address takes Chinese characters and Arabic digits only, because card and mail use it so. Instead of "No. 3, 2F" write the digits with the Chinese signs for number and floor.',
  },
  'email-invalid': {
    zh: '電子郵件地址不正確，例如 name@example.com。',
    en: 'This is no e-mail address. One looks like name@example.com.',
  },
  'email-provider-drops-mail': {
    zh: '{domain} 常收不到移民署的信件。通知仍會留存於平臺收件匣；如有其他信箱，建議改用。',
    en: 'Mail of the Immigration Agency often does not reach {domain}. Notices are always in your inbox on the platform; if you have another address, use it.',
  },
  'taiwan-mobile-invalid': {
    zh: '臺灣手機號碼為 09 開頭共 10 碼，例如 0912345678；沒有者請勾選「沒有臺灣手機」。',
    en: 'A Taiwan mobile number has 10 digits and begins with 09, e.g. 0912345678. If you have none, tick that box.',
  },
  'phone-invalid': {
    zh: '請填含國碼的電話號碼，例如 +12065550100。',
    en: 'Please write the number with its country code, e.g. +12065550100.',
  },
  'passport-no-invalid': {
    zh: '護照號碼為 5 至 15 碼英文字母及數字，請依護照資料頁填寫。',
    en: 'A passport number has 5 to 15 letters and digits. Please copy it from the bio page.',
  },
  'ui-number-shape': {
    zh: '統一證號為 1 個英文字母、1 個數字 8 或 9（舊式為英文字母 A 至 D）及 8 個數字，例如 A800000014。',
    en: 'A UI number is a letter, then 8 or 9 (on older cards a letter from A to D), then 8 digits, e.g. A800000014.',
  },
  'ui-number-check-digit': {
    zh: '統一證號檢查碼不符，有一碼抄錯了，請核對居留證。',
    en: 'The check digit does not fit, so one character of the UI number is mistyped. Please compare it with the card.',
  },
  'business-number-invalid': {
    zh: '統一編號應為 8 碼數字且檢查碼相符，請向雇主確認。',
    en: 'A business number has 8 digits and a check sum that fits; this one does not. Please ask the employer.',
  },
};

const acrossFields: Texts = {
  'birth-date-not-past': { zh: '出生日期須早於今日。', en: 'The date of birth must lie in the past.' },
  'birth-date-implausible': {
    zh: '出生日期距今超過 {years} 年，請核對年份。',
    en: 'This is more than {years} years ago. Please check the year.',
  },
  'nationality.mainland': {
    zh: '大陸地區人民適用其他法規，不得申請就業金卡或本平臺之居留證。',
    en: 'Nationals of Mainland China come under another act and cannot apply here.',
  },
  'nationality.roc': {
    zh: '中華民國國民無須申請居留及工作許可。',
    en: 'Nationals of the Republic of China (Taiwan) need no permit to live and work here.',
  },
  'passport-issued-in-future': {
    zh: '護照發照日期不得晚於今日，請核對。',
    en: 'The passport cannot have been issued after today. Please check the date.',
  },
  'passport-issued-before-birth': {
    zh: '護照發照日期早於出生日期，其中一項有誤。',
    en: 'The passport cannot have been issued before its holder was born. One of the two dates is wrong.',
  },
  'passport-expires-before-issue': {
    zh: '護照效期截止日須晚於發照日期。',
    en: 'The passport must expire after it was issued.',
  },
  'passport-validity-too-short': {
    zh: '護照須自送件日起有 {months} 個月以上效期，即至少至 {needed:day}。請先換發護照，再以新護照申請。',
    en: 'The passport must be valid for at least {months} months from submission, until {needed:day} or later. Please renew it first and apply with the new one.',
  },
  'passport-other-issuer': {
    zh: '護照發照國家與國籍不同，請確認是否正確。',
    en: 'The passport was issued by another country than your nationality. Please check that this is right.',
  },
  'other-nationality-refused': {
    zh: '兼具中華民國國籍或大陸地區人民身分者，不得以外國人身分申請。',
    en: 'A person who is also a national of the ROC or of Mainland China cannot apply as a foreigner.',
  },
  'other-nationality-is-same': {
    zh: '其他國籍不應與申請國籍相同。',
    en: 'The other nationality cannot be the one you apply with.',
  },
  'hk-macau-other-passport': {
    zh: '香港、澳門居民須未持有其他國家護照；香港居民得另持英國（海外）護照，澳門居民得另持1999年以前取得之葡萄牙護照。（香港澳門關係條例第4條）',
    en: 'Residents of Hong Kong and Macau may hold no other passport, but for a British National (Overseas) passport in Hong Kong and a Portuguese one from before 1999 in Macau. (Act Governing Relations with Hong Kong and Macau Art. 4)',
  },
  'entry-in-future': { zh: '入境日期不得晚於今日。', en: 'The day of entry cannot be after today.' },
  'date-in-future': { zh: '日期不得晚於今日。', en: 'This day cannot be after today.' },
  'period-ends-before-start': {
    zh: '結束日期早於開始日期，請核對。',
    en: 'The end lies before the beginning. Please check both dates.',
  },
  'employment-is-over': {
    zh: '聘僱期間已結束，無法據以申請居留證。',
    en: 'The employment has ended, so no residence certificate can be based on it.',
  },
  'criterion-of-other-field': {
    zh: '所選條款不屬於所選專業領域，請重新選擇條款或領域。',
    en: 'This item belongs to another professional field. Please choose an item of the field, or the other field.',
  },
  'salary-below-criterion': {
    zh: '本條款須最近 {years} 年內有任一月薪或平均月薪達 {monthly:money}。所填金額較低，仍可送件，但可能不予許可且規費不退。',
    en: 'This item asks for a monthly salary, or an average, of at least {monthly:money} within the last {years} years. What you wrote is less. You may submit it, but it may be refused, and the fee is not refunded.',
  },
  'collection-mode-not-allowed': {
    zh: '目前不提供此種領卡方式，請另選。',
    en: 'Cards cannot be collected in this way at present. Please choose another.',
  },
  'collection-mode-needs-overseas': {
    zh: '此種領卡方式僅供境外申請人使用；在臺申請人請至服務站領取。',
    en: 'This way is for applicants overseas. In Taiwan the card is collected at a service station.',
  },
  'collection-office-unfit': {
    zh: '所選地點與領卡方式不符：電子入臺證及在臺領取請選服務站，郵袋寄送請選駐外館處。',
    en: 'This place does not fit the way of collection: a service station for an entry permit or collection in Taiwan, a mission for the diplomatic pouch.',
  },
  'inspection-place-unfit': {
    zh: '在臺申請人請選外交部在臺灣的繳驗地點。',
    en: 'You apply from Taiwan, so please choose a counter of the Ministry of Foreign Affairs in Taiwan.',
  },
};

/** Files: limits, formats, photos. */
const files: Texts = {
  'file-too-large': {
    zh: '檔案超過 {max:mib}，請縮小或分成數個檔案。',
    en: 'The file is larger than {max:mib}. Please make it smaller or split it.',
  },
  'file-infected': {
    zh: '掃描發現惡意程式（{found}），檔案未收存。請在自己的電腦掃毒後，上傳乾淨的檔案。',
    en: 'The scan found malware ({found}), and the file was not kept. Please scan your computer and upload a clean file.',
  },
  'file-empty': { zh: '檔案沒有內容，請重新上傳。', en: 'The file is empty. Please upload it again.' },
  'file-type-not-allowed': {
    zh: '此項文件不接受這種檔案，請上傳：{allowed}。',
    en: 'This kind of file is not taken here. Please upload one of: {allowed}.',
  },
  'image-damaged': {
    zh: '圖檔不完整或已毀損，無法開啟，請重新存檔後上傳。',
    en: 'The image is incomplete or damaged and cannot be opened. Please save it again and upload it once more.',
  },
  'image-too-many-pixels': {
    zh: '圖檔尺寸過大（{width}×{height} 像素），最多 {max:number} 像素，請縮小後上傳。',
    en: 'The image has too many pixels ({width}×{height}); at most {max:number} in all. Please scale it down.',
  },
  'pdf-damaged': {
    zh: 'PDF 不完整或已毀損，無法開啟，請重新產生後上傳。',
    en: 'The PDF is incomplete or damaged and cannot be opened. Please create it again and upload it once more.',
  },
  'pdf-encrypted': {
    zh: 'PDF 已加密或設有使用限制，無法審查及歸檔。請移除密碼及限制，或重新列印成 PDF 後上傳。',
    en: 'The PDF is encrypted or locked, so it cannot be reviewed and archived. Please remove the password and all limits, or print it to a new PDF.',
  },
  'pdf-no-pages': { zh: 'PDF 沒有任何頁面。', en: 'The PDF has no pages.' },
  'pdf-too-many-pages': {
    zh: 'PDF 有 {pages} 頁，最多 {max} 頁，請只留需要的部分。',
    en: 'The PDF has {pages} pages; at most {max} are taken. Please keep only what is needed.',
  },
  'photo-too-small': {
    zh: '照片為 {width}×{height} 像素，至少須 {minWidth}×{minHeight} 像素，請使用較大的原檔。',
    en: 'The photo has {width}×{height} pixels and needs at least {minWidth}×{minHeight}. Please use the larger original.',
  },
  'photo-wrong-ratio': {
    zh: '照片寬高比須為 35:45（直式），請裁切後上傳。',
    en: 'The photo must be upright with a ratio of 35 to 45. Please crop it.',
  },
  'photo-background-not-white': {
    zh: '照片背景看來不是白色，可能被要求補正；如有白色背景照片，建議更換。',
    en: 'The background does not look white, and the photo may be sent back for it. If you have one with a white background, use that.',
  },
};

export const findings: Texts = { ...shape, ...oneField, ...acrossFields, ...files };
