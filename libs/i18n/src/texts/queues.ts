import type { Texts } from './text-table.js';

/** Views of an officer's work, beside one for each stage. */
export const queues: Texts<
  'mine' | 'unassigned' | 'due-soon' | 'overdue' | 'escalated' | 'second-officer' | 'asked' | 'to-dismiss' | 'permits'
> = {
  mine: { zh: '我的案件', en: 'Mine' },
  unassigned: { zh: '待分案', en: 'Nobody’s yet' },
  'due-soon': { zh: '兩日內到期', en: 'Due within two days' },
  overdue: { zh: '已逾期', en: 'Overdue' },
  escalated: { zh: '已陳報主管', en: 'Escalated' },
  'second-officer': { zh: '待第二人確認之比對結果', en: 'Hits that wait for a second officer' },
  asked: { zh: '待申請人補正', en: 'Waiting for the applicant' },
  permits: { zh: '許可有疑義', en: 'Permits in doubt' },
  'to-dismiss': { zh: '待駁回', en: 'To dismiss' },
};
