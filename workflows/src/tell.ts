import type { ServeNotice } from '@talent-window/activities';
import { log } from '@temporalio/workflow';
import { openActivities } from './case/activities.js';

/** A notice that no step of a case brings about: it stands in the inbox at once, and is mailed besides. */
export async function tell(notice: ServeNotice): Promise<void> {
  const { cases, notices } = openActivities();
  const { noticeId } = notice;
  await cases.serveNotice(notice);
  await notices
    .mailNotice(noticeId)
    .catch((error: unknown) => log.warn('notice not mailed', { noticeId, error: String(error) }));
}
