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
  'view-name-taken': {
    zh: ['已有同名的檢視', '您已儲存同名的檢視。請換一個名稱，或修改原有的檢視。'],
    en: [
      'You have a view of this name',
      'You have saved a view under this name already. Choose another name, or change that view.',
    ],
  },
  'too-many-views': {
    zh: ['儲存的檢視已達上限', '每人最多可儲存50個檢視。請先刪除不再使用的檢視。'],
    en: [
      'You have as many views as there can be',
      'Each officer can save 50 views. Remove one that you no longer use.',
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
