import type { BrowserContext } from 'playwright-core';
import type { TestPlatform } from '../journeys/platform.js';

/** Signs an applicant in without the form, which is a journey of its own. */
export async function asApplicant(platform: TestPlatform, context: BrowserContext, email: string): Promise<void> {
  const answer = await context.request.post('/api/session', { data: { email, password: platform.password } });
  if (!answer.ok()) throw new Error(`the sign-in of ${email} was answered ${answer.status()}`);
}

/** As if the portal of the civil service had just vouched for an officer; the way by it is a journey of its own. */
export async function asOfficer(platform: TestPlatform, context: BrowserContext, email: string): Promise<void> {
  const value = await platform.deskToken(email);
  await context.addCookies([{ name: 'tw_desk', value, url: platform.url }]);
}
