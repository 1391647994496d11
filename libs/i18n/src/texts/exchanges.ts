import type { Texts } from './text-table.js';

/** Systems beside those of agencies that a case has to do with. */
export const exchangeSystems: Texts<'mail'> = { mail: { zh: '電子郵件伺服器', en: 'Mail server' } };

/** What other systems are asked, by the name of the request; what they tell is in `facts`. */
export const exchangeKinds: Texts = {
  handOff: { zh: '送勞發署審查', en: 'Handed over for the labour review' },
  sendSupplement: { zh: '轉送補正資料', en: 'Answer to a supplement passed on' },
  queryReview: { zh: '查詢審查結果', en: 'Asked for the result of the review' },
  entryPhoto: { zh: '調閱入境相片', en: 'Asked for the entry photo' },
  passportImage: { zh: '調閱護照影像', en: 'Asked for the passport image' },
  stayRecords: { zh: '查詢停居留紀錄', en: 'Asked for the record of stays' },
  latestEntry: { zh: '查詢最近入境', en: 'Asked for the latest entry' },
  cancelPermit: { zh: '註銷許可', en: 'Permit struck from the records' },
  orderCard: { zh: '送交製卡', en: 'Card ordered' },
  queryOrder: { zh: '查詢製卡進度', en: 'Asked how far the card is' },
  reserveBlank: { zh: '保留空白卡', en: 'Blank card reserved' },
  issueBlank: { zh: '空白卡出庫', en: 'Blank card taken from stock' },
  returnCard: { zh: '卡片繳回入庫', en: 'Card given back to stock' },
  issueReceipt: { zh: '請領收據號碼', en: 'Receipt number asked for' },
  depositBag: { zh: '移交光碟影像檔', en: 'Package handed to the image archive' },
  tellDecision: { zh: '通報決定', en: 'Told of the decision' },
  send: { zh: '寄送通知', en: 'Notice mailed' },
  notifications: { zh: '繳費結果通知', en: 'Told of a payment' },
  instructions: { zh: '繳費號碼通知', en: 'Told of a number to pay by' },
  QueryTradeInfo: { zh: '查詢繳費', en: 'Asked about a payment' },
  QueryTrade: { zh: '查詢刷卡交易', en: 'Asked about a card payment' },
  DoAction: { zh: '退還刷卡款項', en: 'Card payment sent back' },
};
