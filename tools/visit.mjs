import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';
import { Problem } from './problem.mjs';
import { readSettings } from './settings.mjs';

/** Sizes of windows that people have. */
export const WINDOWS = {
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  desk: { width: 1440, height: 900 },
};

/**
 * A running platform, and a browser in which its seeded people are signed in. Needs the build.
 * @throws {Problem} where no platform runs
 */
export async function openVisit(env = process.env) {
  const { publicUrl, agenciesUrl } = readSettings(env);
  const isUp = await fetch(`${publicUrl}/api/health`)
    .then(({ ok }) => ok)
    .catch(() => false);
  if (!isUp) throw new Problem(`No platform runs at ${publicUrl}. Start one with npm start, then try again.`);
  const [demo, { CookieJars, signInOfficer }] = await Promise.all([
    import('../apps/demo/dist/index.js'),
    import('@talent-window/api-client'),
  ]);
  const password = env.SEED_PASSWORD ?? demo.SEED_PASSWORD;
  const { path } = await findChromium(env);
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });

  /** @param who e-mail of a seeded person, or nobody */
  async function openWindow({ who, size = 'desk', language = 'en' }) {
    const context = await browser.newContext({
      baseURL: publicUrl,
      viewport: WINDOWS[size],
      locale: language,
      timezoneId: 'Asia/Taipei',
      reducedMotion: 'reduce',
    });
    if (who?.endsWith('@example.test')) {
      const answer = await context.request.post('/api/session', { data: { email: who, password } });
      if (!answer.ok()) throw new Problem(`${who} could not sign in (${answer.status()}).`);
    } else if (who) {
      const jar = await signInOfficer(publicUrl, { email: who, password }, new CookieJars());
      const cookies = jar
        .header()
        .split('; ')
        .map((pair) => pair.split(/=(.*)/s));
      await context.addCookies(cookies.map(([name, value]) => ({ name, value, url: publicUrl })));
    }
    return context;
  }

  return {
    demo,
    publicUrl,
    openWindow,
    person: (email) => demo.signIn(publicUrl, email, password),
    agencies: new demo.Agencies(agenciesUrl),
    close: () => browser.close(),
  };
}

/** A page as it stands once it has read what it shows. */
export async function settle(page) {
  await page.waitForLoadState('networkidle');
  await page.locator('h1').first().waitFor();
}
