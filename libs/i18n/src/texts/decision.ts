import type { Texts } from './text-table.js';

/** Parts of a decision as it is drafted for the officer. */
export const decision: Texts = {
  'subject-dismissed': {
    zh: '臺端申請案，因未於法定期限內完成應辦事項，駁回。',
    en: 'Your application is dismissed, because what had to be done was not done by the statutory deadline.',
  },
  'subject-refused': { zh: '臺端申請案，不予許可。', en: 'Your application is refused.' },
  'subject-annulled': {
    zh: '臺端所持許可，撤銷之，溯及既往失其效力；卡片應即繳回。',
    en: 'Your permit is annulled and void from the beginning; the card must be given back.',
  },
  'subject-revoked': {
    zh: '臺端所持許可，廢止之，自廢止時失其效力；卡片應即繳回。',
    en: 'Your permit is revoked and void from now on; the card must be given back.',
  },
  'facts-labour-review-rejected': {
    zh: '本案經勞動部勞動力發展署於{on}審查完畢（文號{documentNo}），認未符合所申請之資格。',
    en: 'The Workforce Development Agency concluded its review on {on} (document {documentNo}) and found that the qualification applied under is not met.',
  },
  'facts-passport-inspection-failed': {
    zh: '臺端護照於{on}經臨櫃查驗，未通過。',
    en: 'Your passport was inspected on {on} and did not pass.',
  },
  'facts-not-supplemented': {
    zh: '本案經通知補正（共{items}項），通知於{servedOn}送達，期限至{dueOn}屆滿，迄未補正。',
    en: 'You were asked to supplement {items} item(s). The notice was served on {servedOn}; the time for it ended on {dueOn}, and no answer has come.',
  },
  'facts-passport-not-presented': {
    zh: '本案經通知繳驗護照，通知於{servedOn}送達，期限至{dueOn}屆滿，迄未繳驗。',
    en: 'You were asked to present your passport. The notice was served on {servedOn}; the time for it ended on {dueOn}, and the passport has not been presented.',
  },
  remedy: {
    zh: '如有不服，得於本處分書送達之次日起{days}日內，繕具訴願書經由內政部移民署向訴願管轄機關提起訴願（訴願法第14條、第58條）；居住國外者，另加計在途期間。',
    en: 'You may appeal within {days} days from the day after this decision was served, through the National Immigration Agency (Administrative Appeal Act Art. 14, 58); travel time is added for people who live abroad.',
  },
};
