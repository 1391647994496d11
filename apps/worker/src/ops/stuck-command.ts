import { findStuck } from '@talent-window/operations';
import type { Operator } from './operator.js';
import { sentenceOf } from './tell.js';

/** `ops stuck`: every open case that does not move, why, and the section of the runbook. @returns 1 where there are any */
export async function stuckCommand(operator: Operator): Promise<number> {
  const { looked, stuck } = await findStuck(operator);
  for (const finding of stuck) operator.say(`${finding.caseNo}  ${sentenceOf(finding)}`);
  operator.say(`${looked} open cases and permits looked at, ${stuck.length} findings`);
  return stuck.length === 0 ? 0 : 1;
}
