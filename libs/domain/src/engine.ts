// All of the domain that workflow code may see: rules without tables, because replay must never read a table that changes.
export { addDays, monthsBefore, taipeiDay, taipeiHour } from './calendar/days.js';
export { allowedActions, HOLDS, judge, REFERRED_ROUTES } from './legality/index.js';
export type { Attempt, Verdict } from './legality/index.js';
export { COMMAND_SHAPES, FACT_SHAPES, misfit, REVIEW_DECIDED_SHAPE } from './message-shapes/index.js';
export { answerPeriod, NOTICE_AT, requestNotice } from './decision-notices.js';
export { papersOf } from './papers.js';
export { STAGE_PARTIES } from './stage-parties.js';
