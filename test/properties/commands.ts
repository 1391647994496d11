import type {
  Actor,
  CaseView,
  Command,
  CommandName,
  Finding,
  ReviewDecision,
} from '@talent-window/contracts/vocabulary';
import {
  COLLECTION_MODES,
  COMMAND_NAMES,
  HitDecision,
  InspectionResult,
  REFERRAL_RESULTS,
  ReviewDecision as Decision,
  REVIEW_DECISIONS,
  STAGES,
} from '@talent-window/contracts/vocabulary';
import { addDays, judge, REFERRED_ROUTES, taipeiDay } from '@talent-window/domain';
import type { LegalityRow } from '@talent-window/contracts/vocabulary';
import { CAST, ELSEWHERE, FIRST_REVIEWER, OFFICE, SECOND_REVIEWER } from './cast.js';
import type { Draw } from './draw.js';

/** How often each is taken among what is allowed: a case that is withdrawn at once shows nothing. */
const WEIGHTS: Readonly<Record<CommandName, number>> = {
  claim: 12,
  release: 1,
  assign: 1,
  decideHit: 20,
  recordReferral: 10,
  decideReview: 20,
  recordInspection: 6,
  recordHandover: 10,
  dismissOverdue: 2,
  extendDeadline: 4,
  resubmit: 12,
  withdraw: 0.05,
  correct: 1,
  changePassport: 1,
  changeField: 1,
  chooseCollection: 1,
  chooseIssueDay: 2,
  suspendClock: 3,
  resumeClock: 5,
  decidePermit: 1,
};

const DECISIONS: readonly (readonly [ReviewDecision, number])[] = [
  [Decision.Approve, 16],
  [Decision.Return, 3],
  [Decision.Supplement, 3],
  [Decision.Refuse, 1],
];

interface Turn {
  readonly name: CommandName;
  readonly actor: Actor;
  readonly decision?: ReviewDecision;
}

const attemptIn = (view: CaseView, { name, actor, decision }: Turn) => ({
  name,
  actor,
  stage: view.progress.stage,
  visit: view.progress.visit,
  ...(decision === undefined ? {} : { decision }),
});

/** Some command that somebody may send as the case stands; undefined where nobody may. */
export function lawfulCommand(
  legality: readonly LegalityRow[],
  view: CaseView,
  draw: Draw,
  now: number,
): Command | undefined {
  const turns = COMMAND_NAMES.flatMap((name) =>
    CAST.flatMap((actor): [Turn, number][] => {
      const decisions = name === 'decideReview' ? DECISIONS : [[undefined, 1] as const];
      return decisions.map(([decision, weight]) => [
        { name, actor, ...(decision === undefined ? {} : { decision }) },
        WEIGHTS[name] * weight,
      ]);
    }),
  ).filter(([turn]) => judge(legality, view, attemptIn(view, turn)).allowed);
  if (turns.length === 0) return undefined;
  const turn = draw.weighted(turns.map(([it, weight]) => [it, 20 * weight] as const));
  return commandOf(turn, view, draw, now);
}

/** Any command of anybody, mostly for the present turn. */
export function anyCommand(view: CaseView, draw: Draw, now: number): Command {
  const name = draw.of(COMMAND_NAMES);
  const turn: Turn = {
    name,
    actor: draw.of(CAST),
    ...(name === 'decideReview' ? { decision: draw.of(REVIEW_DECISIONS) } : {}),
  };
  const command = commandOf(turn, view, draw, now);
  return draw.oneIn(3) ? { ...command, stage: draw.of(STAGES), visit: 1 + draw.below(2) } : command;
}

function commandOf(turn: Turn, view: CaseView, draw: Draw, now: number): Command {
  const { name, actor } = turn;
  const { stage, visit } = view.progress;
  const envelope = { commandId: draw.uuid(), actor, stage, visit: Math.max(1, visit) };
  return { ...envelope, name, ...contentOf(turn, view, draw, now) } as Command;
}

/** What fits the case, and once in ten times what does not. */
function contentOf({ name, decision }: Turn, view: CaseView, draw: Draw, now: number): object {
  const { progress, desk } = view;
  const astray = draw.oneIn(10);
  switch (name) {
    case 'assign':
      return { assignee: draw.of([FIRST_REVIEWER, SECOND_REVIEWER]).id };
    case 'decideHit': {
      const open = desk.findings.filter((it) => it.result === 'hit' && it.decision === undefined);
      const findingId = astray ? 'no-such-finding' : (open[0]?.findingId ?? 'none-open');
      return { findingId, decision: draw.oneIn(6) ? HitDecision.SamePerson : HitDecision.NotTheSame, note: '' };
    }
    case 'recordReferral': {
      const awaited = desk.findings.find(isReferred);
      const findingId = astray ? 'no-such-finding' : (awaited?.findingId ?? 'none-awaited');
      return { findingId, result: draw.of(REFERRAL_RESULTS), documentNo: 'J-1', on: '2030-01-01', note: '' };
    }
    case 'decideReview':
      return { decision, note: 'seen', ...saying(decision, draw, astray) };
    case 'recordInspection':
      return { result: draw.oneIn(6) ? InspectionResult.Failed : InspectionResult.Passed, note: '' };
    case 'recordHandover':
      return { cardNo: astray ? 'G99999999' : (desk.cardNo ?? 'G00000000') };
    case 'resubmit': {
      const items = progress.request?.items ?? [];
      const answers = items.map(({ path }) => ({ path, answer: draw.of(['mended', 'contested']), comment: '' }));
      return { answers: astray ? answers.slice(1) : answers };
    }
    case 'chooseCollection':
      return { mode: draw.of(COLLECTION_MODES), office: draw.of([OFFICE, ELSEWHERE]) };
    case 'chooseIssueDay': {
      const today = taipeiDay(new Date(now).toISOString());
      return draw.oneIn(4) ? {} : { issueOn: addDays(today, draw.below(90) - 10) };
    }
    case 'decidePermit':
      return { decision: 'keep', reasons: [], note: '' };
    case 'dismissOverdue':
    case 'extendDeadline':
    case 'suspendClock':
    case 'resumeClock':
      return { note: '' };
    default:
      return {};
  }
}

const PATHS = ['passport.number', 'documents.photo', 'profession.summary'];

function saying(decision: ReviewDecision | undefined, draw: Draw, astray: boolean): object {
  const isRefusal = decision === Decision.Refuse;
  const reasons = isRefusal !== astray ? ['criterion-not-met'] : [];
  if (isRefusal || decision === Decision.Approve) return { reasons };
  const items = PATHS.slice(draw.below(PATHS.length)).map((path) => ({ path, reason: 'mismatch', note: 'Mend this.' }));
  return { reasons: [], items: astray ? [] : items, fromAbroad: draw.oneIn(5) };
}

/** Confirmed, and others have to speak on it first. */
const isReferred = ({ decision, route, referral }: Finding): boolean =>
  decision?.decision === HitDecision.SamePerson && REFERRED_ROUTES.includes(route) && referral === undefined;

/** Whether what the command says belongs to the case as it stands. */
export function belongs(command: Command, { progress, desk }: CaseView): boolean {
  switch (command.name) {
    case 'decideHit': {
      const open = desk.findings.find((it) => it.findingId === command.findingId && it.decision === undefined);
      const { assignee } = desk;
      const mayBegin = assignee === undefined || assignee === command.actor.id || open?.proposed !== undefined;
      const repeats = open?.proposed?.by === command.actor.id && open.proposed.decision === command.decision;
      return open !== undefined && mayBegin && !repeats;
    }
    case 'recordReferral':
      return desk.findings.some((it) => it.findingId === command.findingId && isReferred(it));
    case 'recordHandover':
      return command.cardNo === desk.cardNo;
    case 'resubmit': {
      const asked = new Set(progress.request?.items.map(({ path }) => path));
      return asked.size === command.answers.length && command.answers.every(({ path }) => asked.has(path));
    }
    case 'decideReview': {
      const { decision, reasons, items = [] } = command;
      const asks = decision === Decision.Return || decision === Decision.Supplement;
      return (decision === Decision.Refuse) === reasons.length > 0 && asks === items.length > 0;
    }
    default:
      return true;
  }
}
