import type { Texts } from '../text-table.js';

export const pay = {
  title: { zh: '繳費', en: 'Pay' },
  case: { zh: '案件 {caseNo} 已收到', en: 'Case {caseNo} is received' },
  how: { zh: '要用哪種方式繳費？', en: 'How do you want to pay?' },
  due: { zh: '請於 {day:day} 前繳費，繳費後開始審查。', en: 'Pay by {day:day}. The review begins once you have paid.' },
  'choose-first': { zh: '請選擇繳費方式。', en: 'Please choose how to pay.' },
  pay: { zh: '前往付款', en: 'Go to payment' },
  'pay-amount': { zh: '前往付款 {amount:money}', en: 'Pay {amount:money}' },
  gateway: {
    zh: '您將前往金流業者的付款頁；本平臺不會取得您的卡號。按兩次或按上一頁都不會重複扣款。',
    en: 'You go to the page of the payment gateway; we never see your card number. Pressing twice or going back charges nothing twice.',
  },
  'what-for': { zh: '這筆費用包含什麼', en: 'What the fee is made of' },
  expired: {
    zh: '繳費期限已過，這件申請未繳費即結束。您可以重新申請。',
    en: 'The time to pay has passed, and the application ended unpaid. You can apply again.',
  },
  'failed-title': { zh: '付款未成功，沒有扣款', en: 'The payment failed; nothing was charged' },
  failed: {
    zh: '「{way}」未被接受。您可以再試一次，或改用其他方式。',
    en: '“{way}” was not accepted. Try again, or choose another way below.',
  },
  'failed-code': { zh: '金流業者代碼 {code}', en: 'Code of the gateway: {code}' },
  'open-title': { zh: '尚未收到付款結果', en: 'No result of the payment yet' },
  open: {
    zh: '若您已付款，結果通常在數秒內出現，這一頁會自行更新。若您離開了付款頁，可再選一次繳費方式。',
    en: 'If you have paid, the result comes within seconds and this page shows it by itself. If you left the payment page, choose again below.',
  },
  'number-title': { zh: '請以此號碼繳 {amount:money}（{way}）', en: 'Pay {amount:money} by this number ({way})' },
  'number-then': {
    zh: '繳費後 2 至 3 個工作天入帳，屆時會通知您，無須再付。',
    en: 'The money reaches us 2 to 3 working days after you have paid; you get a notice then. Do not pay again.',
  },
  notice: { zh: '下載繳費通知單（PDF）', en: 'Payment slip (PDF)' },
  'done-title': { zh: '已送件並繳費', en: 'Submitted and paid' },
  'case-no': { zh: '案件編號', en: 'Case number' },
  paid: { zh: '已繳金額', en: 'Paid' },
  'receipt-no': { zh: '收據號碼', en: 'Receipt' },
  receipt: { zh: '下載電子收據（PDF）', en: 'Receipt (PDF)' },
  'receipt-soon': {
    zh: '收據開立後會出現在這裡，也會寄給您。',
    en: 'The receipt appears here once it is issued, and is sent to you.',
  },
  next: { zh: '接下來', en: 'What happens next' },
  'next-1': {
    zh: '移民署核對您的資料與文件；需要您補正時會寄信並在平臺通知。',
    en: 'The Immigration Agency checks your data and documents. If something is missing, you get a mail and a notice here.',
  },
  'next-2': {
    zh: '勞動力發展署審查您的專業資格。',
    en: 'The Workforce Development Agency reviews your qualification.',
  },
  'next-3': {
    zh: '輪到您做什麼，案件頁最上方會寫明，例如繳驗護照或領卡。',
    en: 'Whenever it is your turn, e.g. to show your passport or collect the card, the page of your case says so at the top.',
  },
  track: { zh: '查看案件進度', en: 'Follow your case' },
} as const satisfies Texts;
