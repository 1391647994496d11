import type { MailRound } from '@talent-window/contracts/vocabulary';
import { log } from '@temporalio/workflow';
import { openActivities } from './case/activities.js';

/** A notice's mail once more, after it came back or by the desk: its case may have ended long since. */
export async function mail({ noticeId, round }: MailRound): Promise<void> {
  const { notices } = openActivities();
  // What became of it stands with the mail, and what failed is on the desk: no reason for a workflow to fail.
  await notices
    .mailNotice(noticeId, round)
    .catch((error: unknown) => log.warn('notice not mailed', { noticeId, error: String(error) }));
}
