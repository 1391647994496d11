import type { CaseView } from '@talent-window/contracts/vocabulary';
import type { SearchAttributePair } from '@temporalio/common';
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';

const STAGE = defineSearchAttributeKey('Stage', SearchAttributeType.KEYWORD);
const HOLDER = defineSearchAttributeKey('Holder', SearchAttributeType.KEYWORD);
const DUE_AT = defineSearchAttributeKey('DueAt', SearchAttributeType.DATETIME);

/** By what operators find cases in the Temporal UI; no personal data. */
export function searchAttributesOf({ progress }: CaseView): SearchAttributePair[] {
  return [
    { key: STAGE, value: progress.outcome ?? progress.stage },
    { key: HOLDER, value: progress.holder.authority },
    { key: DUE_AT, value: progress.dueAt === undefined ? null : new Date(progress.dueAt) },
  ] as SearchAttributePair[];
}

/** What the Temporal UI shows of a running case, as Markdown. */
export function currentDetails({ progress, desk }: CaseView): string {
  const lines = [
    `**${progress.caseNo}** · ${progress.caseType} · ${progress.outcome ?? `${progress.stage} (visit ${progress.visit})`}`,
    `- holder: ${progress.holder.authority} since ${progress.holder.since}`,
    `- awaits: ${progress.awaiting}${progress.dueAt ? `, due ${progress.dueAt}` : ''}`,
    progress.permit ? `- permit: ${progress.permit.state}, until ${progress.permit.validUntil}` : undefined,
    desk.permitDoubts ? `- in doubt: ${desk.permitDoubts.join(', ')}; an officer decides` : undefined,
    desk.overdue ? '- overdue: an officer decides on dismissal' : undefined,
    '- stuck? see docs/runbook.md',
  ];
  return lines.filter((line) => line !== undefined).join('\n');
}
