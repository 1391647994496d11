import type { Problems } from './problem-words.js';

/** What stands against a legal hold 保全. */
export const protectionProblems: Problems = {
  'case-forgotten': {
    zh: ['案件資料已刪除', '本案個人資料已依保存年限刪除，不能再加註。'],
    en: [
      'The data of this case are deleted',
      'What was personal in this case was deleted when its time was over. Nothing can be written about it any more.',
    ],
  },
  'held-already': {
    zh: ['本案已保全', '本案資料已在保全中，無須再次設定。'],
    en: ['The case is held already', 'Nothing of it is forgotten until the hold is lifted.'],
  },
  'not-held': {
    zh: ['本案未保全', '本案目前沒有保全，請重新整理。'],
    en: ['The case is not held', 'No hold is in force; please load it again.'],
  },
};
