import { castMember } from '../apps/demo/dist/index.js';
import { filesFor } from '@talent-window/testing/documents';
import { taipeiDay } from '@talent-window/domain';

/**
 * Cases at places of figure 1 worth looking at: one that waits for its first review, one that waits for the passport.
 * @returns their numbers, and the draft of a third one
 */
export async function makeSampleCases({ demo, person, agencies }, seed = Date.now()) {
  const today = taipeiDay(new Date().toISOString());
  const applicant = new demo.Applicant(await person('applicant@example.test'), agencies);
  const reviewer = new demo.Officer(await person('reviewer@nia.example'));
  const begin = async (nth) => {
    const member = castMember(nth, today, seed);
    await agencies.recordEarlierJourney(member.person);
    const { draftId } = await applicant.fillIn(member);
    await applicant.upload(draftId, await filesFor(member, today));
    return { draftId, member };
  };
  const submit = async ({ draftId }) => {
    const caseNo = await applicant.submit(draftId);
    await applicant.pay(caseNo);
    await reviewer.awaits(caseNo, 'initial-review', 'claim');
    return caseNo;
  };
  const waiting = await submit(await begin(0));
  const atCounter = await submit(await begin(1));
  await reviewer.claim(atCounter);
  await reviewer.decideHits(atCounter);
  await reviewer.approve(atCounter);
  const counter = new demo.Officer(await person('counter@mofa.example'));
  await counter.awaits(atCounter, 'passport-inspection', 'recordInspection');
  const { draftId } = await begin(2);
  return { waiting, atCounter, draftId };
}
