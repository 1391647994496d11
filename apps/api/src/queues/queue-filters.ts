import type { Actor } from '@talent-window/contracts/vocabulary';
import { Awaiting, PartState } from '@talent-window/contracts/vocabulary';
import { abilityOf, seesOfAny } from '@talent-window/domain';
import { QueueFlag } from './queue-flag.js';
import type { QueueFiltersDto } from './queue-filters.dto.js';
import { OPEN_HIT } from './queue-views.js';

const NOBODY = 'nobody';

/** SQL over `case_projection p`; `$3` is now. */
const OF_FLAG: Readonly<Record<QueueFlag, string>> = {
  [QueueFlag.Hits]: OPEN_HIT,
  [QueueFlag.Escalated]: `jsonb_exists(p.desk, 'escalation')`,
  [QueueFlag.Overdue]: `(p.due_at < $3 or (p.desk ->> 'overdue')::boolean)`,
  [QueueFlag.Asked]: `p.progress ->> 'awaiting' = '${Awaiting.Answer}'`,
  [QueueFlag.ReturnedAnswer]: `p.outcome is null and exists (
    select from jsonb_array_elements(p.progress -> 'parts') part where part ->> 'state' = '${PartState.Current}'
       and p.progress #>> '{request,answeredAt}' >= part ->> 'enteredAt')`,
};

/**
 * What of a view is left. What an officer does not see of cases does not narrow down what they see: nothing is left then.
 * @param parameter keeps a value and gives its name
 */
export function filterSql(
  { caseType, stage, assignee, flag, dueBefore }: QueueFiltersDto,
  actor: Actor,
  parameter: (value: string) => string,
): string {
  const ability = abilityOf(actor);
  const isBlind =
    (assignee !== undefined && !seesOfAny(ability, 'holder')) ||
    (flag === QueueFlag.Hits && !seesOfAny(ability, 'findings'));
  const left = [
    isBlind ? 'false' : 'true',
    ...(caseType === undefined ? [] : [`p.progress ->> 'caseType' = ${parameter(caseType)}`]),
    ...(stage === undefined ? [] : [`p.stage = ${parameter(stage)}`]),
    ...(flag === undefined ? [] : [OF_FLAG[flag]]),
    // A due date is the first instant after the last day.
    ...(dueBefore === undefined
      ? []
      : [`p.due_at <= ${parameter(dueBefore)}::date::timestamp at time zone 'Asia/Taipei'`]),
  ];
  if (assignee === NOBODY) left.push('p.assignee is null');
  else if (assignee !== undefined) left.push(`p.assignee = ${parameter(assignee)}::uuid`);
  return left.join(' and ');
}
