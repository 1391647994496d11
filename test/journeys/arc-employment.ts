import { eventually } from '@talent-window/demo';
import { teacherWithPermit } from '@talent-window/testing';
import { filesFor } from '@talent-window/testing/documents';
import type { TestPlatform } from './platform.js';

/** Where the officer of the test platform hands cards over. */
const STATION = 'taipei-city';

/** An ARC for employment: no labour review, no passport inspection, collected at the station. */
export async function playArc(platform: TestPlatform): Promise<{ caseNo: string; outcome: string | undefined }> {
  const today = new Date().toISOString().slice(0, 10);
  const { applicant, firstReviewer, station } = platform;
  const { content, slots } = teacherWithPermit(today);
  const residence = { ...content.residence, collectionOffice: STATION };
  const sample = { content: { ...content, residence }, slots };
  const { draftId } = await applicant.fillIn(sample, { caseType: 'arc-employment' });
  await applicant.upload(draftId, await filesFor(sample, today));
  const caseNo = await applicant.submit(draftId);
  await applicant.pay(caseNo);
  await firstReviewer.awaits(caseNo, 'initial-review', 'claim');
  await firstReviewer.claim(caseNo);
  await firstReviewer.decideHits(caseNo);
  await firstReviewer.approve(caseNo);
  await station.awaits(caseNo, 'collection', 'recordHandover');
  await station.handOver(caseNo);
  const progress = await eventually('the end', async () => {
    const seen = await applicant.progress(caseNo);
    return seen.outcome ? seen : undefined;
  });
  return { caseNo, outcome: progress.outcome };
}
