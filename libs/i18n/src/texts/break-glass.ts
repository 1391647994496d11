import type { Problems } from './problem-words.js';

/** Why a case is not opened by breaking the glass 緊急調閱, or not looked into. */
export const breakGlassProblems: Problems = {
  'case-open-to-you': {
    zh: ['您已可調閱本案', '本案屬您可調閱之範圍，無須緊急調閱。'],
    en: ['This case is open to you', 'You may see this case already; there is no glass to break.'],
  },
  'no-such-broken-glass': {
    zh: ['查無此緊急調閱紀錄', '紀錄編號不正確，請由清單選擇。'],
    en: [
      'There is no such record',
      'No case was opened by breaking the glass under this number. Choose one from the list.',
    ],
  },
  'glass-reviewed': {
    zh: ['不能再審視此紀錄', '此緊急調閱已由他人審視，或係您本人所為。'],
    en: ['This cannot be reviewed', 'Somebody has looked into it already, or it was you who broke the glass.'],
  },
};
