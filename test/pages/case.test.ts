import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { ApiClient } from '@talent-window/api-client';
import { castMember, patiently } from '@talent-window/demo';
import type { CastMember } from '@talent-window/demo';
import { testTemporal } from '@talent-window/testing';
import { filesFor } from '@talent-window/testing/documents';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Desks } from '../journeys/desks.js';
import type { TestPlatform } from '../journeys/platform.js';
import { startPlatform } from '../journeys/platform.js';
import { soon } from '../journeys/soon.js';
import { faults, openBrowser, openWindow, scriptWeight } from './browser.js';
import { asApplicant } from './people.js';

const APPLICANT = 'applicant@example.test';
const TODAY = new Date().toISOString().slice(0, 10);

let platform: TestPlatform;
let browser: Browser;
let applicant: ApiClient;
let reviewer: ApiClient;
let desks: Desks;
let phone: BrowserContext;
let desk: BrowserContext;
beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(testTemporal()), openBrowser()]);
  desks = new Desks(platform.agenciesUrl);
  await desks.setMode('labour-agency', 'manual');
  [applicant, reviewer] = await Promise.all([platform.signIn(APPLICANT), platform.signIn('reviewer@nia.example')]);
  phone = await openWindow(browser, platform.url, { width: 'phone', language: 'zh-TW' });
  desk = await openWindow(browser, platform.url);
  await Promise.all([phone, desk].map((window) => asApplicant(platform, window, APPLICANT)));
}, 60_000);
afterAll(async () => {
  await browser.close();
  await platform.stop();
});

async function submitted(nth: number): Promise<{ readonly caseNo: string; readonly member: CastMember }> {
  const member = castMember(nth, TODAY, 7000, { mode: 'permit', office: 'taipei-city' });
  await platform.agencies.recordEarlierJourney(member.person);
  const { draftId } = await platform.applicant.fillIn(member);
  await platform.applicant.upload(draftId, await filesFor(member, TODAY));
  return { caseNo: await platform.applicant.submit(draftId), member };
}

/** The first reviewer decides a case that they hold. */
async function decide(caseNo: string, decision: object): Promise<void> {
  const params = { path: { caseNo } };
  const { stage, visit } = await patiently('the turn', () =>
    reviewer.GET('/api/cases/{caseNo}/allowed-actions', { params }),
  );
  const body = {
    commandId: randomUUID(),
    stage,
    visit,
    reasons: [],
    note: '',
    decision: 'approve' as const,
    ...decision,
  };
  await patiently('deciding', () => reviewer.POST('/api/cases/{caseNo}/commands/decide-review', { params, body }));
}

async function held(caseNo: string): Promise<void> {
  await platform.firstReviewer.awaits(caseNo, 'initial-review', 'claim');
  await platform.firstReviewer.claim(caseNo);
  await platform.firstReviewer.decideHits(caseNo);
}

const progress = (caseNo: string) => platform.applicant.progress(caseNo);
const application = async (caseNo: string) =>
  (await patiently('the file', () => applicant.GET('/api/cases/{caseNo}/file', { params: { path: { caseNo } } })))
    .application as { passport: { number: string }; profession: { position: string } };

async function open(window: BrowserContext, path: string, heading: string): Promise<Page> {
  const page = await window.newPage();
  await page.goto(path);
  await page.getByRole('heading', { name: heading }).first().waitFor();
  return page;
}

it('follows a case live, answers what was asked, changes the passport and gets the card', async () => {
  const { caseNo, member } = await submitted(3);
  const tracker = await open(desk, `/cases/${caseNo}`, 'Pay the fee');
  await tracker.getByRole('link', { name: 'Pay NT$5,700' }).waitFor();
  expect(await scriptWeight(tracker)).toBeLessThan(150_000);
  expect(await faults(tracker)).toEqual([]);

  await platform.applicant.pay(caseNo);
  await tracker.getByRole('heading', { name: 'Nothing for you to do now' }).waitFor();
  await held(caseNo);
  await decide(caseNo, {
    decision: 'return',
    items: [
      {
        path: 'profession.position',
        reason: 'mismatch',
        note: '與證明書所載職稱不符。\nThe certificate names another.',
      },
      { path: 'documents.cv', reason: 'insufficient', note: 'The last job is missing. 缺最近一份工作。' },
    ],
  });
  await tracker.getByRole('heading', { name: 'Answer what was asked: 2 to do' }).waitFor();
  await tracker.getByRole('status').filter({ hasText: 'Changed at' }).waitFor();
  // What the case moved is news and no fault of the page: it is looked at as it comes anew.
  await tracker.reload();
  await tracker.getByRole('heading', { name: 'Answer what was asked: 2 to do' }).waitFor();
  expect(await faults(tracker)).toEqual([]);

  await answer(caseNo);
  await tracker.getByRole('heading', { name: 'Nothing for you to do now' }).waitFor();
  const { request, awaiting } = await progress(caseNo);
  expect([awaiting, request?.answers]).toEqual([
    'initial-decision',
    [
      { path: 'profession.position', answer: 'mended', comment: '' },
      { path: 'documents.cv', answer: 'contested', comment: 'ها هي السيرة كاملة · 履歷第二頁已載明。' },
    ],
  ]);
  expect((await application(caseNo)).profession.position).toBe('首席工程師');

  await decide(caseNo, {});
  await tracker.locator('li[aria-current=step]', { hasText: 'Review of your qualification' }).waitFor();
  await soon('the agency has the file', async () =>
    (await desks.ledger('labour-agency', caseNo)).includes('file-received') ? true : undefined,
  );
  await desks.concludeReview(`${caseNo}:labour-review:1`, 'accepted');
  await tracker.getByRole('heading', { name: 'Bring your passport' }).waitFor();
  await tracker.getByRole('link', { name: 'Download the notice' }).waitFor();
  await renewPassport(caseNo, member);
  await chooseStation(caseNo);
  await lookUp(caseNo, member);

  await platform.counter.awaits(caseNo, 'passport-inspection', 'recordInspection');
  await platform.counter.inspectPassport(caseNo);
  const { secondReviewer } = platform;
  await secondReviewer.awaits(caseNo, 'final-review', 'claim');
  await secondReviewer.claim(caseNo);
  await secondReviewer.decideHits(caseNo);
  await secondReviewer.approve(caseNo);
  await tracker.getByRole('heading', { name: 'Your card is ready' }).waitFor();
  await tracker.getByRole('link', { name: 'Book a time' }).waitFor();
  await book(caseNo);
  await readMessagesAndPapers(caseNo);
}, 120_000);

/** On the phone: what was typed survives a reload, and nothing leaves before everything is answered. */
async function answer(caseNo: string): Promise<void> {
  const page = await open(phone, `/cases/${caseNo}/answer`, '逐項答復');
  await page.getByText('The certificate names another.').waitFor();
  const position = page.getByRole('region', { name: '1. 職稱' });
  await position.getByLabel('修正').check();
  await position.getByLabel('改為').fill('首席工程師');
  await page.getByText('已答復 1 / 2 項').waitFor();
  await page.reload();
  expect(await position.getByLabel('改為').inputValue()).toBe('首席工程師');

  await page.getByRole('button', { name: '送出答復' }).click();
  await page.getByRole('alert').getByRole('link', { name: '第 2 項尚未答復：個人履歷' }).click();
  expect(await faults(page)).toEqual([]);
  const cv = page.getByRole('region', { name: '2. 個人履歷' });
  await page.keyboard.press('ArrowDown');
  await cv.getByLabel('不同意的理由').fill('ها هي السيرة كاملة · 履歷第二頁已載明。');
  await page.getByRole('button', { name: '送出答復' }).dblclick();
  await page.waitForURL(`**/cases/${caseNo}`);
  await page.close();
}

async function renewPassport(caseNo: string, member: CastMember): Promise<void> {
  const page = await open(phone, `/cases/${caseNo}/change#passport`, '換了護照');
  await page.getByLabel('護照號碼').fill('TZ7654399');
  await page.getByRole('button', { name: '送出新護照資料' }).click();
  await page.getByRole('alert').getByText('請上傳新護照的資料頁。').waitFor();
  const [file] = await filesFor({ ...member, slots: ['passport'] }, TODAY);
  if (!file) throw new Error('there is no sample of a passport');
  const { fileName: name, mediaType: mimeType, bytes } = file;
  await page.getByLabel('上傳：新護照資料頁').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
  await page.getByRole('button', { name: `移除 ${name}` }).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: '送出新護照資料' }).click();
  await page.getByText('已更改護照資料。').waitFor();
  expect((await application(caseNo)).passport.number).toBe('TZ7654399');
  await page.close();
}

async function chooseStation(caseNo: string): Promise<void> {
  const page = await open(phone, `/cases/${caseNo}/collection`, '領證方式及地點');
  await page.getByLabel('至移民署服務站領取').check();
  await page.getByLabel('地點').selectOption({ label: '臺北市服務站' });
  await page.getByRole('button', { name: '儲存領證方式' }).click();
  await page.getByText('已更改領證方式。').waitFor();
  expect(await faults(page)).toEqual([]);
  expect((await progress(caseNo)).collection).toMatchObject({ mode: 'station', office: 'taipei-city' });
  await page.close();
}

/** Without an account; and by another account, which learns nothing. */
async function lookUp(caseNo: string, { person }: CastMember): Promise<void> {
  const stranger = await openWindow(browser, platform.url, { width: 'phone' });
  const page = await open(stranger, '/track', 'Look up a case');
  await page.getByLabel('Case number').fill(caseNo);
  await page.getByLabel('Date of birth').fill(person.birthDate.replaceAll('-', '/'));
  await page.getByLabel('Passport number').fill(person.passportNo);
  await page.keyboard.press('Enter');
  await page.getByText('No case fits these three').waitFor();
  expect(await faults(page)).toEqual([]);
  await page.getByLabel('Passport number').fill('tz 7654399');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Bring your passport' }).waitFor();
  expect(await page.getByRole('link', { name: 'Download the notice' }).count()).toBe(0);
  expect(await faults(page)).toEqual([]);

  await asApplicant(platform, stranger, 'applicant2@example.test');
  await page.goto(`/cases/${caseNo}`);
  await page.getByRole('heading', { name: 'Your account has no such case' }).waitFor();
  expect(await page.getByText(person.passportNo).count()).toBe(0);
  await page.goto('/cases');
  await page.getByRole('heading', { name: 'You have no case yet' }).waitFor();
  expect(await faults(page)).toEqual([]);
  await stranger.close();
}

async function book(caseNo: string): Promise<void> {
  const page = await open(desk, `/cases/${caseNo}/collection`, 'Your collection code');
  await page.getByRole('img', { name: 'The collection code as a QR picture' }).waitFor();
  await page.getByText(await platform.applicant.collectionCode(caseNo)).waitFor();
  await page.getByRole('group', { name: 'Day' }).locator('input:enabled').last().check();
  await page.getByRole('group', { name: 'Time' }).getByLabel('10:30').check();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: /^Book .*, 10:30$/ }).click();
  await page.getByText(/^You come on .* at 10:30$/).waitFor();
  const { slot } = await patiently('the appointment', () =>
    applicant.GET('/api/cases/{caseNo}/appointment', { params: { path: { caseNo } } }),
  );
  expect(slot).toBe('10:30');
}

async function readMessagesAndPapers(caseNo: string): Promise<void> {
  const inbox = await open(phone, '/inbox', '通知');
  await inbox.getByText('請修正申請資料').click();
  await inbox.getByRole('link', { name: '看案件進度' }).waitFor();
  expect(await faults(inbox)).toEqual([]);
  await soon('the notice is read', async () => {
    const notices = await patiently('the notices', () => applicant.GET('/api/notices', {}));
    return notices.find(({ kind }) => kind === 'returned')?.readAt;
  });
  const papers = await open(desk, '/documents', 'Documents');
  const [download] = await Promise.all([
    papers.waitForEvent('download'),
    papers.getByRole('link', { name: 'Download: Notice of Approval' }).click(),
  ]);
  expect(download.url()).toContain(`/api/cases/${caseNo}/documents-issued/`);
  expect(await faults(papers)).toEqual([]);
}

it('corrects a case before it is paid, and withdraws it', async () => {
  const { caseNo } = await submitted(5);
  const page = await open(desk, `/cases/${caseNo}/change`, 'Correct the application before you pay');
  await page.getByRole('button', { name: 'Correct: Position' }).click();
  await page.getByLabel('Position').fill('Head of engineering');
  await page.getByRole('button', { name: 'Save the corrections' }).click();
  await page.getByText('Corrected.').waitFor();
  expect((await application(caseNo)).profession.position).toBe('Head of engineering');

  await page.getByText('Withdraw the application').click();
  await page.getByText('Nothing is paid yet, so withdrawing costs nothing.').waitFor();
  await page.getByRole('button', { name: 'Withdraw' }).click();
  await page.getByText('Please tick that you are sure.').waitFor();
  expect(await faults(page)).toEqual([]);
  await page.getByLabel(/and I withdraw$/).check();
  await page.getByRole('button', { name: 'Withdraw' }).dblclick();
  await page.getByRole('heading', { name: 'You withdrew the application' }).waitFor();
  expect((await progress(caseNo)).outcome).toBe('withdrawn');
  await page.reload();
  await page.getByRole('heading', { name: 'You withdrew the application' }).waitFor();
  expect(await faults(page)).toEqual([]);
}, 60_000);

it('says why a case was refused and until when one may appeal, and that it has moved on meanwhile', async () => {
  const { caseNo } = await submitted(6);
  await platform.applicant.pay(caseNo);
  await held(caseNo);
  const page = await open(phone, `/cases/${caseNo}/change#withdraw`, '撤回申請');
  await page.getByText('不予退費').waitFor();
  await page.getByLabel('我了解規費的處理方式，確定撤回').check();
  await decide(caseNo, { decision: 'refuse', reasons: ['criterion-not-met'], facts: '月薪未達標準。' });
  await page.getByRole('button', { name: '撤回申請' }).click();
  await page.getByText('案件已有變動，尚未送出').waitFor();
  await page.getByRole('link', { name: '看目前進度' }).click();
  await page.getByRole('heading', { name: '申請不予許可' }).waitFor();
  await page.getByText('月薪未達標準。').waitFor();
  await page.getByText(/^訴願期限至 \d+年/).waitFor();
  await page.getByText('完整歷程').click();
  await page.getByText('移民署完成審查').waitFor();
  expect(await faults(page)).toEqual([]);

  const list = await open(desk, '/cases', 'Your cases');
  await list.getByRole('link', { name: new RegExp(`Refused.*${caseNo}`) }).waitFor();
  expect(await faults(list)).toEqual([]);
}, 60_000);
