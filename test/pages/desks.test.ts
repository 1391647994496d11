import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { ApiClient } from '@talent-window/api-client';
import type { CastMember } from '@talent-window/demo';
import { castMember, eventually, patiently } from '@talent-window/demo';
import { testTemporal } from '@talent-window/testing';
import { filesFor } from '@talent-window/testing/documents';
import type { Browser, Page } from 'playwright-core';
import { encodeQR } from 'qr';
import type { TestPlatform } from '../journeys/platform.js';
import { startPlatform } from '../journeys/platform.js';
import type { WindowOf } from './browser.js';
import { faults, openBrowser, openWindow } from './browser.js';
import { asOfficer } from './people.js';

/** A journey of many steps, on a machine that does three other things. */
jest.setTimeout(120_000);

const today = new Date().toISOString().slice(0, 10);

let platform: TestPlatform;
let browser: Browser;
/** whose card is handed over in the end, and who has to come again */
let passes: { readonly caseNo: string; readonly member: CastMember };
let waits: { readonly caseNo: string };
let applicant: ApiClient;

beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(testTemporal()), openBrowser()]);
  applicant = await platform.signIn('applicant@example.test');
  [passes, waits] = await Promise.all([toTheCounter(1), toTheCounter(2)]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
}, 60_000);

async function paid(nth: number): Promise<{ readonly caseNo: string; readonly member: CastMember }> {
  const member = castMember(nth, today, 3300);
  await platform.agencies.recordEarlierJourney(member.person);
  const { draftId } = await platform.applicant.fillIn(member);
  await platform.applicant.upload(draftId, await filesFor(member, today));
  const caseNo = await platform.applicant.submit(draftId);
  await platform.applicant.pay(caseNo);
  return { caseNo, member };
}

async function toTheCounter(nth: number): Promise<{ readonly caseNo: string; readonly member: CastMember }> {
  const it = await paid(nth);
  await platform.firstReviewer.awaits(it.caseNo, 'initial-review', 'claim');
  await platform.firstReviewer.claim(it.caseNo);
  await platform.firstReviewer.decideHits(it.caseNo);
  await platform.firstReviewer.approve(it.caseNo);
  await platform.counter.awaits(it.caseNo, 'passport-inspection', 'recordInspection');
  return it;
}

/** A page of the workbench before an officer, until its heading is there. */
async function at(path: string, officer: string, of: WindowOf = {}): Promise<Page> {
  const window = await openWindow(browser, platform.url, of);
  await asOfficer(platform, window, officer);
  const page = await window.newPage();
  await page.goto(`/officer${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const stageOf = async (caseNo: string): Promise<string> => (await platform.applicant.progress(caseNo)).stage;

describe('the passport counter', () => {
  it('records on a tablet that a passport passed, by the number and three answers', async () => {
    const page = await at('/counter', 'counter@mofa.example', { width: 'tablet' });
    expect(await faults(page)).toEqual([]);
    await page.getByLabel('QR code of the notice, or case number').fill(passes.caseNo);
    await page.keyboard.press('Enter');
    await page.getByText(passes.member.person.passportNo).waitFor();
    await page.getByRole('img', { name: /^Photo of/ }).waitFor();
    await page.getByRole('button', { name: 'Record: passed' }).click();
    await page.getByRole('heading', { name: 'There is something to mend' }).waitFor();
    for (const name of ['Is this person the holder?', /genuine, and the one/, /valid long enough/]) {
      await page.getByRole('radiogroup', { name }).getByRole('radio', { name: 'Yes' }).click();
    }
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Record: passed' }).click();
    await page.getByText('Recorded: passed').waitFor();
    await eventually('the final review', async () => (await stageOf(passes.caseNo)) === 'final-review' || undefined);
    // The next one may come: the field is empty and has the cursor.
    const field = page.getByLabel('QR code of the notice, or case number');
    await field.and(page.locator(':focus')).waitFor();
    expect(await field.inputValue()).toBe('');
    await field.fill(passes.caseNo);
    await page.keyboard.press('Enter');
    await page.getByText('The passport was inspected already').waitFor();
    await field.fill('12345');
    await page.keyboard.press('Enter');
    await page.getByText('This is neither a case number nor the code of a notice.', { exact: false }).waitFor();
    await page.context().close();
  });

  it('reads the code of the notice from a picture, and sends who can mend it home without a refusal', async () => {
    const { caseNo } = waits;
    const notice = await eventually('the notice', async () => {
      const path = '/api/cases/{caseNo}/documents-issued';
      const papers = await patiently('the papers', () => applicant.GET(path, { params: { path: { caseNo } } }));
      return papers.find(({ kind }) => kind === 'inspection-notice');
    });
    const page = await at('/counter', 'tokyo@mofa.example', { width: 'phone', language: 'zh-TW' });
    const picture = Buffer.from(encodeQR(`${platform.url}/verify/${notice.code}`, 'gif', { scale: 6, border: 4 }));
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'notice.gif', mimeType: 'image/gif', buffer: picture });
    await page.getByText('通知單屬實', { exact: false }).waitFor();
    const valid = page.getByRole('radiogroup', { name: '護照效期足夠、頁面完好嗎？' });
    await valid.getByRole('radio', { name: '否' }).click();
    await page.getByText('效期不足六個月').click();
    await page.getByText('建議先不要登錄').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: '先不登錄，下一位' }).click();
    await page.getByText('未登錄，案件仍等待繳驗。').waitFor();
    expect(await stageOf(caseNo)).toBe('passport-inspection');
    await page.context().close();
  });

  it('says to whoever may not be there whose it is', async () => {
    const page = await at('/counter', 'cashier@nia.example');
    await page.getByText('This page is for: Consular officer, Mission officer.').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.context().close();
  });
});

describe('a service station', () => {
  it('hands a card over by the code that its holder shows, and not against another passport', async () => {
    const { caseNo, member } = passes;
    await platform.secondReviewer.awaits(caseNo, 'final-review', 'claim');
    await platform.secondReviewer.claim(caseNo);
    await platform.secondReviewer.decideHits(caseNo);
    await platform.secondReviewer.approve(caseNo);
    await eventually('the card', async () => (await stageOf(caseNo)) === 'collection' || undefined);
    await platform.agencies.enter(member.person, caseNo, today);
    await platform.station.awaits(caseNo, 'collection', 'recordHandover');
    const code = await platform.applicant.collectionCode(caseNo);
    const station = await platform.signIn('station@nia.example');
    const { desk } = await patiently('the case', () =>
      station.GET('/api/cases/{caseNo}', { params: { path: { caseNo } } }),
    );

    const page = await at('/station', 'station@nia.example', { width: 'tablet', language: 'zh-TW' });
    await page.getByLabel('領證碼或案號').fill(code);
    await page.keyboard.press('Enter');
    await page.getByText('已出示領證碼').waitFor();
    await page.getByLabel('護照正本上的號碼').fill('X0000000');
    await page.getByLabel('卡片上的卡號').fill(desk?.cardNo ?? '');
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: '登錄：已交付' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('護照正本上的號碼').fill(member.person.passportNo);
    await page.getByRole('button', { name: '登錄：已交付' }).click();
    await page.getByText('已登錄：卡片已交付').waitFor();
    const outcome = await eventually('the end', async () => (await platform.applicant.progress(caseNo)).outcome);
    expect(outcome).toBe('approved');
    await page.context().close();
  });

  it('counts its blank cards', async () => {
    const page = await at('/stock', 'station@nia.example');
    await page.getByRole('table').waitFor();
    await page.getByLabel('How many').fill('3');
    await page.getByLabel('Spoiled').check();
    await page.getByLabel('Why').fill('bent in the printer');
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Record' }).click();
    await page.getByText('now has', { exact: false }).waitFor();
    const station = await platform.signIn('station@nia.example');
    expect(await patiently('the stock', () => station.GET('/api/stock'))).toMatchObject([{ spoiled: 3 }]);
    await page.context().close();
  });
});

describe('a supervisor', () => {
  it('tries rules, puts them in force, and sees them give cases out', async () => {
    const { caseNo } = await paid(3);
    await platform.firstReviewer.awaits(caseNo, 'initial-review', 'claim');
    const page = await at('/assignment', 'supervisor@nia.example');
    await page.getByRole('button', { name: 'Try these rules' }).click();
    await page.getByRole('link', { name: caseNo }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByLabel('Assign automatically').click();
    await page.getByRole('button', { name: 'Put in force' }).click();
    await page.getByText('In force since', { exact: false }).waitFor();
    const supervisor = await platform.signIn('supervisor@nia.example');
    const holder = await eventually('the officer who gets it', async () => {
      const path = '/api/cases/{caseNo}/assignments';
      const { data } = await supervisor.GET(path, { params: { path: { caseNo } } });
      return data?.items[0]?.to?.name;
    });
    await page.goto('/officer/supervisor');
    await page.getByRole('rowheader', { name: holder }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.context().close();
  });

  it('keeps when an officer is away', async () => {
    const page = await at('/assignment', 'supervisor@nia.example', { language: 'zh-TW' });
    await page
      .getByRole('button', { name: /^修改.+的資料$/ })
      .first()
      .click();
    await page.getByRole('button', { name: '新增請假' }).click();
    await page.getByLabel('自', { exact: true }).fill(today);
    await page.getByLabel('至', { exact: true }).fill(today);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: '儲存' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    const supervisor = await platform.signIn('supervisor@nia.example');
    const { items } = await patiently('the officers', () => supervisor.GET('/api/officers'));
    expect(items.flatMap(({ absences }) => absences)).toEqual([{ from: today, to: today }]);
    await page.context().close();
  });
});

it('lets an operator replay a case, see the outcome and rehearse a reset', async () => {
  const page = await at('/operations', 'operator@talent-window.example');
  expect(await faults(page)).toEqual([]);
  await page.getByLabel('Look at one case').fill(waits.caseNo);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: `Case ${waits.caseNo}` }).waitFor();
  const ui = await page.getByRole('link', { name: 'Open this run in the Temporal UI' }).getAttribute('href');
  expect(ui).toContain(`/workflows/${waits.caseNo}/`);
  await page.getByRole('button', { name: 'Replay' }).click();
  await page.getByRole('dialog').getByLabel('Why').fill('is it the code?');
  await page.getByRole('dialog').getByRole('button', { name: 'Replay' }).click();
  await page.locator('[data-outcome=replays]').first().waitFor();
  await page.getByLabel('Back to').selectOption('initial-review');
  await page.getByRole('button', { name: 'Rehearse' }).click();
  await page.getByText('labourReviewConcluded').first().waitFor();
  await page.getByRole('button', { name: 'Reset the case' }).waitFor();
  expect(await faults(page)).toEqual([]);
  const operator = await platform.signIn('operator@talent-window.example');
  const path = '/api/operations/cases/{caseNo}';
  const standing = await patiently('the standing', () =>
    operator.GET(path, { params: { path: { caseNo: waits.caseNo } } }),
  );
  expect(standing.operations.map(({ what, why }) => [what, why])).toContainEqual(['replay', 'is it the code?']);
  await page.context().close();
});

it('lets a cashier close a day and read what came of it', async () => {
  const page = await at('/cashier', 'cashier@nia.example', { language: 'zh-TW' });
  await page.getByLabel('案號').fill(passes.caseNo);
  await page.getByRole('button', { name: '查看' }).click();
  await page.getByRole('cell', { name: /NT\$/ }).first().waitFor();
  await page.getByRole('button', { name: '結這一天' }).click();
  await page.getByRole('button', { name: /已結/ }).click();
  await page.getByText('繳庫總額').waitFor();
  expect(await faults(page)).toEqual([]);
  const cashier = await platform.signIn('cashier@nia.example');
  const days = await patiently('the days', () => cashier.GET('/api/cashier/days'));
  expect(days).toMatchObject([{ state: 'closed' }]);
  await page.context().close();
});

it.each<[string, string, WindowOf]>([
  ['/pouches', 'tokyo@mofa.example', { width: 'tablet' }],
  ['/supervisor', 'supervisor@nia.example', { width: 'phone', language: 'zh-TW' }],
  ['/broken-glass', 'supervisor@nia.example', {}],
  ['/mail', 'operator@talent-window.example', { language: 'zh-TW' }],
  ['/operations/runbook', 'operator@talent-window.example', {}],
  ['/audit', 'auditor@nia.example', { width: 'phone' }],
])('has no fault at %s', async (path, officer, of) => {
  const page = await at(path, officer, of);
  await page.locator('.hall-panel').first().waitFor();
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  expect(await faults(page)).toEqual([]);
  await page.context().close();
});
