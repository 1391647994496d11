import type { Evidence } from './evidence.js';
import { SALARY_EVIDENCE } from './evidence.js';
import type { Criterion, SalaryRule } from './professional-field.js';

/** 勞動部108年11月5日勞動發管字第10805114652號函 [WDA-EZ] */
const SALARY_RULE: SalaryRule = { monthly: 160_000, withinYears: 3, basis: 'month-or-average' };

/** One field's announcement as a maker of its criteria. */
export const announcedIn = (
  source: string,
): {
  item: (code: string, zh: string, en: string, evidence: Evidence) => Criterion;
  salary: (code: string, zhWhere: string, enWhere: string) => Criterion;
  unsure: (code: string, zh: string, en: string, evidence: Evidence) => Criterion;
} => ({
  item: (code, zh, en, evidence) => ({ code, zh, en, evidence, source }),
  salary: (code, zhWhere, enWhere) => ({
    code,
    zh: `曾經或現任於其他國家或於我國之${zhWhere}，最近月薪達新臺幣16萬元。`,
    en: `Holds or held a position in ${enWhere}, in Taiwan or abroad, with a recent monthly salary of at least NT$160,000.`,
    evidence: SALARY_EVIDENCE,
    salary: SALARY_RULE,
    source,
  }),
  unsure: (code, zh, en, evidence) => ({ code, zh, en, evidence, source, fromMemory: true }),
});
