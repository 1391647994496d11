import type { FeeReason } from '@talent-window/domain';
import type { Texts } from './text-table.js';

/** Why the law has no fee for what was asked. */
export const feeFindings: Texts<FeeReason> = {
  'fee-not-in-force': {
    zh: '該日尚無有效的收費標準，請改選較晚的日期。',
    en: 'No fee standard was in force on that day. Please choose a later one.',
  },
  'fee-other-rules': {
    zh: '此國籍或地區不適用本項申請的收費標準，請改選申請類別。',
    en: 'Other rules apply to this nationality or territory. Please choose another kind of application.',
  },
  'fee-not-from-there': {
    zh: '本項申請不得於該地提出，請改選申請地。',
    en: 'This application cannot be made from there. Please choose the other place.',
  },
  'fee-status-needed': {
    zh: '在臺申請之規費依在臺身分而定，請選擇目前的簽證或居留身分。',
    en: 'In Taiwan the fee depends on your present visa or residence. Please choose it.',
  },
  'fee-not-with-status': {
    zh: '此身分不適用本項申請，請核對目前的簽證或居留身分。',
    en: 'There is no such application with this visa or residence. Please check which one you hold.',
  },
  'fee-years': {
    zh: '效期須為下列年數之一：{years}。',
    en: 'The card is valid for one of these numbers of years: {years}.',
  },
};
