/** Slots of evidence documents 資格認定文件, with the names that the form shows. */
export const EVIDENCE_SLOTS = {
  cv: { zh: '個人履歷', en: 'Curriculum vitae' },
  'employment-certificate': { zh: '在職或離職證明', en: 'Employment certificate with position, dates and signature' },
  'tax-statement': { zh: '年度納稅證明', en: 'Annual tax statement of the last three years' },
  'salary-certificate': { zh: '雇主開立之薪資證明', en: 'Salary certificate of the employer' },
  payslips: { zh: '薪資單', en: 'Payslips' },
  'employment-contract': { zh: '我國雇主之聘僱契約', en: 'Employment contract with an employer in Taiwan' },
  'degree-certificate': { zh: '學位證書', en: 'Degree certificate' },
  licence: { zh: '專業證照', en: 'Professional licence' },
  'award-certificate': { zh: '獲獎或成績證明', en: 'Certificate of an award or result' },
  recommendation: { zh: '推薦函', en: 'Letter of recommendation' },
  publications: { zh: '著作或研究成果', en: 'Publications or research results' },
  'qualification-proof': { zh: '其他資格佐證文件', en: 'Other proof of the qualification' },
  narrative: { zh: '專長說明書', en: 'Statement of special expertise' },
} as const;
export type EvidenceSlot = keyof typeof EVIDENCE_SLOTS;

/** What must be uploaded: every slot of `required`, and where there is an `oneOf`, one of its sets in full. */
export interface Evidence {
  readonly required: readonly EvidenceSlot[];
  readonly oneOf?: readonly (readonly EvidenceSlot[])[];
}

export const requires = (...required: readonly EvidenceSlot[]): Evidence => ({ required });

/** Salary test [GC-DOCS-JA]: a tax statement, or, where tax law prevents one, the employer's papers or a contract here. */
export const SALARY_EVIDENCE: Evidence = {
  required: ['cv', 'employment-certificate'],
  oneOf: [['tax-statement'], ['salary-certificate', 'payslips'], ['employment-contract']],
};
