import type { CaseNo, CaseTypeId, Day, Instant, Stage } from '@talent-window/contracts/vocabulary';
import { Stage as S } from '@talent-window/contracts/vocabulary';
import type { Calendar } from '../calendar/calendars.js';
import { workingDaysBetween } from '../calendar/working-days.js';
import type { AssignmentRule, AssignmentRules } from './assignment-rule.js';
import type { OfficerDesk } from './desk-officer.js';
import { awaySince, awayUntil } from './desk-officer.js';

/** An officer who may decide cases, with what lies before them. */
export interface DeskOfficer extends OfficerDesk {
  readonly id: string;
  /** open cases on the desk */
  readonly open: number;
  /** when the rules last gave them one */
  readonly lastGivenAt?: Instant;
}

/** A case at a review desk that is nobody's, or that lies on a desk. */
export interface CaseToAssign {
  readonly caseNo: CaseNo;
  readonly caseType: CaseTypeId;
  readonly stage: Stage;
  readonly field?: string;
  readonly language?: string;
  readonly nationality?: string;
  /** by which an officer's conflicts of interest name its applicant */
  readonly references: readonly string[];
  /** four eyes: decides no final review of the same case */
  readonly initialReviewer?: string;
  readonly holder?: CaseHolder;
}

export interface CaseHolder {
  readonly id: string;
  /** since when it is theirs */
  readonly since: Day;
  /** the last day on which anybody did anything to the case */
  readonly touched: Day;
  /** not claimed, nor given by a person's hand */
  readonly byRule: boolean;
}

/** Why a case gets an officer, or another one. */
export const AssignmentCause = { Waiting: 'waiting', Idle: 'idle', Away: 'away' } as const;
export type AssignmentCause = (typeof AssignmentCause)[keyof typeof AssignmentCause];

/** Why it gets none. */
export const Unplaced = {
  /** all who have room are in conflict, excluded by four eyes, or have it already */
  NobodyEntitled: 'nobody-entitled',
  /** nobody who is here has room */
  NobodyFree: 'nobody-free',
} as const;
export type Unplaced = (typeof Unplaced)[keyof typeof Unplaced];

/** One case for one officer; the figures are the officer's before it came. */
export interface Move {
  readonly caseNo: CaseNo;
  readonly from?: string;
  readonly to: string;
  /** absent where no rule was about it and fair share alone decided */
  readonly rule?: Pick<AssignmentRule, 'id' | 'name'>;
  readonly cause: AssignmentCause;
  readonly open: number;
  readonly capacity: number;
}

export interface Assigned {
  readonly moves: readonly Move[];
  readonly unplaced: readonly { readonly caseNo: CaseNo; readonly why: Unplaced }[];
}

export interface AssignmentDay {
  readonly today: Day;
  readonly calendar: Calendar;
}

interface Seat {
  readonly officer: DeskOfficer;
  open: number;
  lastGivenAt: string;
}

/**
 * 分案: who gets which case, and why. Cases are taken in the order in which they come; the same question has the same answer.
 * A case that somebody holds moves only where it would lie idle.
 */
export function assignCases(
  cases: readonly CaseToAssign[],
  officers: readonly DeskOfficer[],
  { rules, idleDays }: Pick<AssignmentRules, 'rules' | 'idleDays'>,
  day: AssignmentDay,
): Assigned {
  const seats = officers.map((officer): Seat => ({
    officer,
    open: officer.open,
    lastGivenAt: officer.lastGivenAt ?? '',
  }));
  const inOrder = rules.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const moves: Move[] = [];
  const unplaced: { caseNo: CaseNo; why: Unplaced }[] = [];
  for (const it of cases) {
    const cause = causeOf(it, officers, idleDays, day);
    if (cause === undefined) continue;
    const here = seats.filter(({ officer }) => awayUntil(officer, day.today) === undefined);
    const entitled = here.filter(({ officer }) => isEntitled(it, officer));
    const free = entitled.filter(({ officer, open }) => open < officer.capacity);
    const { rule, pool } = placeBy(inOrder, it, free);
    const chosen = pool.toSorted(byFairShare)[0];
    if (!chosen) {
      const anyFree = here.some(({ officer, open }) => open < officer.capacity);
      unplaced.push({ caseNo: it.caseNo, why: anyFree ? Unplaced.NobodyEntitled : Unplaced.NobodyFree });
      continue;
    }
    moves.push({
      caseNo: it.caseNo,
      ...(it.holder ? { from: it.holder.id } : {}),
      to: chosen.officer.id,
      ...(rule ? { rule: { id: rule.id, name: rule.name } } : {}),
      cause,
      open: chosen.open,
      capacity: chosen.officer.capacity,
    });
    const left = seats.find(({ officer }) => officer.id === it.holder?.id);
    if (left) left.open -= 1;
    chosen.open += 1;
    // After all that was given before, each in its turn.
    chosen.lastGivenAt = `~${String(moves.length).padStart(9, '0')}`;
  }
  return { moves, unplaced };
}

function causeOf(
  { holder }: CaseToAssign,
  officers: readonly DeskOfficer[],
  idleDays: number,
  { today, calendar }: AssignmentDay,
): AssignmentCause | undefined {
  if (!holder) return AssignmentCause.Waiting;
  const officer = officers.find(({ id }) => id === holder.id);
  // Whoever has left, or decides no cases any more, will not come back to it.
  if (!officer) return AssignmentCause.Away;
  if (workingDaysBetween(holder.touched, today, calendar) >= idleDays) return AssignmentCause.Idle;
  const until = awayUntil(officer, today);
  const since = awaySince(officer, today);
  if (until === undefined || since === undefined) return undefined;
  // Whoever takes a case while on leave, or is given one by hand, is known to be at work on it.
  if (!holder.byRule && holder.since >= since) return undefined;
  return workingDaysBetween(holder.touched, until, calendar) >= idleDays ? AssignmentCause.Away : undefined;
}

const isEntitled = (
  { stage, initialReviewer, references, holder }: CaseToAssign,
  { id, conflicts }: DeskOfficer,
): boolean =>
  id !== holder?.id &&
  !(stage === S.FinalReview && id === initialReviewer) &&
  !references.some((reference) => conflicts.includes(reference));

/** The first rule that is about the case and leaves somebody; where none does, all who may have it share it. */
function placeBy(
  rules: readonly AssignmentRule[],
  it: CaseToAssign,
  free: readonly Seat[],
): { readonly rule?: AssignmentRule; readonly pool: readonly Seat[] } {
  for (const rule of rules) {
    if (!isAbout(rule, it)) continue;
    const pool = free.filter(({ officer }) => isMeant(rule, it, officer));
    if (pool.length > 0) return { rule, pool };
  }
  return { pool: free };
}

const isAbout = ({ when }: AssignmentRule, it: CaseToAssign): boolean =>
  (['caseType', 'stage', 'field', 'language', 'nationality'] as const).every(
    (what) => when[what] === undefined || when[what] === it[what],
  );

function isMeant({ to }: AssignmentRule, { language, field }: CaseToAssign, officer: DeskOfficer): boolean {
  const fields: readonly string[] = officer.fields;
  if (to.officers && !to.officers.includes(officer.id)) return false;
  if (to.language && (language === undefined || !officer.languages.includes(language))) return false;
  // A case type without fields asks for nobody who knows one.
  return !to.field || field === undefined || fields.includes(field);
}

/** The least laden for what they can carry; then who has waited longest for one; then by id, so that it is always the same. */
const byFairShare = (a: Seat, b: Seat): number =>
  a.open * b.officer.capacity - b.open * a.officer.capacity ||
  compare(a.lastGivenAt, b.lastGivenAt) ||
  compare(a.officer.id, b.officer.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
