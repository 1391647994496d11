import type { CaseNo } from '@talent-window/contracts/vocabulary';
import type { Client } from '@temporalio/client';

/** Workflow id of the archiving of a closed case. */
export const archiveIdOf = (caseNo: CaseNo): string => `archive-${caseNo}`;

/** Has a closed case archived, or archived again where the archive refused it; where that is under way, it goes on. */
export async function startArchive(client: Client, caseNo: CaseNo, taskQueue: string): Promise<void> {
  await client.workflow.start('archive', {
    workflowId: archiveIdOf(caseNo),
    taskQueue,
    args: [caseNo],
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    workflowIdConflictPolicy: 'USE_EXISTING',
    staticSummary: `${caseNo} · archive`,
  });
}
