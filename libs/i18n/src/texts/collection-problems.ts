import type { Problems } from './problem-words.js';

/** Why something about cards, pouches, appointments, stock or the archive is not done. */
export const collectionProblems: Problems = {
  'passport-mismatch': {
    zh: ['護照號碼不符', '臨櫃護照號碼與本案所載不同，卡片未交付。如已換發護照，請先辦理變更。'],
    en: [
      'Another passport',
      'The passport read at the counter is not the one of this case, and the card was not handed over. A renewed passport is reported first.',
    ],
  },
  'wrong-collection-code': {
    zh: ['領證碼不符', '所出示的領證碼不屬於本案，卡片未交付。'],
    en: ['Another collection code', 'The code shown is not that of this case, and the card was not handed over.'],
  },
  'no-such-code': {
    zh: ['查無此領證碼', '領證碼不正確，請重新掃描，或以收件號查詢。'],
    en: ['There is no such code', 'The code is not right. Please scan it again, or look the case up by its number.'],
  },
  'no-such-office': {
    zh: ['查無此服務站', '請由服務站清單選擇。'],
    en: ['There is no such station', 'Please choose one from the list of service stations.'],
  },
  'no-appointment': {
    zh: ['尚未預約', '本案沒有領證預約。'],
    en: ['There is no appointment', 'Nobody made an appointment to collect this card.'],
  },
  'not-collectable': {
    zh: ['目前不能預約領證', '卡片備妥後始得預約；持電子入臺證者，於入境後預約。'],
    en: [
      'There is nothing to collect yet',
      'An appointment is made once the card is at the station; with an electronic entry permit, after entry.',
    ],
  },
  'no-such-slot': {
    zh: ['無此時段', '請選擇自明日起60日內之上班日及所列時段。'],
    en: [
      'There is no such time',
      'Please choose one of the times listed, on a working day within 60 days from tomorrow.',
    ],
  },
  'after-last-day': {
    zh: ['該日已逾領證期限', '卡片逾期將繳回，或已逾換證期限；請選擇較早之日期，或先申請延期。'],
    en: [
      'That day is too late',
      'The card goes back before then, or its swap is late. Please choose an earlier day, or ask for more time first.',
    ],
  },
  'slot-taken': {
    zh: ['此時段已額滿', '請選擇其他時段；您原有的預約不受影響。'],
    en: ['This time is taken', 'Please choose another. An appointment you had stays as it was.'],
  },
  'no-such-pouch': {
    zh: ['查無此郵袋', '郵袋編號不正確，或不屬於貴館處。'],
    en: ['There is no such pouch', 'The number is not right, or the pouch is another mission’s.'],
  },
  'pouch-not-open': {
    zh: ['郵袋已封', '郵袋已封袋寄送，未作任何變更。'],
    en: ['The pouch is sealed', 'It was sealed and sent before. Nothing was changed.'],
  },
  'pouch-empty': {
    zh: ['郵袋內沒有卡片', '清單上沒有卡片，尚不能寄送。'],
    en: ['The pouch is empty', 'No card is on its list, so there is nothing to send.'],
  },
  'pouch-not-sent': {
    zh: ['郵袋尚未寄送', '郵袋尚未封袋寄送，不能點收。'],
    en: ['The pouch was not sent', 'It is still open, so nothing can have come.'],
  },
  'no-such-item': {
    zh: ['清單上沒有此卡', '所點收的卡片不在此郵袋清單上，全部未登錄；請核對卡號。'],
    en: [
      'A card is not on the list',
      'One of the cards is not on the list of this pouch, and none was recorded. Please check the numbers.',
    ],
  },
  'not-archived': {
    zh: ['尚未典藏', '案件結案後始送光碟影像系統典藏。'],
    en: ['Nothing is archived yet', 'A case goes to the image archive when it has closed.'],
  },
  'not-your-office': {
    zh: ['不是貴站的庫存', '請至所屬服務站辦理，或洽主管。'],
    en: ['Another station’s stock', 'This is done at the station itself, or by a supervisor.'],
  },
  'stock-refused': {
    zh: ['庫存系統未受理', '數量不足或內容不符，庫存未變更。請重新查詢後再試。'],
    en: [
      'The inventory refused',
      'There are too few blanks, or something does not fit. The stock is as it was; please look again.',
    ],
  },
  'stock-away': {
    zh: ['庫存系統暫時無法連線', '請稍後再試；同一筆作業重送不會重複。'],
    en: ['The inventory is away', 'Please try again in a moment; the same act sent again has one effect.'],
  },
};
