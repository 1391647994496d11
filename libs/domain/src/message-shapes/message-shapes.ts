import type { CommandName, FactName } from '@talent-window/contracts/vocabulary';
import {
  HIT_DECISIONS,
  INSPECTION_RESULTS,
  LabourConclusion,
  REASON_KEYS,
  REVIEW_DECISIONS,
  ROLES,
  STAGES,
} from '@talent-window/contracts/vocabulary';

type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;

const text =
  (maxLength: number): Check =>
  (value) =>
    typeof value === 'string' && value.length > 0 && value.length <= maxLength;
const note: Check = (value) => typeof value === 'string' && value.length <= 2000;
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
const actor: Check = (value) => isRecord(value) && text(64)(value['id']) && oneOf(ROLES)(value['role']);

const COMMAND: Shape = { commandId: text(64), actor, stage: oneOf(STAGES), visit };
const FACT: Shape = {
  messageId: text(128),
  sender: text(64),
  occurredAt: instant,
  stage: optional(oneOf(STAGES)),
  visit: optional(visit),
};

/** What each command must look like when it reaches the case, from wherever it was sent. */
export const COMMAND_SHAPES: Readonly<Record<CommandName, Shape>> = {
  claim: COMMAND,
  release: COMMAND,
  assign: { ...COMMAND, assignee: text(64) },
  decideHit: { ...COMMAND, findingId: text(128), decision: oneOf(HIT_DECISIONS), note },
  decideReview: { ...COMMAND, decision: oneOf(REVIEW_DECISIONS), reasons: listOf(oneOf(REASON_KEYS)), note },
  recordInspection: { ...COMMAND, result: oneOf(INSPECTION_RESULTS), note },
  recordHandover: { ...COMMAND, cardNo: text(32) },
  dismissOverdue: { ...COMMAND, note },
};

/** What each fact must look like. */
export const FACT_SHAPES: Readonly<Record<FactName, Shape>> = {
  paymentSettled: { ...FACT, orderNo: text(64), amount: wholeNumber, method: text(32) },
  paymentFailed: { ...FACT, orderNo: text(64), code: text(64) },
  labourReviewConcluded: { ...FACT, conclusion: oneOf(Object.values(LabourConclusion)), documentNo: text(64) },
  passportInspected: { ...FACT, result: oneOf(INSPECTION_RESULTS), office: text(32) },
  cardProduced: { ...FACT, cardNo: text(32), validFrom: day, validUntil: day },
  entryRecorded: { ...FACT, enteredOn: day },
};

/** The review decision sent as a signal: the command and the API's assertion. */
export const REVIEW_DECIDED_SHAPE: Shape = COMMAND_SHAPES.decideReview;

/** Path of the first field that does not fit, or `undefined` when all do. Never throws, whatever the value is. */
export function misfit(shape: Shape, value: unknown): string | undefined {
  if (!isRecord(value)) return '(root)';
  return Object.keys(shape).find((field) => !shape[field]?.(value[field]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
