import type { CaseNo, OperationFinding, OperationReason } from '@talent-window/contracts/vocabulary';
import { FailureType } from '@talent-window/contracts/vocabulary';

const SECTIONS: Readonly<Record<OperationReason, string>> = {
  'no-worker': 'worker-is-away',
  'task-fails': 'replay',
  'activity-fails': 'any-other-failure',
  'ended-by-hand': 'ended-by-hand',
  'timer-not-fired': 'worker-is-away',
  'past-due': 'past-its-due-date',
  'not-started': 'relay-is-away',
  'not-handed-on': 'relay-is-away',
  'card-number-taken': 'cardnumbertaken',
  'archive-refused': 'archive-refuses',
  differs: 'projection-and-workflow-differ',
  'no-answer': 'worker-is-away',
  'no-such-case': 'reset',
  approved: 'reset',
  ended: 'reset',
  'not-ended': 'archive-refuses',
  'settled-payment': 'reset',
  'issued-card': 'reset',
  'stage-not-reached': 'reset',
  'unknown-message': 'reset',
  'does-not-replay': 'replay',
  'broken-off': 'any-other-failure',
};
const FAILURES: ReadonlySet<string> = new Set(Object.values(FailureType));

/** The section of docs/runbook.md that says what to do. */
export function runbookSection({ reason, params }: OperationFinding): string {
  const type = params['type'];
  return typeof type === 'string' && FAILURES.has(type) ? type.toLowerCase() : SECTIONS[reason];
}

export const finding = (
  caseNo: CaseNo,
  reason: OperationReason,
  params: OperationFinding['params'] = {},
): OperationFinding => ({ caseNo, reason, params });

/** Why an operation is not done. Nothing has been changed. */
export class OperationRefused extends Error {
  constructor(readonly finding: OperationFinding) {
    super(finding.reason);
  }
}

export const refused = (
  caseNo: CaseNo,
  reason: OperationReason,
  params: OperationFinding['params'] = {},
): OperationRefused => new OperationRefused(finding(caseNo, reason, params));
