import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testTemporal } from '@talent-window/testing';
import type { Browser } from 'playwright-core';
import type { TestPlatform } from '../journeys/platform.js';
import { startPlatform } from '../journeys/platform.js';
import { faults, openBrowser, openWindow } from './browser.js';
import { asOfficer } from './people.js';

let platform: TestPlatform;
let browser: Browser;
beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(testTemporal()), openBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await platform.stop();
});

it('shows the start page to a stranger on a phone', async () => {
  const window = await openWindow(browser, platform.url, { width: 'phone' });
  const page = await window.newPage();
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await faults(page)).toEqual([]);
  await window.close();
});

it('shows the workbench to an officer', async () => {
  const window = await openWindow(browser, platform.url);
  await asOfficer(platform, window, 'reviewer@nia.example');
  const page = await window.newPage();
  await page.goto('/officer/');
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  expect(await faults(page)).toEqual([]);
  await window.close();
});
