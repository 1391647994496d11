import type { Texts } from './text-table.js';

/** Parts of a decision as it is drafted for the officer. */
export const decision: Texts = {
  'subject-dismissed': {
    zh: '臺端申請案，因未於法定期限內完成應辦事項，駁回。',
    en: 'Your application is dismissed, because what had to be done was not done by the statutory deadline.',
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
