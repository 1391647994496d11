import type { LegalityRow, Role, Stage } from '@talent-window/contracts/vocabulary';
import { CommandName, LegalityCondition, STAGES } from '@talent-window/contracts/vocabulary';
import { CASE_TYPES, REFERRED_ROUTES } from '@talent-window/domain';

/** A stage that a role acts on, or the permits of closed cases, and which of them. */
interface Reach {
  readonly of: Stage | 'permits';
  readonly commands: readonly CommandName[];
  /** SQL over `case_projection p` */
  readonly where: string;
}

const HIT = `select from jsonb_array_elements(p.desk -> 'findings') f where f ->> 'result' = 'hit'`;

/** A hit waits for its decision. */
export const OPEN_HIT = `exists (${HIT} and f -> 'decision' is null)`;

/** Conditions of the legality table that say whose cases a row is about; the others say what may be done now. */
const SCOPE: Partial<Readonly<Record<LegalityCondition, string>>> = {
  [LegalityCondition.AtCollectionOffice]: 'p.office = $2',
  [LegalityCondition.Overdue]: `(p.desk ->> 'overdue')::boolean`,
  [LegalityCondition.Asked]: `p.progress ->> 'awaiting' in ('answer', 'dismissal')`,
  [LegalityCondition.HitsOpen]: OPEN_HIT,
  [LegalityCondition.ReferralOpen]: `exists (${HIT} and f -> 'decision' ->> 'decision' = 'same-person' and not jsonb_exists(f, 'referral')
    and f ->> 'route' in ('${REFERRED_ROUTES.join("', '")}'))`,
  [LegalityCondition.GroundSinceApproval]: `(p.desk ->> 'labourConclusion' = 'rejected' or exists (${HIT} and f -> 'decision' ->> 'decision' = 'same-person'))`,
};

/** Looked at only where something speaks against them; as the index has it. */
const IN_DOUBT = `p.outcome = 'approved' and jsonb_exists(p.desk, 'permitDoubts')`;

/** What supervisors may do to any case is no work that waits for them. */
const INTERVENTIONS: readonly CommandName[] = [CommandName.SuspendClock, CommandName.ResumeClock];

/** What the legality tables let a role act on: no view shows more. */
export function reachOf(roles: readonly Role[]): readonly Reach[] {
  const rows = Object.values(CASE_TYPES)
    .flatMap(({ legality }) => legality)
    .filter((row) => row.roles.some((role) => roles.includes(role)) && !INTERVENTIONS.includes(row.command));
  const ofPermits = rows.filter(({ onPermit }) => onPermit);
  const stages = STAGES.flatMap((stage): Reach[] => {
    const atStage = rows.filter((row) => row.stages.includes(stage) && !row.onPermit);
    const scopes = atStage.map(scopeOf);
    const commands = atStage.map(({ command }) => command);
    if (scopes.length === 0) return [];
    const isAny = scopes.some((scope) => scope.length === 0);
    const some = [...new Set(scopes.map((scope) => `(${scope.join(' and ')})`))].join(' or ');
    return [
      { of: stage, commands, where: `p.outcome is null and p.stage = '${stage}'${isAny ? '' : ` and (${some})`}` },
    ];
  });
  if (ofPermits.length === 0) return stages;
  return [...stages, { of: 'permits', commands: ofPermits.map(({ command }) => command), where: IN_DOUBT }];
}

const scopeOf = ({ conditions }: LegalityRow): readonly string[] =>
  conditions.flatMap((condition) => SCOPE[condition] ?? []).sort();

/** SQL over `case_projection p`; `$1` is the officer's account, `$2` their office or null, `$3` now. */
export const scopeSql = (reach: readonly Reach[]): string => reach.map(({ where }) => `(${where})`).join(' or ');

export interface QueueView {
  readonly id: string;
  /** key of its name in libs/i18n */
  readonly label: string;
  /** SQL over `case_projection p`, with the parameters of `scopeSql` */
  readonly where: string;
}

const DUE_SOON = '2 days';

const COMMON: readonly QueueView[] = [
  { id: 'mine', label: 'queues.mine', where: 'p.assignee = $1' },
  { id: 'unassigned', label: 'queues.unassigned', where: 'p.assignee is null' },
  {
    id: 'due-soon',
    label: 'queues.due-soon',
    where: `p.due_at >= $3 and p.due_at < $3::timestamptz + interval '${DUE_SOON}'`,
  },
  { id: 'overdue', label: 'queues.overdue', where: `(p.due_at < $3 or (p.desk ->> 'overdue')::boolean)` },
];

/** Views for those who may send a command that they lead to. */
const FOR_COMMAND: readonly (QueueView & { readonly command: CommandName })[] = [
  {
    command: CommandName.DecideReview,
    id: 'escalated',
    label: 'queues.escalated',
    where: `jsonb_exists(p.desk, 'escalation')`,
  },
  {
    command: CommandName.DecideHit,
    id: 'second-officer',
    label: 'queues.second-officer',
    where: `exists (${HIT} and f -> 'decision' is null and jsonb_exists(f, 'proposed') and f -> 'proposed' ->> 'by' <> $1::text)`,
  },
  {
    command: CommandName.ExtendDeadline,
    id: 'asked',
    label: 'queues.asked',
    where: `p.progress ->> 'awaiting' = 'answer'`,
  },
  {
    command: CommandName.DismissOverdue,
    id: 'to-dismiss',
    label: 'queues.to-dismiss',
    where: `(p.desk ->> 'overdue')::boolean`,
  },
];

/** The views of an officer: the common ones, those of what they may do, and one for each stage within reach. */
export const viewsOf = (reach: readonly Reach[]): readonly QueueView[] => [
  ...COMMON,
  ...FOR_COMMAND.filter(({ command }) => reach.some(({ commands }) => commands.includes(command))),
  ...reach.map(({ of }) =>
    of === 'permits'
      ? { id: of, label: 'queues.permits', where: IN_DOUBT }
      : { id: of, label: `stages.${of}`, where: `p.outcome is null and p.stage = '${of}'` },
  ),
];
