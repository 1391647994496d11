import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { CastMember } from '@talent-window/demo';
import { castMember } from '@talent-window/demo';
import { taipeiDay } from '@talent-window/domain';
import { testTemporal } from '@talent-window/testing';
import { filesFor } from '@talent-window/testing/documents';
import type { Browser, Page } from 'playwright-core';
import type { TestPlatform } from '../journeys/platform.js';
import { startPlatform } from '../journeys/platform.js';
import { soon } from '../journeys/soon.js';
import { faults, openBrowser, openWindow } from './browser.js';
import type { WindowOf } from './browser.js';
import { asOfficer } from './people.js';

// Several journeys look at every page with axe, which a busy machine takes its time for.
jest.setTimeout(90_000);

const today = taipeiDay(new Date().toISOString());

let platform: TestPlatform;
let browser: Browser;
/** Cases at the first review: without hits, with one that takes an officer, with one that takes two. */
let plain: readonly string[];
let likely: string;
beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(testTemporal()), openBrowser()]);
  plain = await Promise.all([1, 2, 3, 4].map((nth) => submitted(castMember(nth, today, 4_200_000))));
  likely = await submitted(listed(castMember(0, today, 4_200_100)));
}, 90_000);
afterAll(async () => {
  await browser.close();
  await platform.stop();
});

/** Name and birth date as the seeded list has them. */
function listed(member: CastMember): CastMember {
  const same = { givenNames: 'HARUKO', birthDate: '1989-05-17' };
  return {
    ...member,
    content: { ...member.content, basic: { ...member.content.basic, ...same } },
    person: { ...member.person, birthDate: same.birthDate, englishName: 'NAKAMURA, HARUKO' },
  };
}

/** A paid case that waits for an officer. */
async function submitted(member: CastMember): Promise<string> {
  await platform.agencies.recordEarlierJourney(member.person);
  const { draftId } = await platform.applicant.fillIn(member);
  await platform.applicant.upload(draftId, await filesFor(member, today));
  const caseNo = await platform.applicant.submit(draftId);
  await platform.applicant.pay(caseNo);
  await platform.firstReviewer.awaits(caseNo, 'initial-review', 'claim');
  return caseNo;
}

/** An officer's browser at a page of the workbench. */
async function atDesk(email: string, path: string, how: WindowOf = {}): Promise<Page> {
  const context = await openWindow(browser, platform.url, how);
  await asOfficer(platform, context, email);
  const page = await context.newPage();
  await page.goto(`/officer${path}`);
  return page;
}

async function signInByEip(page: Page, email: string): Promise<void> {
  await page.getByRole('combobox').selectOption(email);
  await page.getByLabel('Password').fill(platform.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  const code = await page.locator('[data-code]').textContent();
  await page.getByRole('textbox').fill(code ?? '');
  await page.getByRole('button', { name: 'Confirm' }).click();
}

it('lets an officer in by the portal of the civil service, back to where they wanted to go, and out of both', async () => {
  const context = await openWindow(browser, platform.url);
  const page = await context.newPage();
  await page.goto('/officer/queues/unassigned');
  await page.getByRole('heading', { name: 'Officers sign in' }).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Sign in by EIP' }).click();
  await signInByEip(page, 'reviewer@nia.example');
  await page.getByRole('heading', { name: 'Nobody’s yet' }).waitFor();

  await page.getByRole('button', { name: '移民署承辦人甲' }).click();
  await page.getByRole('menuitem', { name: 'Sign out here and of EIP' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByText('You are signed out').first().waitFor();
  const session = await context.request.get('/api/session', { headers: { referer: `${platform.url}/officer/` } });
  expect(session.status()).toBe(401);
  await context.close();
});

it('takes, approves and leaves a case by keys alone', async () => {
  const [caseNo = ''] = plain;
  const page = await atDesk('reviewer@nia.example', '/queues/unassigned');
  const link = page.getByRole('link', { name: caseNo });
  await link.waitFor();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('j');
  while (!(await link.evaluate((row) => row === row.ownerDocument.activeElement))) await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Take the case' }).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('c');
  await page.getByRole('radio', { name: 'Approve' }).waitFor();
  await page.keyboard.press('a');
  const confirm = page.getByRole('button', { name: 'Confirm: Approve' });
  await confirm.waitFor();
  expect(await confirm.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByText('✓ Approve').waitFor();
  expect(await faults(page)).toEqual([]);
  expect((await platform.applicant.progress(caseNo)).stage).not.toBe('initial-review');
  await page.keyboard.press('u');
  await page.getByRole('heading', { name: 'Nobody’s yet' }).waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.context().close();
});

it('returns a case with a field and a document, in both languages, on a tablet', async () => {
  const [, caseNo = ''] = plain;
  const page = await atDesk('reviewer2@nia.example', `/cases/${caseNo}`, { width: 'tablet', language: 'zh-TW' });
  await page.getByRole('button', { name: '承辦', exact: true }).click();
  await page.getByRole('button', { name: '退補「護照號碼」' }).click();
  await page.getByLabel('加入退補項目').selectOption('documents.photo');
  await page.getByRole('button', { name: '預覽申請人將看到的內容' }).click();
  await page.getByRole('alert').getByText('請選擇原因。').first().waitFor();
  expect(await faults(page)).toEqual([]);
  for (const [name, reason, zh, en] of [
    ['護照號碼', 'mismatch', '與護照影本不符。', 'It differs from the copy of the passport.'],
    ['照片', 'out-of-date', '請提供六個月內之照片。', 'Give a photo of the last six months.'],
  ] as const) {
    const item = page.getByRole('group', { name, exact: true });
    await item.getByLabel('原因').selectOption(reason);
    await item.getByLabel('說明（中文）').fill(zh);
    await item.getByLabel('說明（英文）').fill(en);
  }
  await page.getByRole('button', { name: '預覽申請人將看到的內容' }).click();
  const confirm = page.getByRole('button', { name: '確認：退件' });
  await confirm.waitFor();
  expect(await faults(page)).toEqual([]);
  await confirm.click();
  await page.getByText('✓ 退件').waitFor();
  const request = await soon('the return', async () => (await platform.applicant.progress(caseNo)).request);
  expect(request.items.map(({ path, reason, note }) => [path, reason, note])).toEqual([
    ['passport.number', 'mismatch', '與護照影本不符。\nIt differs from the copy of the passport.'],
    ['documents.photo', 'out-of-date', '請提供六個月內之照片。\nGive a photo of the last six months.'],
  ]);
  await page.context().close();
});

it('has a likely hit decided by two officers, not by one of them twice', async () => {
  const first = await atDesk('reviewer@nia.example', `/cases/${likely}?tab=identity`);
  await first.getByRole('button', { name: 'Take the case' }).click();
  await first.getByText('Very likely: two officers decide').waitFor();
  await first.getByRole('radio', { name: 'Not the same person' }).check();
  await first.getByRole('button', { name: 'Decide', exact: true }).click();
  await first.getByText('Say why, so that whoever comes next can follow.').waitFor();
  await first.getByLabel('Reason').fill('Another passport. 護照號碼不同。');
  await first.getByRole('button', { name: 'Decide', exact: true }).click();
  await first.getByText('another officer has to confirm', { exact: false }).first().waitFor();
  expect(await faults(first)).toEqual([]);

  const second = await atDesk('reviewer2@nia.example', `/cases/${likely}?tab=identity`, { language: 'zh-TW' });
  await second.getByRole('radio', { name: '非同一人' }).check();
  await second.getByLabel('理由').fill('出生地及護照號碼不同。');
  await second.getByRole('button', { name: '送出判定' }).click();
  await second.getByText('第二人：').waitFor();
  expect(await faults(second)).toEqual([]);
  // The first officer is told by the page itself and may go on.
  await first.getByText('Second:', { exact: false }).waitFor();
  await first.getByRole('radio', { name: 'Approve' }).waitFor();
  await Promise.all([first.context().close(), second.context().close()]);
});

it('tells an officer who decided first, and keeps what they wrote', async () => {
  const [, , caseNo = ''] = plain;
  const late = await atDesk('reviewer@nia.example', `/cases/${caseNo}`);
  await late.getByRole('button', { name: 'Take the case' }).click();
  await late.getByRole('radio', { name: 'Refuse' }).check();
  await late.getByRole('checkbox').first().check();
  await late.getByLabel('Facts, Chinese').fill('薪資未達標準。');
  await late.getByLabel('Facts, English').fill('The salary is below the standard.');
  await late.getByRole('button', { name: 'See what the applicant will read' }).click();
  const confirm = late.getByRole('button', { name: 'Confirm: Refuse' });
  await confirm.waitFor();
  // From here on nothing reaches this window by itself.
  await late.context().route('**/api/cases/*', (route) => route.abort());
  await late.context().route('**/events', (route) => route.abort());

  const supervisor = await platform.signIn('supervisor@nia.example');
  const other = await platform.signIn('reviewer2@nia.example');
  const { data: session } = await other.GET('/api/session', { params: {} });
  const body = { commandId: crypto.randomUUID(), stage: 'initial-review' as const, visit: 1 };
  const assignee = session?.signedIn[0]?.accountId ?? '';
  await supervisor.POST('/api/cases/{caseNo}/commands/assign', {
    params: { path: { caseNo } },
    body: { ...body, assignee },
  });
  const early = await atDesk('reviewer2@nia.example', `/cases/${caseNo}`);
  await early.getByRole('radio', { name: 'Approve' }).check();
  await early.getByRole('button', { name: 'Confirm: Approve' }).click();
  await early.getByText('✓ Approve').waitFor();

  await confirm.click();
  await late.context().unroute('**/api/cases/*');
  const told = late.getByRole('alert');
  await told.getByText('What you wrote is kept', { exact: false }).waitFor();
  await told.getByText('was first', { exact: false }).waitFor();
  expect(await faults(late)).toEqual([]);
  const kept = await late.evaluate<string>(`sessionStorage.getItem('talent-window.decision.${caseNo}')`);
  expect(kept).toContain('薪資未達標準。');
  await Promise.all([late.context().close(), early.context().close()]);
});

it('shows documents closely on a phone, by buttons and by keys', async () => {
  const [, , , caseNo = ''] = plain;
  const page = await atDesk('reviewer@nia.example', `/cases/${caseNo}?tab=documents`, { width: 'phone' });
  const viewer = page.getByRole('group', { name: 'Passport bio page' });
  await viewer.getByRole('img', { name: 'Passport bio page' }).waitFor();
  expect(await faults(page)).toEqual([]);
  await viewer.getByRole('button', { name: 'Turn clockwise' }).click();
  expect(await viewer.locator('[data-turned]').getAttribute('data-turned')).toBe('90');
  await page.keyboard.press('.');
  expect(await viewer.locator('[data-turned]').getAttribute('data-turned')).toBe('180');
  await page.getByRole('button', { name: 'Curriculum vitae' }).click();
  const papers = page.getByRole('group', { name: 'Curriculum vitae' });
  await papers.getByText('1 of 2').waitFor();
  await papers.getByRole('button', { name: 'Next page' }).click();
  await papers.getByRole('img', { name: 'Curriculum vitae, page 2' }).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await page.getByRole('list', { name: 'Mine' }).or(page.getByText('No case waits for you here.')).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.context().close();
});

it('keeps a note that was being typed when the session ended, and goes on after a sign-in beside it', async () => {
  const [, , , caseNo = ''] = plain;
  const page = await atDesk('reviewer@nia.example', `/cases/${caseNo}?tab=notes`);
  const text = 'Asked the employer by telephone. 已電洽雇主。 اتصلنا بصاحب العمل';
  await page.getByLabel('New note').fill(text);
  await page.context().clearCookies({ name: 'tw_desk' });
  await page.getByRole('button', { name: 'Keep the note' }).click();
  const over = page.getByRole('dialog', { name: 'Your session has ended' });
  await over.waitFor();
  expect(await faults(page)).toEqual([]);
  const opened = page.context().waitForEvent('page');
  await over.getByRole('link', { name: 'Sign in in a new tab' }).click();
  const beside = await opened;
  await signInByEip(beside, 'reviewer@nia.example');
  await beside.getByRole('heading', { name: 'You are signed in', exact: false }).waitFor();
  await over.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await page.getByRole('listitem').getByText(text).waitFor();
  const officer = await platform.signIn('reviewer2@nia.example');
  const { data } = await officer.GET('/api/cases/{caseNo}/notes', { params: { path: { caseNo } } });
  expect(data?.items.map((note) => note.text)).toEqual([text]);
  await page.context().close();
});

it('keeps a filtered list under a name, and finds a case by its number', async () => {
  const [, , , caseNo = ''] = plain;
  const page = await atDesk('reviewer2@nia.example', '/queues/initial-review', { language: 'zh-TW' });
  await page.getByLabel('註記').selectOption('hits');
  await page.getByRole('button', { name: '存成自訂清單' }).click();
  await page.getByLabel('名稱').fill('有疑似結果的初審');
  await page.getByRole('button', { name: '儲存' }).click();
  const kept = page.getByRole('link', { name: '有疑似結果的初審' });
  await kept.waitFor();
  expect(await faults(page)).toEqual([]);
  await page.goto('/officer/');
  await kept.click();
  await page.waitForURL('**/queues/initial-review?flag=hits');
  await page.getByLabel('搜尋案件').fill(caseNo.slice(-6));
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: caseNo }).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.context().close();
});
