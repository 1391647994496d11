import type { Role, Stage } from '@talent-window/contracts/vocabulary';
import { LegalityCondition, STAGES } from '@talent-window/contracts/vocabulary';
import { CASE_TYPES } from '@talent-window/domain';

/** A stage that a role acts on, and the part of its cases that are its own. */
interface Reach {
  readonly stage: Stage;
  /** only cases that are collected at the officer's office */
  readonly ownOffice: boolean;
  /** only cases whose statutory deadline has passed */
  readonly overdueOnly: boolean;
}

/** What the legality tables let a role act on: no view shows more. */
export function reachOf(roles: readonly Role[]): readonly Reach[] {
  const rows = Object.values(CASE_TYPES)
    .flatMap(({ legality }) => legality)
    .filter((row) => row.roles.some((role) => roles.includes(role)));
  return STAGES.flatMap((stage): Reach[] => {
    const atStage = rows.filter((row) => row.stages.includes(stage));
    const everyRowAsks = (condition: LegalityCondition): boolean =>
      atStage.every((row) => row.conditions.includes(condition));
    return atStage.length === 0
      ? []
      : [
          {
            stage,
            ownOffice: everyRowAsks(LegalityCondition.AtCollectionOffice),
            overdueOnly: everyRowAsks(LegalityCondition.Overdue),
          },
        ];
  });
}

/** SQL over `case_projection p`; `$1` is the officer's account, `$2` their office or null, `$3` now. */
export const scopeSql = (reach: readonly Reach[]): string =>
  reach
    .map(({ stage, ownOffice, overdueOnly }) =>
      [
        `p.stage = '${stage}'`,
        ...(ownOffice ? ['p.office = $2'] : []),
        ...(overdueOnly ? [`(p.desk ->> 'overdue')::boolean`] : []),
      ].join(' and '),
    )
    .map((condition) => `(${condition})`)
    .join(' or ');

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

/** The views of an officer: the common ones, and one for each stage within reach. */
export const viewsOf = (reach: readonly Reach[]): readonly QueueView[] => [
  ...COMMON,
  ...reach.map(({ stage }) => ({ id: stage, label: `stages.${stage}`, where: `p.stage = '${stage}'` })),
];
