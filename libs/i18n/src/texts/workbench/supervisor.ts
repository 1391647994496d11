import type { Texts } from '../text-table.js';

export const supervisor = {
  title: { zh: '工作量', en: 'Workload' },
  lead: {
    zh: '誰手上有多少案件，案件堆在哪裡。每個數字都可以點開。',
    en: 'Who has how much, and where cases pile up. Every number opens what it counts.',
  },
  unassigned: { zh: '待分案', en: 'nobody’s yet' },
  overdue: { zh: '已逾期', en: 'overdue' },
  escalated: { zh: '已陳報', en: 'escalated' },
  'glass-open': { zh: '緊急調閱待查看', en: 'broken glass to look into' },
  away: { zh: '今日請假', en: 'officers away today' },
  'officers-title': { zh: '承辦人', en: 'Officers' },
  'officers-none': {
    zh: '還沒有可以承辦的人員登入過。',
    en: 'No officer who could be given a case has signed in yet.',
  },
  officer: { zh: '承辦人', en: 'Officer' },
  open: { zh: '手上案件', en: 'Open cases' },
  'open-of': { zh: '{open} / 上限 {capacity}', en: '{open} of {capacity}' },
  'due-soon': { zh: '兩日內到期', en: 'Due in two days' },
  oldest: { zh: '最久（工作日）', en: 'Oldest, working days' },
  'away-until': { zh: '請假至{day:day}', en: 'Away until {day:day}' },
  'stages-title': { zh: '各階段案件的年齡', en: 'How long cases have been at each stage' },
  'stages-lead': { zh: '工作日；顏色愈深，停留愈久。', en: 'Working days; the darker, the longer.' },
  'stages-none': { zh: '目前沒有進行中的案件。', en: 'No case is open now.' },
  'to-rules': { zh: '調整分案規則', en: 'Change the rules of assignment' },
} as const satisfies Texts;
