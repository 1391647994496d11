import type { OperationReport, Progress } from '@talent-window/contracts/vocabulary';
import { text } from '@talent-window/i18n';
import { OperationRefused, standingOf } from '@talent-window/operations';
import type { Operator } from './operator.js';
import { sentenceOf } from './tell.js';

/** `ops show CASE`: where it stands, what is tried, and whether workflow and projection say the same. */
export async function showCommand(operator: Operator, caseNo: string): Promise<number> {
  const { say } = operator;
  try {
    const { progress, workflow, findings, operations, kept } = await standingOf(operator, caseNo);
    say(progress ? standing(caseNo, progress) : `${caseNo}: has recorded nothing yet`);
    if (workflow) say(`  workflow: ${workflow.status}, ${workflow.events} events, run ${workflow.runId}`);
    else say('  workflow: none on this server');
    for (const finding of findings) say(`  ${sentenceOf(finding)}`);
    if (findings.length === 0) say('  projection and workflow agree');
    for (const { askedAt, what, report } of operations) {
      say(`  ${askedAt.toISOString()} ${what}: ${report ? outcomeOf(report) : 'in hand'}`);
    }
    for (const { cause, name, stage, outcome } of kept) {
      say(`  kept ${name} (${cause}): ${outcome ?? `to be sent again at ${stage ?? 'once'}`}`);
    }
    return findings.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof OperationRefused)) throw error;
    say(`${caseNo}: ${sentenceOf(error.finding)}`);
    return 1;
  }
}

const outcomeOf = ({ outcome }: OperationReport): string => text(`operations.outcome.${outcome}`, {}, 'en');

function standing(caseNo: string, { outcome, stage, visit, holder, awaiting, dueAt }: Progress): string {
  const at = outcome ?? `${stage}, visit ${visit}`;
  const due = dueAt === undefined ? '' : `, due ${dueAt}`;
  return `${caseNo}: ${at}\n  held by ${holder.authority} since ${holder.since}, awaits ${awaiting}${due}`;
}
