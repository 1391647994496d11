import type { Texts } from './text-table.js';

type Cause = 'waiting' | 'idle' | 'away';

/** Why the rules gave a case to an officer, or to nobody; for supervisors and the officers themselves. */
export const assignment: Texts<
  | `${Cause}-by-${'rule' | 'share'}`
  | 'nobody-entitled'
  | 'nobody-free'
  | 'under-5'
  | 'under-10'
  | 'under-20'
  | 'from-20'
> = {
  'waiting-by-rule': {
    zh: '依規則「{rule}」分案；當時承辦 {open} 件，上限 {capacity} 件。',
    en: 'Given by the rule “{rule}”, with {open} of at most {capacity} cases in hand.',
  },
  'waiting-by-share': {
    zh: '無規則可適用，依件數平均分案；當時承辦 {open} 件，上限 {capacity} 件。',
    en: 'No rule applies: given by fair share, with {open} of at most {capacity} cases in hand.',
  },
  'idle-by-rule': {
    zh: '案件逾期未處理，依規則「{rule}」改分；當時承辦 {open} 件，上限 {capacity} 件。',
    en: 'Nobody touched the case for too long: moved by the rule “{rule}”, with {open} of at most {capacity} cases in hand.',
  },
  'idle-by-share': {
    zh: '案件逾期未處理，依件數平均改分；當時承辦 {open} 件，上限 {capacity} 件。',
    en: 'Nobody touched the case for too long: moved by fair share, with {open} of at most {capacity} cases in hand.',
  },
  'away-by-rule': {
    zh: '原承辦人請假或離職，依規則「{rule}」改分；當時承辦 {open} 件，上限 {capacity} 件。',
    en: 'The officer is away or has left: moved by the rule “{rule}”, with {open} of at most {capacity} cases in hand.',
  },
  'away-by-share': {
    zh: '原承辦人請假或離職，依件數平均改分；當時承辦 {open} 件，上限 {capacity} 件。',
    en: 'The officer is away or has left: moved by fair share, with {open} of at most {capacity} cases in hand.',
  },
  'nobody-entitled': {
    zh: '尚有餘額之承辦人均應迴避、曾辦本案初審或即為原承辦人，請主管指派。',
    en: 'Whoever has room must keep away, decided the initial review or has the case already. A supervisor has to assign it.',
  },
  'nobody-free': {
    zh: '在勤承辦人均已達件數上限，請調整上限或由主管指派。',
    en: 'Everybody at work has as many cases as they may get. Raise a limit, or assign it by hand.',
  },
  'under-5': { zh: '未滿 5 個工作日', en: 'Under 5 working days' },
  'under-10': { zh: '5 至 9 個工作日', en: '5 to 9 working days' },
  'under-20': { zh: '10 至 19 個工作日', en: '10 to 19 working days' },
  'from-20': { zh: '20 個工作日以上', en: '20 working days or more' },
};
