/** 中央目的事業主管機關 [WDA-EZ]; codes ours. */
export interface Ministry {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

export const MINISTRIES = {
  NSTC: { code: 'NSTC', zh: '國家科學及技術委員會', en: 'National Science and Technology Council' },
  MODA: { code: 'MODA', zh: '數位發展部', en: 'Ministry of Digital Affairs' },
  MOEA: { code: 'MOEA', zh: '經濟部', en: 'Ministry of Economic Affairs' },
  MOE: { code: 'MOE', zh: '教育部', en: 'Ministry of Education' },
  MOC: { code: 'MOC', zh: '文化部', en: 'Ministry of Culture' },
  MOSPORT: { code: 'MOSPORT', zh: '運動部', en: 'Ministry of Sports' },
  FSC: { code: 'FSC', zh: '金融監督管理委員會', en: 'Financial Supervisory Commission' },
  MOJ: { code: 'MOJ', zh: '法務部', en: 'Ministry of Justice' },
  MOI: { code: 'MOI', zh: '內政部', en: 'Ministry of the Interior' },
  MND: { code: 'MND', zh: '國防部', en: 'Ministry of National Defense' },
  MOENV: { code: 'MOENV', zh: '環境部', en: 'Ministry of Environment' },
  NDC: { code: 'NDC', zh: '國家發展委員會', en: 'National Development Council' },
} as const satisfies Record<string, Ministry>;
