import type { Problems } from './problem-words.js';

/** What stands against a legal hold 保全. */
export const protectionProblems: Problems = {
  'held-already': {
    zh: ['本案已保全', '本案資料已在保全中，無須再次設定。'],
    en: ['The case is held already', 'Nothing of it is forgotten until the hold is lifted.'],
  },
  'not-held': {
    zh: ['本案未保全', '本案目前沒有保全，請重新整理。'],
    en: ['The case is not held', 'No hold is in force; please load it again.'],
  },
};
