import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { castMember } from '@talent-window/demo';
import { testTemporal } from '@talent-window/testing';
import { filesFor } from '@talent-window/testing/documents';
import type { Browser } from 'playwright-core';
import type { TestPlatform } from '../journeys/platform.js';
import { startPlatform } from '../journeys/platform.js';
import { faults, openBrowser, openWindow, scriptWeight } from './browser.js';
import { asApplicant } from './people.js';

const KB = 1000;

let platform: TestPlatform;
let browser: Browser;
beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(testTemporal()), openBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await platform.stop();
});

it('shows the start page with less than 250 kB of compressed script', async () => {
  const window = await openWindow(browser, platform.url, { width: 'phone', language: 'zh-TW' });
  const page = await window.newPage();
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await scriptWeight(page)).toBeLessThan(250 * KB);
  expect(await faults(page)).toEqual([]);
  await window.close();
});

it('shows where a case is with less than 150 kB of compressed script', async () => {
  const today = new Date().toISOString().slice(0, 10);
  const member = castMember(0, today, 70);
  const { draftId } = await platform.applicant.fillIn(member);
  await platform.applicant.upload(draftId, await filesFor(member, today));
  const caseNo = await platform.applicant.submit(draftId);
  const window = await openWindow(browser, platform.url, { width: 'phone' });
  await asApplicant(platform, window, 'applicant@example.test');
  const page = await window.newPage();
  await page.goto(`/cases/${caseNo}`, { waitUntil: 'domcontentloaded' });
  await page.getByText(caseNo).first().waitFor();
  expect(await scriptWeight(page)).toBeLessThan(150 * KB);
  expect(await faults(page)).toEqual([]);
  await window.close();
});
