import type { OperationReport } from '@talent-window/contracts/vocabulary';
import { diagnose } from './diagnosis.js';
import { runbookSection } from './findings.js';
import { lookAtEach, openCaseNumbers } from './open-cases.js';
import type { Operations, OperationTools } from './operations.js';
import { difference } from './standing.js';

/** Ten thousand cases take four minutes, and the engine has its mind free for people meanwhile. */
const IN_A_SECOND = 40;

/** Does every open case stand in the projection as its own workflow says? What does not is an alarm. */
export async function reconcile(operations: Operations, { alarm }: OperationTools): Promise<OperationReport> {
  const caseNos = await openCaseNumbers(operations);
  const found = await lookAtEach(
    caseNos,
    async (caseNo) => {
      const ended = (await diagnose(operations, caseNo)).filter(({ reason }) => reason === 'ended-by-hand');
      const differing = ended.length === 0 ? await difference(operations, caseNo) : undefined;
      return differing ? [differing] : ended;
    },
    IN_A_SECOND,
  );
  const findings = found.flat();
  for (const finding of findings) {
    alarm(`${finding.caseNo}: ${finding.reason} ${JSON.stringify(finding.params)} (#${runbookSection(finding)})`);
  }
  return { outcome: findings.length === 0 ? 'agrees' : 'differs', findings, compared: caseNos.length };
}
