import { Agencies, Applicant, castMember, Officer, signIn } from '@talent-window/demo';
import { taipeiDay } from '@talent-window/domain';
import { filesFor } from '@talent-window/testing/documents';

export const APPLICANT = 'applicant@example.test';

/** Everybody who has a part in a case; `watch(client)` is shown the client of each before they begin. */
export async function assemble({ PUBLIC_URL, AGENCIES_URL }, watch = () => undefined) {
  const as = async (email) => {
    const client = await signIn(PUBLIC_URL, email);
    watch(client);
    return client;
  };
  const agencies = new Agencies(AGENCIES_URL);
  return {
    agencies,
    applicant: new Applicant(await as(APPLICANT), agencies),
    firstReviewer: new Officer(await as('reviewer@nia.example')),
    secondReviewer: new Officer(await as('reviewer2@nia.example')),
    counter: new Officer(await as('counter@mofa.example')),
    station: new Officer(await as('station@nia.example')),
    mission: new Officer(await as('tokyo@mofa.example')),
  };
}

export const today = () => taipeiDay(new Date().toISOString());

/** The n-th applicant of a run, whom the screening of no other resembles. */
export const applicantNo = (nth) => castMember(nth, today(), Date.now());

/** One application from draft to submission. @returns its case number */
export async function submitOne({ applicant, agencies }, member) {
  await agencies.recordEarlierJourney(member.person);
  const { draftId } = await applicant.fillIn(member);
  await applicant.upload(draftId, await filesFor(member, today()));
  return applicant.submit(draftId);
}

/** The cookie of a signed-in applicant, as a browser sends it. */
export async function cookieOf({ PUBLIC_URL }) {
  const response = await fetch(`${PUBLIC_URL}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: APPLICANT, password: 'talent-window-demo' }),
  });
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ');
}
