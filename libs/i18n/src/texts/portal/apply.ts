import type { Texts } from '../text-table.js';

const list = {
  'list-title': { zh: '您的申請', en: 'Your application' },
  'list-left': {
    zh: '共 {all} 部分，還有 {parts} 部分待完成。任何順序皆可，隨時可以中斷。',
    en: '{parts} of {all} parts are still to do. Take them in any order, and stop whenever you like.',
  },
  'list-ready': {
    zh: '各部分均已填妥。請確認內容後送件。',
    en: 'Every part is filled in. Check your answers, then submit.',
  },
  'standing-done': { zh: '已填妥', en: 'Done' },
  'standing-begun': { zh: '還有 {left} 項', en: '{left} to finish' },
  'standing-not-begun': { zh: '未開始', en: 'Not begun' },
  'standing-next': { zh: '可以確認', en: 'Ready for you' },
  'task-check': { zh: '確認內容、送件並繳費', en: 'Check, submit and pay' },
  'go-on': { zh: '繼續填寫：{part}', en: 'Go on with: {part}' },
  'go-check': { zh: '確認內容', en: 'Check your answers' },
  'elsewhere-title': { zh: '換一台裝置繼續', en: 'Continue on another device' },
  elsewhere: {
    zh: '您的填答已於 {time} 存在平臺。在另一台裝置登入後開啟此網址，即可從同一處繼續。',
    en: 'Your answers are kept on the platform since {time}. Sign in on the other device, open this address, and go on from here.',
  },
  'no-draft-title': { zh: '找不到這份申請', en: 'There is no such application' },
  'no-draft-detail': {
    zh: '您的帳號沒有這份尚未送出的申請。網址可能打錯，或申請屬於另一個帳號。',
    en: 'Your account has no such application that is not submitted yet. The address may be mistyped, or the application belongs to another account.',
  },
  copy: { zh: '複製網址', en: 'Copy the address' },
  copied: { zh: '已複製', en: 'Copied' },
} as const satisfies Texts;

const saving = {
  saved: { zh: '{time} 已儲存', en: 'Saved {time}' },
  'saved-joined': {
    zh: '{time} 已儲存，並納入另一視窗的填答',
    en: 'Saved {time}, with the answers of your other window',
  },
  typed: { zh: '有新的填答', en: 'Typing…' },
  saving: { zh: '儲存中…', en: 'Saving…' },
  'not-saved-offline': { zh: '尚未儲存：網路中斷，內容保留在此', en: 'Not saved: no connection. Kept here.' },
  'not-saved-signed-out': {
    zh: '尚未儲存：登入已逾時，內容保留在此',
    en: 'Not saved: you are signed out. Kept here.',
  },
  'not-saved-refused': { zh: '尚未儲存：請先修正標示的欄位', en: 'Not saved: mend what is marked first.' },
  'not-saved-clash': { zh: '尚未儲存：請選擇要保留的填答', en: 'Not saved: choose which answer stands.' },
  'save-now': { zh: '立即儲存', en: 'Save now' },
  'clash-title': { zh: '另一個視窗也改了這份申請', en: 'Your other window changed this too' },
  'clash-lead': {
    zh: '另一個視窗在 {time} 儲存了不同的填答。兩邊都還在，請選擇要保留哪一個。',
    en: 'Another window saved a different answer at {time}. Both are still here: choose which one stands.',
  },
  'clash-mine': { zh: '這個視窗', en: 'This window' },
  'clash-theirs': { zh: '另一個視窗（較新）', en: 'The other window (newer)' },
  'clash-settle': { zh: '儲存所選', en: 'Save what I chose' },
  'clash-take-newer': { zh: '全部採用較新的', en: 'Take all of the newer one' },
} as const satisfies Texts;

const fields = {
  'both-languages': { zh: '同時顯示英文', en: 'Show Chinese as well' },
  'to-list': { zh: '申請項目', en: 'All parts' },
  'step-of': { zh: '第 {number} 頁，共 {all} 頁', en: 'page {number} of {all}' },
  optional: { zh: '（選填）', en: '(optional)' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  clear: { zh: '清除', en: 'Clear' },
  'nothing-found': { zh: '沒有符合的項目', en: 'Nothing of that name' },
  'no-options-yet': {
    zh: '回答上一題後，選項會顯示在這裡。',
    en: 'Answer the question above; the choices then stand here.',
  },
  'type-to-search': { zh: '輸入中文或英文搜尋', en: 'Type to search' },
  'day-hint': {
    zh: '例如 2026-06-03、2026年6月3日，或民國 115/06/03。',
    en: 'E.g. 2026-06-03 or 3 June 2026. ROC dates such as 115/06/03 are read too.',
  },
  'not-a-number': { zh: '請填整數，例如 160000。', en: 'Please write a whole number, e.g. 160000.' },
  add: { zh: '新增', en: 'Add' },
  'add-another': { zh: '再新增一筆', en: 'Add another' },
  remove: { zh: '移除', en: 'Remove' },
  'remove-item': { zh: '移除第 {number} 筆', en: 'Remove number {number}' },
  'no-answer': { zh: '未填', en: 'Not answered' },
  'leave-for-later': { zh: '先跳過，稍後再填', en: 'Leave it for later' },
} as const satisfies Texts;

const steps = {
  'step-nationality': { zh: '您以哪一國護照申請？', en: 'Which passport do you apply with?' },
  'step-where': { zh: '您現在在哪裡？', en: 'Where are you now?' },
  'step-earlier-card': { zh: '您曾持有就業金卡嗎？', en: 'Have you held a Gold Card before?' },
  'step-name': { zh: '您的姓名', en: 'Your name' },
  'step-birth': { zh: '出生日期與地點', en: 'Your birth' },
  'step-person': { zh: '家庭、學歷與工作', en: 'Family, education and work' },
  'step-other-nationality': { zh: '其他國籍', en: 'Other nationality' },
  'step-passport': { zh: '您的護照', en: 'Your passport' },
  'step-stays': { zh: '來臺紀錄', en: 'Earlier stays in Taiwan' },
  'step-declarations': { zh: '據實聲明', en: 'What we have to ask' },
  'step-inspection': { zh: '在哪裡繳驗護照？', en: 'Where will you show your passport?' },
  'step-employment': { zh: '您的聘僱', en: 'Your employment' },
  'step-validity': { zh: '申請幾年？', en: 'For how many years?' },
  'step-collection': { zh: '如何領卡？', en: 'How will you get the card?' },
  'step-address': { zh: '在臺地址', en: 'Address in Taiwan' },
  'step-ui-number': { zh: '居留證與統一證號', en: 'ARC and UI number' },
  'step-phone': { zh: '聯絡電話', en: 'Telephone' },
  'step-field': { zh: '以哪個專業領域申請？', en: 'Which field do you apply in?' },
  'step-statement': { zh: '您的專長', en: 'What you are expert in' },
  'step-papers': { zh: '佐證文件的核發地', en: 'Where your papers come from' },
  'decides-nationality': {
    zh: '這一題決定您能否在此申請、應備文件及規費。送件前隨時可改；送件後不能變更，須撤回後重新申請。',
    en: 'This decides whether you can apply here, which documents you need, and the fee. Change it freely until you submit; after that only by withdrawing and applying again.',
  },
  'decides-where': {
    zh: '這一題決定規費以及是否須親自繳驗護照。送件前隨時可改；送件後不能變更，須撤回後重新申請。',
    en: 'This decides the fee, and whether you have to show your passport in person. Change it freely until you submit; after that only by withdrawing and applying again.',
  },
  'decides-validity': {
    zh: '年數決定規費，三種效期的審查相同。送件後不能變更。',
    en: 'The years decide the fee; the review is the same for each. They cannot be changed after submission.',
  },
  'decides-collection': {
    zh: '送件後、製卡前，仍可在案件頁改選領卡方式及地點。',
    en: 'You can still choose another way and place on the page of your case, until the card is made.',
  },
  'decides-field': {
    zh: '領域與條款決定審查機關及應備文件。送件後仍可在案件頁變更一次領域，並保留原順位。',
    en: 'Field and item decide who reviews and which documents you need. You can still change the field on the page of your case, and keep your place.',
  },
} as const satisfies Texts;

const passport = {
  'mrz-title': { zh: '護照下方的兩行字', en: 'The two lines at the foot of your passport' },
  'mrz-hint': {
    zh: '輸入或貼上資料頁最下方的兩行，姓名、生日、號碼及效期即自動填入。「<」有幾個都沒關係。',
    en: 'Type or paste the two lines of letters and <<< under the photo; name, birth, number and expiry are filled in. How many < there are does not matter.',
  },
  'mrz-lines': { zh: '須為兩行，現在有 {lines} 行。', en: 'There must be two lines; there are {lines}.' },
  'mrz-length': {
    zh: '第 {line} 行應有 44 個字元，現在有 {length} 個，請核對。',
    en: 'Line {line} must have 44 characters and has {length}. Compare it with the passport.',
  },
  'mrz-character': {
    zh: '第 {line} 行第 {at} 個字元「{is}」看來應為「{fits}」，請核對護照。',
    en: 'Line {line}, character {at}: “{is}” looks wrong, “{fits}” would fit. Compare it with the passport.',
  },
  'mrz-part': {
    zh: '{part}的檢查碼不符，請核對第 2 行第 {from} 至 {to} 個字元。',
    en: 'The check digit of {part} does not fit. Compare characters {from} to {to} of line 2.',
  },
  'mrz-part-number': { zh: '護照號碼', en: 'the passport number' },
  'mrz-part-birth': { zh: '出生日期', en: 'the date of birth' },
  'mrz-part-expiry': { zh: '效期截止日', en: 'the date of expiry' },
  'mrz-part-optional': { zh: '補充資料', en: 'the additional data' },
  'mrz-part-all': { zh: '整行', en: 'the whole line' },
  'mrz-unreadable': {
    zh: '這不是護照的兩行機器判讀資料，請改填下方欄位。',
    en: 'These are not the lines of a passport. Please fill in the fields below instead.',
  },
  'mrz-take': { zh: '填入這些資料', en: 'Fill these in' },
  'mrz-taken': { zh: '已填入', en: 'Filled in' },
  'mrz-replaces': { zh: '會取代您已填寫的不同內容。', en: 'It replaces what you wrote differently.' },
} as const satisfies Texts;

const address = {
  'district-after-city': { zh: '請先選縣市。', en: 'Choose the city first.' },
  'district-hint': {
    zh: '中文或英文皆可搜尋，郵遞區號會自動填上。',
    en: 'Search in letters or Chinese; the postal code comes with it.',
  },
  'street-hint': {
    zh: '例如「寶慶路3號2樓」，或照英文地址輸入 2F, No. 3, Baoqing Rd.，會轉為中文。',
    en: 'As in an English address, e.g. 2F, No. 3, Baoqing Rd., and we write it in Chinese; or paste the Chinese.',
  },
  'street-unknown-road': {
    zh: '這條路的中文名稱我們沒有。請從租約、名片或地圖複製中文地址貼上。',
    en: 'We do not know the Chinese name of this road. Please paste the address in Chinese, e.g. from your lease or a map.',
  },
  'address-reads': { zh: '信封上會這樣寫', en: 'On an envelope it reads' },
} as const satisfies Texts;

export const apply = {
  ...list,
  ...saving,
  ...fields,
  ...steps,
  ...passport,
  ...address,
} as const satisfies Texts;
