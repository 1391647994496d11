import type { CommandName, FactName } from '@talent-window/contracts/vocabulary';
import {
  ANSWER_KINDS,
  CARD_PROGRESSES,
  COLLECTION_MODES,
  CONTROL_KINDS,
  HIT_DECISIONS,
  HIT_ROUTES,
  INSPECTION_RESULTS,
  ITEM_REASONS,
  LabourConclusion,
  MatchBand,
  PERMIT_DECISIONS,
  POUCH_STATES,
  REASON_KEYS,
  REFERRAL_RESULTS,
  REVIEW_DECISIONS,
  ROLES,
  STAGES,
} from '@talent-window/contracts/vocabulary';

type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Far above what the API signs, far below what the engine can carry. */
const LONGEST_ASSERTION = 16_000;

const text =
  (maxLength: number): Check =>
  (value) =>
    isStorable(value) && value.length > 0 && value.length <= maxLength;
const note: Check = (value) => isStorable(value) && value.length <= 2000;
/** Ids of accounts and commands: what the tables hold them in. */
const uuid: Check = (value) => typeof value === 'string' && UUID.test(value);
const wholeNumber: Check = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const visit: Check = (value) => wholeNumber(value) && Number(value) >= 1;
const oneOf =
  (values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= 20 && value.every(check);
const instant: Check = (value) => typeof value === 'string' && value.length <= 40 && !Number.isNaN(Date.parse(value));
const day: Check = (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && instant(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const actor: Check = (value) =>
  misfit({ id: uuid, role: oneOf(ROLES), office: optional(text(32)), mandate: optional(uuid) }, value) === undefined;

const path = (value: unknown): boolean => typeof value === 'string' && /^[A-Za-z][\w.[\]-]{0,127}$/.test(value);
const record =
  (shape: Shape): Check =>
  (value) =>
    misfit(shape, value) === undefined;
const requestItem = record({ path, reason: oneOf(ITEM_REASONS), note: text(1000), example: optional(text(500)) });
const itemAnswer = record({
  path,
  answer: oneOf(ANSWER_KINDS),
  comment: (value) => isStorable(value) && value.length <= 1000,
});
const flag: Check = (value) => typeof value === 'boolean';

const assertion = optional(text(LONGEST_ASSERTION));
const COMMAND: Shape = { commandId: uuid, actor, stage: oneOf(STAGES), visit, assertion };
const FACT: Shape = {
  messageId: text(128),
  sender: text(64),
  occurredAt: instant,
  stage: optional(oneOf(STAGES)),
  visit: optional(visit),
  assertion,
};

/** What each command must look like when it reaches the case, from wherever it was sent. */
export const COMMAND_SHAPES: Readonly<Record<CommandName, Shape>> = {
  claim: COMMAND,
  release: COMMAND,
  assign: { ...COMMAND, assignee: uuid },
  decideHit: { ...COMMAND, findingId: text(128), decision: oneOf(HIT_DECISIONS), note },
  recordReferral: {
    ...COMMAND,
    findingId: text(128),
    result: oneOf(REFERRAL_RESULTS),
    documentNo: text(64),
    on: day,
    note,
  },
  decideReview: {
    ...COMMAND,
    decision: oneOf(REVIEW_DECISIONS),
    reasons: listOf(oneOf(REASON_KEYS)),
    note,
    items: optional(listOf(requestItem)),
    fromAbroad: optional(flag),
    facts: optional(text(2000)),
  },
  recordInspection: { ...COMMAND, result: oneOf(INSPECTION_RESULTS), note },
  recordHandover: { ...COMMAND, cardNo: text(32) },
  dismissOverdue: { ...COMMAND, note },
  extendDeadline: { ...COMMAND, note },
  resubmit: { ...COMMAND, answers: listOf(itemAnswer) },
  withdraw: COMMAND,
  correct: COMMAND,
  changePassport: COMMAND,
  changeField: COMMAND,
  chooseCollection: { ...COMMAND, mode: oneOf(COLLECTION_MODES), office: text(32) },
  chooseIssueDay: { ...COMMAND, issueOn: optional(day) },
  suspendClock: { ...COMMAND, note },
  resumeClock: { ...COMMAND, note },
  decidePermit: {
    ...COMMAND,
    decision: oneOf(PERMIT_DECISIONS),
    reasons: listOf(oneOf(REASON_KEYS)),
    note,
    facts: optional(text(2000)),
  },
};

/** What each fact must look like. */
export const FACT_SHAPES: Readonly<Record<FactName, Shape>> = {
  paymentSettled: {
    ...FACT,
    orderNo: text(64),
    amount: wholeNumber,
    method: text(32),
    transactionNo: optional(text(64)),
  },
  paymentFailed: { ...FACT, orderNo: text(64), code: text(64) },
  paymentInstructed: { ...FACT, orderNo: text(64), attemptNo: text(64), method: text(32), expiresAt: instant },
  labourReviewConcluded: { ...FACT, conclusion: oneOf(Object.values(LabourConclusion)), documentNo: text(64) },
  passportInspected: { ...FACT, result: oneOf(INSPECTION_RESULTS), office: text(32) },
  cardProduced: { ...FACT, cardNo: text(32), validFrom: day, validUntil: day },
  entryRecorded: { ...FACT, enteredOn: day },
  labourSupplementRequested: { ...FACT, items: listOf(requestItem), fromAbroad: flag },
  cardSpoiled: { ...FACT, cardNo: optional(text(32)) },
  screeningHitFound: {
    ...FACT,
    findingId: text(128),
    subject: text(256),
    kind: optional(oneOf(CONTROL_KINDS)),
    band: optional(oneOf(Object.values(MatchBand))),
    route: optional(oneOf(HIT_ROUTES)),
    personKey: optional(text(64)),
    edition: optional(wholeNumber),
  },
  calendarReissued: { ...FACT, calendarVersion: text(32) },
  cardProgressed: { ...FACT, state: oneOf(CARD_PROGRESSES) },
  pouchMoved: { ...FACT, pouchNo: text(32), state: oneOf(POUCH_STATES) },
};

/** The review decision sent as a signal: the command and the API's assertion. */
export const REVIEW_DECIDED_SHAPE: Shape = COMMAND_SHAPES.decideReview;

/** Name of the first field that does not fit or is not known, or `undefined` when all do. Never throws, whatever the value is. */
export function misfit(shape: Shape, value: unknown): string | undefined {
  if (!isRecord(value)) return '(root)';
  const wrong = Object.keys(shape).find((field) => !shape[field]?.(value[field]));
  if (wrong !== undefined) return wrong;
  // A name that nobody knows is not repeated: it may be anything.
  return Object.keys(value).every((field) => Object.hasOwn(shape, field)) ? undefined : '(unknown field)';
}

/** PostgreSQL holds neither NUL nor half a surrogate pair. */
function isStorable(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\0') && value.isWellFormed();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
