import { isDeepStrictEqual } from 'node:util';
import type { Progress } from '@talent-window/contracts/vocabulary';
import { queryProgress } from '@talent-window/temporal';
import { WorkflowNotFoundError } from '@temporalio/client';
import { diagnose } from './diagnosis.js';
import type { Operations } from './operations.js';

const QUERY_MS = 5_000;

/** `ops show CASE`: where it stands, what is tried, and whether workflow and projection say the same. */
export async function showCommand({ temporal, database, say }: Operations, caseNo: string): Promise<number> {
  const [row] = await database.query<{ progress: Progress; updated_at: Date }[]>(
    'select progress, updated_at from case_projection where case_no = $1',
    [caseNo],
  );
  const description = await temporal.client.workflow
    .getHandle(caseNo)
    .describe()
    .catch((error: unknown) => {
      if (error instanceof WorkflowNotFoundError) return undefined;
      throw error;
    });
  if (!row && !description) {
    say(`${caseNo}: there is no such case`);
    return 1;
  }
  if (row) say(standing(caseNo, row.progress));
  if (!description) {
    say('  workflow: none on this server');
    return 1;
  }
  say(
    `  workflow: ${description.status.name.toLowerCase()}, ${description.historyLength} events, run ${description.runId}`,
  );
  const diagnoses = await diagnose(temporal.client, caseNo);
  for (const { why, section } of diagnoses) say(`  stuck: ${why}\n         docs/runbook.md#${section}`);
  const asked = await queryProgress(temporal.client, caseNo, QUERY_MS).catch((error: unknown) => error as Error);
  if (asked instanceof Error) say(`  the workflow does not answer: ${asked.message}`);
  else if (row && !isDeepStrictEqual(asked, row.progress)) {
    say(
      `  projection and workflow differ: the workflow says ${asked.stage} (visit ${asked.visit}), awaits ${asked.awaiting}`,
    );
  } else say('  projection and workflow agree');
  return diagnoses.length === 0 ? 0 : 1;
}

function standing(caseNo: string, { outcome, stage, visit, holder, awaiting, dueAt }: Progress): string {
  const at = outcome ?? `${stage}, visit ${visit}`;
  const due = dueAt === undefined ? '' : `, due ${dueAt}`;
  return `${caseNo}: ${at}\n  held by ${holder.authority} since ${holder.since}, awaits ${awaiting}${due}`;
}
