import type {
  Actor,
  CaseView,
  CommandName,
  LegalityCondition,
  LegalityRow,
  PermitDecision,
  ReviewDecision,
  Stage,
} from '@talent-window/contracts/vocabulary';
import { TurnRefusal } from '@talent-window/contracts/vocabulary';
import { HOLDS } from './conditions.js';

/** What is judged: a command's name, the turn it was meant for and, for a review, the decision. */
export interface Attempt {
  readonly name: CommandName;
  readonly stage: Stage;
  readonly visit: number;
  readonly actor: Actor;
  readonly decision?: ReviewDecision | PermitDecision;
}

export type Verdict =
  { readonly allowed: true } | { readonly allowed: false; readonly why: TurnRefusal | LegalityCondition };

/** Judges one command by the case's own legality table. The button, the 409 and the Update's validator all ask here. */
export function judge(table: readonly LegalityRow[], view: CaseView, attempt: Attempt): Verdict {
  return judgeBy(table, view, attempt, isStopped);
}

const isStopped = ({ silently = [] }: LegalityRow, view: CaseView, actor: Actor): boolean =>
  !silently.every((condition) => HOLDS[condition](view, actor));

function judgeBy(table: readonly LegalityRow[], view: CaseView, attempt: Attempt, stops: typeof isStopped): Verdict {
  const { progress } = view;
  const isClosed = progress.outcome !== undefined;
  if (isClosed && !table.some((row) => row.command === attempt.name && row.onPermit))
    return refused(TurnRefusal.CaseClosed);
  const rowsOfCommand = table.filter(
    (row) =>
      row.command === attempt.name &&
      (attempt.decision === undefined || row.decision === undefined || row.decision === attempt.decision),
  );
  // Role first: who may never send this command learns nothing of where the case stands.
  const rowsOfRole = rowsOfCommand.filter((row) => row.roles.some((role) => role === attempt.actor.role));
  if (rowsOfRole.length === 0) return refused(TurnRefusal.WrongRole);
  if (attempt.stage !== progress.stage) return refused(TurnRefusal.WrongStage);
  if (attempt.visit !== progress.visit) return refused(TurnRefusal.EarlierVisit);
  const rows = rowsOfRole.filter((row) => row.stages.includes(progress.stage) && (row.onPermit === true) === isClosed);
  if (rows.length === 0) return refused(isClosed ? TurnRefusal.CaseClosed : TurnRefusal.WrongStage);
  let why: LegalityCondition | TurnRefusal | undefined;
  for (const row of rows) {
    const broken = row.conditions.find((condition) => !HOLDS[condition](view, attempt.actor));
    if (broken === undefined && !stops(row, view, attempt.actor)) return { allowed: true };
    why ??= broken ?? TurnRefusal.OnHold;
  }
  return refused(why ?? TurnRefusal.WrongStage);
}

/** The commands an actor may send now, as far as they may know, in the order of the table. */
export function allowedActions(table: readonly LegalityRow[], view: CaseView, actor: Actor): CommandName[] {
  const { stage, visit } = view.progress;
  const names = table
    .filter(
      ({ command: name, decision }) =>
        judgeBy(table, view, { name, stage, visit, actor, ...(decision ? { decision } : {}) }, () => false).allowed,
    )
    .map((row) => row.command);
  return [...new Set(names)];
}

function refused(why: TurnRefusal | LegalityCondition): Verdict {
  return { allowed: false, why };
}
