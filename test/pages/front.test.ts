import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { castMember } from '@talent-window/demo';
import { taipeiDay } from '@talent-window/domain';
import { testTemporal } from '@talent-window/testing';
import { filesFor } from '@talent-window/testing/documents';
import pg from 'pg';
import type { Browser, Locator, Page } from 'playwright-core';
import { Desks } from '../journeys/desks.js';
import type { TestPlatform } from '../journeys/platform.js';
import { startPlatform } from '../journeys/platform.js';
import { soon } from '../journeys/soon.js';
import { faults, openBrowser, openWindow, scriptWeight } from './browser.js';
import { asApplicant } from './people.js';

const NEWCOMER = 'haruka@mail.example';
const PASSWORD = 'correct horse battery staple';
/** For a machine that does three other things. */
const PATIENCE = 60_000;
const today = taipeiDay(new Date().toISOString());

let platform: TestPlatform;
let browser: Browser;
let database: pg.Pool;
beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(testTemporal()), openBrowser()]);
  database = new pg.Pool({ connectionString: platform.ownerDatabaseUrl, max: 1 });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await database.end();
  await platform.stop();
});

const heading = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name });

/** As somebody does who has no mouse. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let nth = 0; nth < 60; nth += 1) {
    if (await isFocused(goal)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('it cannot be reached by the keyboard');
}
const isFocused = (goal: Locator): Promise<boolean> =>
  goal.evaluate((element: { ownerDocument: { activeElement: unknown } }) => {
    return element.ownerDocument.activeElement === element;
  });

describe('a stranger', () => {
  it(
    'reads in either language on a phone what it is, what it costs and how long it takes',
    async () => {
      const window = await openWindow(browser, platform.url, { width: 'phone', language: 'zh-TW' });
      const page = await window.newPage();
      await page.goto('/');
      await heading(page, '一次申辦，在臺工作與居留').waitFor();
      await page.getByText('NT$3,700–5,700').waitFor();
      await page.getByText('20 個工作天', { exact: true }).waitFor();
      expect(await scriptWeight(page)).toBeLessThan(250_000);
      expect(await faults(page)).toEqual([]);
      await page.getByRole('button', { name: 'English' }).click();
      await heading(page, 'One application to live and work in Taiwan').waitFor();
      expect(await page.title()).toBe('One application to live and work in Taiwan · Talent Window');
      expect(await faults(page)).toEqual([]);

      await page.getByRole('link', { name: 'How the platform is' }).click();
      await page.getByText('All is well').waitFor();
      expect(await isFocused(heading(page, 'How the platform is'))).toBe(true);
      expect(await faults(page)).toEqual([]);
      await window.close();
    },
    PATIENCE,
  );

  it(
    'has a door to what is their own: signing in leads back to it',
    async () => {
      const window = await openWindow(browser, platform.url);
      const page = await window.newPage();
      await page.goto('/profile');
      await heading(page, 'Sign in').waitFor();
      expect(await faults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByText('Enter your password.').waitFor();
      await page.getByLabel('E-mail address').fill('applicant2@example.test');
      await page.getByLabel('Password', { exact: true }).fill('not this one');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('alert').filter({ hasText: 'Reference' }).waitFor();
      expect(await faults(page)).toEqual([]);
      await page.getByLabel('Password', { exact: true }).fill(platform.password);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await heading(page, 'Your account').waitFor();
      await page.getByText('(this browser)').waitFor();
      expect(await faults(page)).toEqual([]);
      await window.close();
    },
    PATIENCE,
  );

  it(
    'registers, verifies the address by the mail, signs in and out',
    async () => {
      const window = await openWindow(browser, platform.url, { width: 'phone', language: 'zh-TW' });
      const page = await window.newPage();
      await page.goto('/register');
      await page.getByRole('button', { name: '申請帳號' }).click();
      await page.getByRole('link', { name: '密碼至少須有 12 個字元。' }).click();
      expect(await isFocused(page.getByLabel('密碼', { exact: true }))).toBe(true);
      await page.getByLabel('姓名').fill('NAKAMURA HARUKA');
      await page.getByLabel('電子郵件地址').fill(NEWCOMER);
      await page.getByLabel('密碼', { exact: true }).fill(PASSWORD);
      await page.getByRole('button', { name: '申請帳號' }).click();
      await heading(page, '請至信箱收信').waitFor();
      expect(await faults(page)).toEqual([]);

      const desks = new Desks(platform.agenciesUrl);
      const link = await soon('the mail', async () => {
        const [mail] = await desks.mails(NEWCOMER);
        return /https?:\S+/.exec(mail?.text ?? '')?.[0];
      });
      await page.goto(link);
      await page.getByRole('button', { name: '確定' }).click();
      await page.getByRole('heading', { name: '地址已驗證，您可以登入了。' }).waitFor();
      expect(await faults(page)).toEqual([]);
      await page.getByRole('link', { name: '前往登入' }).click();
      await page.getByLabel('電子郵件地址').fill(NEWCOMER);
      await page.getByLabel('密碼', { exact: true }).fill(PASSWORD);
      await page.getByRole('button', { name: '登入', exact: true }).click();
      await page.getByRole('button', { name: '選單' }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect((await window.request.get('/api/session')).status()).toBe(200);
      expect(await faults(page)).toEqual([]);
      await page.getByRole('button', { name: '登出' }).click();
      await page.getByRole('link', { name: '登入', exact: true }).waitFor();
      expect((await window.request.get('/api/session')).status()).toBe(401);
      await window.close();
    },
    PATIENCE,
  );

  it(
    'is told of a link that is over, and where to ask for another',
    async () => {
      const window = await openWindow(browser, platform.url, { width: 'phone' });
      const page = await window.newPage();
      await page.goto('/links/recover?token=of-yesterday');
      await page.getByLabel('New password').fill(PASSWORD);
      await page.getByRole('button').click();
      await page.getByText('The link does not work any more').waitFor();
      expect(await faults(page)).toEqual([]);
      await page.getByRole('link', { name: 'Ask for a new link' }).click();
      await page.getByLabel('E-mail address').fill('nobody@mail.example');
      await page.getByRole('button', { name: 'Mail me the link' }).click();
      await page.getByText('If there is an account of nobody@mail.example').waitFor();
      expect(await faults(page)).toEqual([]);
      await window.close();
    },
    PATIENCE,
  );
});

describe('somebody who wants to know whether they may apply', () => {
  it(
    'finds out by the keyboard alone, and begins the form with what they said',
    async () => {
      const window = await openWindow(browser, platform.url);
      await asApplicant(platform, window, 'applicant2@example.test');
      const page = await window.newPage();
      await page.goto('/eligibility');
      const goOn = page.getByRole('button', { name: 'Continue' });
      const choose = async (name: RegExp): Promise<void> => {
        await tabTo(page, page.getByRole('radio', { name }));
        await page.keyboard.press('Space');
        await tabTo(page, goOn);
        await page.keyboard.press('Enter');
      };

      await tabTo(page, page.getByRole('combobox'));
      await page.keyboard.type('japan');
      await page.keyboard.press('Enter');
      expect(await faults(page)).toEqual([]);
      await tabTo(page, goOn);
      await page.keyboard.press('Enter');
      await heading(page, 'Where are you now?').waitFor();
      await choose(/Outside Taiwan/);
      await heading(page, 'Which field is yours?').waitFor();
      expect(await faults(page)).toEqual([]);
      await choose(/Science & Technology/);
      await heading(page, 'Which of these is true of you?').waitFor();
      await choose(/monthly salary of at least NT\$160,000/);
      await heading(page, 'You can apply for the Employment Gold Card').waitFor();
      await page.getByText('Annual tax statement').waitFor();
      await page.getByRole('row', { name: 'Total NT$5,700' }).waitFor();
      expect(await faults(page)).toEqual([]);

      // The address is the whole of it: whoever gets the link sees the same in their language.
      const reader = await openWindow(browser, platform.url, { width: 'phone', language: 'zh-TW' });
      const kept = await reader.newPage();
      await kept.goto(page.url());
      await heading(kept, '您可以申請就業金卡').waitFor();
      await kept.getByText('主管機關：國家科學及技術委員會').waitFor();
      await kept.getByRole('row', { name: '合計 NT$5,700' }).waitFor();
      expect(await faults(kept)).toEqual([]);
      await reader.close();

      await tabTo(page, page.getByRole('button', { name: 'Begin the application' }));
      await page.keyboard.press('Enter');
      await page.waitForURL('**/apply/*');
      const draftId = new URL(page.url()).pathname.split('/')[2];
      const draft = await (await window.request.get(`/api/drafts/${draftId}`)).json();
      expect(draft.content).toMatchObject({
        entry: { nationality: 'JPN', appliesFrom: 'overseas' },
        profession: { field: 'SCI', criterion: 'SCI-01' },
      });
      await window.close();
    },
    PATIENCE,
  );

  it(
    'hears at once where another act applies, and of the path for Hong Kong and Macau',
    async () => {
      const window = await openWindow(browser, platform.url, { width: 'phone' });
      const page = await window.newPage();
      await page.goto('/eligibility?nationality=CHN');
      await heading(page, 'You cannot apply here').waitFor();
      expect(await faults(page)).toEqual([]);
      await page.goto('/eligibility?nationality=HKG');
      await page.getByText('How residents of Hong Kong and Macau apply').waitFor();
      await page.getByLabel('In Taiwan').check();
      await page.getByLabel('I hold a valid ARC').check();
      expect(await faults(page)).toEqual([]);
      await window.close();
    },
    PATIENCE,
  );
});

describe('somebody whose session', () => {
  it(
    'ends while they type signs in over the page, and has lost nothing',
    async () => {
      const window = await openWindow(browser, platform.url, { width: 'phone' });
      await asApplicant(platform, window, 'applicant2@example.test');
      const page = await window.newPage();
      await page.goto('/profile');
      const part = page.getByRole('region', { name: 'Where notices are mailed' });
      await part.getByText('Change').click();
      await part.getByLabel('E-mail address').fill('new@mail.example');
      const sessions: { id: string; isCurrent: boolean }[] = await (
        await window.request.get('/api/account/sessions')
      ).json();
      await database.query(`update portal_session set expires_at = now() - interval '1 s' where id = $1`, [
        sessions.find(({ isCurrent }) => isCurrent)?.id,
      ]);
      await part.getByRole('button', { name: 'Save' }).click();

      const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
      await dialog.getByLabel('Password', { exact: true }).fill('not this one');
      expect(await faults(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Sign in' }).click();
      await dialog.getByRole('alert').waitFor();
      await dialog.getByLabel('Password', { exact: true }).fill(platform.password);
      await dialog.getByRole('button', { name: 'Sign in' }).click();
      await dialog.waitFor({ state: 'detached' });
      expect(await part.getByLabel('E-mail address').inputValue()).toBe('new@mail.example');
      await part.getByRole('button', { name: 'Save' }).click();
      await part.getByText('Saved.').waitFor();
      expect(await (await window.request.get('/api/notices/address')).json()).toMatchObject({
        email: 'new@mail.example',
      });
      await window.close();
    },
    PATIENCE,
  );

  it(
    'is about to end is warned, and stays signed in by one click',
    async () => {
      const window = await openWindow(browser, platform.url, { language: 'zh-TW' });
      await asApplicant(platform, window, 'applicant2@example.test');
      const page = await window.newPage();
      await page.clock.install();
      await page.goto('/profile');
      await heading(page, '帳號').waitFor();
      await page.clock.fastForward('11:58:30');
      const stay = page.getByRole('button', { name: '保持登入' });
      await stay.waitFor();
      expect(await faults(page)).toEqual([]);
      await stay.click();
      await page.clock.fastForward('00:15');
      await stay.waitFor({ state: 'detached' });
      await window.close();
    },
    PATIENCE,
  );

  it(
    'loses the network keeps the page, and is told',
    async () => {
      const window = await openWindow(browser, platform.url, { width: 'phone' });
      const page = await window.newPage();
      await page.goto('/register');
      await page.getByLabel('Your name').fill('NAKAMURA HARUKA');
      await window.setOffline(true);
      await page.getByText('There is no connection.').waitFor();
      expect(await faults(page)).toEqual([]);
      await window.setOffline(false);
      await page.getByText('There is no connection.').waitFor({ state: 'detached' });
      expect(await page.getByLabel('Your name').inputValue()).toBe('NAKAMURA HARUKA');
      await window.close();
    },
    PATIENCE,
  );
});

describe('an employer', () => {
  it(
    'signs in by card, is given a mandate, sees its client’s case, and is out when it ends',
    async () => {
      const member = castMember(1, today, 5_000);
      const { draftId } = await platform.applicant.fillIn(member);
      await platform.applicant.upload(draftId, await filesFor(member, today));
      const caseNo = await platform.applicant.submit(draftId);

      const office = await openWindow(browser, platform.url, { width: 'tablet', language: 'zh-TW' });
      const desk = await office.newPage();
      await desk.goto('/sign-in?next=/organisation');
      await desk.getByRole('link', { name: '使用工商憑證或自然人憑證' }).click();
      await desk.getByRole('button', { name: '讀取卡片' }).click();
      const card = desk.getByLabel('卡片 Card');
      await card.waitFor();
      await card.selectOption({ index: 0 });
      await desk.getByLabel('PIN').fill('12345678');
      await desk.getByRole('button', { name: '簽章並登入' }).click();
      await desk.getByLabel('持卡人姓名').fill('陳小華');
      expect(await faults(desk)).toEqual([]);
      await desk.getByRole('button', { name: '送出' }).click();
      await desk.getByRole('link', { name: '繼續' }).click();
      await heading(desk, '示範科技股份有限公司').waitFor();
      await desk.getByText('目前沒有案件。').waitFor();
      await desk.getByText('請當事人委任').click();
      await desk.getByLabel('當事人的電子郵件地址').fill('applicant@example.test');
      await desk.getByRole('button', { name: '請當事人委任' }).click();
      await desk.getByRole('link', { name: /請輸入今日以後的日期/ }).click();
      expect(await faults(desk)).toEqual([]);
      await desk.getByLabel('最後一日').fill('2099-12-31');
      await desk.getByRole('button', { name: '請當事人委任' }).click();
      await desk.getByText('待委任人同意').waitFor();

      const home = await openWindow(browser, platform.url, { width: 'phone' });
      await asApplicant(platform, home, 'applicant@example.test');
      const client = await home.newPage();
      await client.goto('/mandates');
      await client.getByRole('button', { name: 'Agree to the mandate of 示範科技股份有限公司' }).click();
      await client.getByText('In force').waitFor();
      await client.getByText('to Thu 31 December 2099').waitFor();
      expect(await faults(client)).toEqual([]);

      // Anew and not by a reload, which goes back to where one had scrolled and moves the page for it.
      await desk.goto('/organisation');
      await desk.getByRole('link', { name: caseNo }).waitFor();
      await desk.getByLabel('期限').selectOption({ label: '已逾期' });
      await desk.getByText('沒有符合的案件。').waitFor();
      await desk.getByLabel('期限').selectOption({ label: '待貴方處理' });
      await desk.getByRole('link', { name: caseNo }).waitFor();
      expect(await faults(desk)).toEqual([]);

      await client.getByRole('button', { name: 'End the mandate of 示範科技股份有限公司' }).click();
      const sure = client.getByRole('dialog', { name: 'End the mandate of 示範科技股份有限公司?' });
      await sure.getByText('It ends at once').waitFor();
      expect(await faults(client)).toEqual([]);
      await sure.getByRole('button', { name: 'End', exact: true }).click();
      await client.getByText('Ended', { exact: false }).waitFor();
      await desk.reload();
      await desk.getByText('目前沒有案件。').waitFor();
      await Promise.all([office.close(), home.close()]);
    },
    PATIENCE,
  );
});
