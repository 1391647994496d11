import type { OperationFinding, OperationReport, ResetPlan } from '@talent-window/contracts/vocabulary';
import { text } from '@talent-window/i18n';
import { runbookSection } from '@talent-window/operations';

/** One finding in a sentence, and where the runbook says what to do. */
export const sentenceOf = (finding: OperationFinding): string =>
  `${text(`operations.${finding.reason}`, finding.params, 'en')}\n              docs/runbook.md#${runbookSection(finding)}`;

/** What came of an operation, line by line. */
export function linesOf({ outcome, findings, retried, plan, newRun, events, compared }: OperationReport): string[] {
  return [
    ...(plan ? planLines(plan) : []),
    ...(events === undefined ? [] : [`  ${events} events replay with the code at hand`]),
    ...(retried ?? []).map((name) => `  ${name} was tried again at once`),
    ...(newRun === undefined ? [] : [`  run ${newRun} took over from run ${plan?.runId}`]),
    ...findings.map((finding) => `  ${finding.caseNo}  ${sentenceOf(finding)}`),
    ...(compared === undefined ? [] : [`  ${compared} open cases compared, ${findings.length} differences`]),
    `  ${text(`operations.outcome.${outcome}`, {}, 'en')}`,
  ];
}

function planLines({ undone, messages, stays, eventId, runId }: ResetPlan): string[] {
  return [
    `  back to event ${eventId} of run ${runId}; undone: ${undone.map(({ what }) => what).join(', ') || 'nothing'}`,
    ...messages.map(
      ({ id, kind, name, kept, stage, visit }) =>
        `  ${kept ? 'sent again' : 'dropped   '}  ${kind} ${name} (${stage ? `${stage} ${visit}` : 'not taken yet'})  ${id}`,
    ),
    ...stays.map(({ to, what, key }) => `  not repeated  ${what} to ${to}  ${key}`),
  ];
}
