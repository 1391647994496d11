import type { Texts } from '../text-table.js';

export const counter = {
  title: { zh: '繳驗護照臨櫃', en: 'Passport counter' },
  lead: {
    zh: '掃描通知單、比對護照、登錄結果；一位約一分鐘。',
    en: 'Scan the notice, compare the passport, record the result: about a minute each.',
  },
  'scan-label': { zh: '通知單 QR 碼或案號', en: 'QR code of the notice, or case number' },
  'scan-hint': {
    zh: '用條碼機掃描《繳驗護照通知單》右下角的 QR 碼，或輸入 12 位案號。',
    en: 'Scan the QR code of the notice to present the passport, or type the 12 digits of the case number.',
  },
  'scan-wrong': {
    zh: '這不是案號，也不是通知單的 QR 碼。案號是 12 位數字。',
    en: 'This is neither a case number nor the code of a notice. A case number has 12 digits.',
  },
  waiting: { zh: '{count} 件待持護照到場', en: '{count} people are to bring their passport' },
  'first-time': { zh: '第一次辦理？逐步說明', en: 'First time? Step by step' },
  'guide-title': { zh: '逐步說明', en: 'Step by step' },
  'guide-hide': { zh: '收起說明', en: 'Hide the steps' },
  'guide-1': {
    zh: '請當事人出示護照正本及《繳驗護照通知單》（紙本或手機）。不收費，也不收其他文件。',
    en: 'Ask the person for the passport itself and the notice to present it, on paper or on the phone. There is no fee and no other paper.',
  },
  'guide-2': {
    zh: '掃描通知單上的 QR 碼。沒有通知單也可以：請對方告知案號，輸入即可。',
    en: 'Scan the QR code of the notice. Without one, ask for the case number and type it.',
  },
  'guide-3': {
    zh: '畫面左邊是申請時的照片，右邊是護照資料。照著三個問題，一題一題比對。',
    en: 'The photo of the application is on the left, the passport data on the right. Go through the three questions one by one.',
  },
  'guide-4': {
    zh: '三題都「是」就通過，案件立即送移民署複審；當事人可以帶護照離開，不必等候。',
    en: 'Three times yes means passed. The case goes to the Immigration Agency at once; the person keeps the passport and may leave.',
  },
  'guide-5': {
    zh: '有一題「否」，請選原因。能補救的（換發護照、本人未到），畫面會請您先不要登錄。登錄「未通過」即不予許可，無法撤回。',
    en: 'At a no, choose why. What can be mended, such as a renewed passport, is not recorded; the page says so. “Not passed” refuses the application and cannot be taken back.',
  },
  'notice-checked': { zh: '通知單屬實：{state}', en: 'The notice is genuine: {state}' },
  'not-a-notice': {
    zh: '這張是「{kind}」，不是繳驗護照通知單。',
    en: 'This is the paper “{kind}”, not the notice to present a passport.',
  },
  'q-person': { zh: '本人就是護照持有人嗎？', en: 'Is this person the holder?' },
  'q-person-how': {
    zh: '比對當事人、護照照片與左方照片：耳形、眼距、下巴。請對方摘下口罩、帽子及眼鏡。',
    en: 'Compare the person with the photo in the passport and the one on the left: ears, eyes, chin. Mask, hat and glasses off.',
  },
  'q-genuine': {
    zh: '護照是真的，且與申請資料相同嗎？',
    en: 'Is the passport genuine, and the one of the application?',
  },
  'q-genuine-how': {
    zh: '護照號碼、姓名、出生日期與畫面相同；以紫外光及放大鏡看資料頁，讀晶片（如有設備）。',
    en: 'Number, name and date of birth are as on the screen. Look at the data page under ultraviolet light and a loupe; read the chip if you can.',
  },
  'q-valid': { zh: '護照效期足夠、頁面完好嗎？', en: 'Is it valid long enough, and whole?' },
  'q-valid-how': {
    zh: '效期至少還有六個月；資料頁沒有破損、塗改或缺頁。',
    en: 'At least six months are left. The data page is not torn or altered, and no page is missing.',
  },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  'why-not': { zh: '哪裡不符？', en: 'What is wrong?' },
  'r-another-person': { zh: '容貌與照片不符', en: 'does not look like the photo' },
  'r-not-present': { zh: '本人未到場', en: 'did not come in person' },
  'r-another-passport': { zh: '護照號碼或姓名與申請資料不同', en: 'number or name differs from the application' },
  'r-forged': { zh: '護照疑似偽造或變造', en: 'may be forged or altered' },
  'r-reported-lost': { zh: '護照經通報遺失', en: 'was reported lost' },
  'r-too-short': { zh: '效期不足六個月', en: 'less than six months are left' },
  'r-damaged': { zh: '護照破損或缺頁', en: 'is damaged, or pages are missing' },
  note: { zh: '補充說明（給移民署）', en: 'Anything else for the Immigration Agency' },
  'note-hint': { zh: '可不填。申請人不會看到。', en: 'Not needed. The applicant does not see it.' },
  'reason-wanted': {
    zh: '請至少選一個原因，或寫補充說明。',
    en: 'Choose at least one reason, or write what is wrong.',
  },
  'record-passed': { zh: '登錄：查驗通過', en: 'Record: passed' },
  'record-failed': { zh: '登錄：查驗未通過', en: 'Record: not passed' },
  'next-passed': {
    zh: '案件立即送移民署複審。',
    en: 'The case goes to the Immigration Agency’s final review at once.',
  },
  'next-failed': {
    zh: '登錄後即不予許可，案件結案，規費不退還，無法撤回。護照請交還當事人。',
    en: 'The application is refused at once, the fee is not paid back, and it cannot be taken back. Give the passport back.',
  },
  'wait-instead': { zh: '建議先不要登錄', en: 'Better not recorded now' },
  'wait-not-present': {
    zh: '請轉告本人親自前來；案件會等到{due:day}。',
    en: 'Ask that the holder comes in person. The case waits until {due:day}.',
  },
  'wait-new-passport': {
    zh: '若是換發了新護照：請當事人先在申辦平臺「變更護照」填寫新護照，再來繳驗；案件會等到{due:day}。',
    en: 'If the passport was renewed, ask the holder to report the new one on the portal under “Change of passport”, then to come again. The case waits until {due:day}.',
  },
  'wait-renew': {
    zh: '請當事人換發護照，在申辦平臺「變更護照」填寫新護照，再來繳驗；案件會等到{due:day}。',
    en: 'Ask the holder to renew the passport, report it on the portal under “Change of passport”, and come again. The case waits until {due:day}.',
  },
  'leave-open': { zh: '先不登錄，下一位', en: 'Do not record; next person' },
  'left-open': { zh: '未登錄，案件仍等待繳驗。', en: 'Nothing was recorded. The case still waits for the passport.' },
  'confirm-failed': {
    zh: '我已確認：這件申請應不予許可。',
    en: 'I am sure that this application is to be refused.',
  },
  'done-passed': { zh: '已登錄：查驗通過', en: 'Recorded: passed' },
  'done-failed': { zh: '已登錄：查驗未通過', en: 'Recorded: not passed' },
  'next-person': { zh: '下一位：掃描或輸入案號。', en: 'Next person: scan, or type the number.' },
  'wrong-stage': { zh: '這件案件現在不必繳驗護照', en: 'No passport is to be shown for this case now' },
  'wrong-stage-detail': { zh: '目前在「{stage}」。{awaiting}', en: 'It is at “{stage}”. {awaiting}' },
  'already-recorded': { zh: '護照已查驗完畢', en: 'The passport was inspected already' },
  'not-yet': {
    zh: '還沒有請當事人繳驗護照。請對方收到通知單後再來。',
    en: 'The holder has not been asked for the passport yet. Ask them to come once they have the notice.',
  },
  'closed-case': { zh: '這件案件已結案', en: 'This case is closed' },
  'other-place': {
    zh: '當事人原選擇在「{office}」繳驗；在這裡查驗也有效。',
    en: 'They had chosen {office}; an inspection here counts as well.',
  },
} as const satisfies Texts;
