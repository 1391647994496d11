import type { ArchiveState, CardProgress, PouchState } from '@talent-window/contracts/vocabulary';
import type { Texts } from './text-table.js';

/** Where a card is on its way to a mission. */
export const pouchStates: Texts<PouchState> = {
  listed: {
    zh: '已列入郵袋 {pouchNo} 清單，待封袋寄送',
    en: 'The card is on the list of pouch {pouchNo}, which is not sent yet',
  },
  sent: { zh: '寄送途中（郵袋 {pouchNo}）', en: 'The card is on its way in pouch {pouchNo}' },
  received: { zh: '館處已點收（郵袋 {pouchNo}）', en: 'The mission has the card (pouch {pouchNo})' },
  missing: {
    zh: '郵袋 {pouchNo} 已到，卡片未在其中，查尋中',
    en: 'Pouch {pouchNo} came and the card was not in it; it is being looked for',
  },
};

/** How far the card plant is. */
export const cardProgresses: Texts<CardProgress> = {
  personalising: { zh: '製卡：個人化作業', en: 'The card is being personalised' },
  produced: { zh: '製卡：印製完成', en: 'The card is printed' },
  'quality-checked': { zh: '製卡：品質檢查完成', en: 'The card passed the quality check' },
};

export const archiveStates: Texts<ArchiveState> = {
  packed: { zh: '已封裝，待典藏系統回覆', en: 'Packed; the archive has not answered yet' },
  acknowledged: { zh: '已典藏', en: 'Archived' },
  refused: { zh: '典藏系統拒收，由維運人員處理', en: 'Refused by the archive; an operator looks at it' },
};
