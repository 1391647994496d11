import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Sizes of windows that people have. */
export const WIDTHS = { phone: 390, tablet: 820, desk: 1280 } as const;
export type Width = keyof typeof WIDTHS;

/** Long enough for a machine that does three other things. */
const PATIENCE = 45_000;

export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (!executablePath) throw new Error('CHROMIUM_PATH is not set: run this test with `npm test -- <path>`');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
}

export interface WindowOf {
  readonly width?: Width;
  readonly language?: 'zh-TW' | 'en';
}

/** Somebody's browser, with cookies of its own. */
export async function openWindow(
  browser: Browser,
  url: string,
  { width = 'desk', language = 'en' }: WindowOf = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: WIDTHS[width], height: width === 'phone' ? 844 : 900 },
    locale: language,
    timezoneId: 'Asia/Taipei',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript(MEASURE_SHIFTS);
  return context;
}

/**
 * Runs in the page, which knows what Node does not. Measured is what moves before anybody does anything: how late an answer to a
 * click comes hangs on the machine, and what it moves is then taken for the page's own doing.
 */
const MEASURE_SHIFTS = `
  globalThis.layoutShift = 0;
  globalThis.shifted = [];
  globalThis.isTouched = false;
  for (const act of ['pointerdown', 'keydown', 'input', 'change', 'scroll']) {
    addEventListener(act, () => { globalThis.isTouched = true; }, { capture: true });
  }
  new PerformanceObserver((list) => {
    if (globalThis.isTouched) return;
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (hadRecentInput) continue;
      globalThis.layoutShift += value;
      globalThis.shifted.push(...sources.map(({ node }) => node?.outerHTML?.slice(0, 60) ?? String(node?.textContent)));
    }
  }).observe({ type: 'layout-shift', buffered: true });
`;

/** What a page has moved by itself while it was loading (Cumulative Layout Shift). */
export const layoutShift = (page: Page): Promise<number> => page.evaluate<number>('globalThis.layoutShift');

/** What axe finds against WCAG 2.2 AA on the page as it stands: rule and places; empty where all is well. */
export async function violations(page: Page): Promise<string[]> {
  // Legacy: otherwise it opens a page of its own for each look, to join what frames said; our pages have none.
  const found = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Whether the page is wider than its window, so that one has to scroll sideways. */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');

/** Everything that must hold of any page as it stands, by name; empty where all is well. */
export async function faults(page: Page): Promise<string[]> {
  const shift = await layoutShift(page);
  const shifted = await page.evaluate<string[]>('globalThis.shifted');
  return [
    ...(await violations(page)),
    ...((await overflows(page)) ? ['wider than its window'] : []),
    ...(shift > 0.05 ? [`layout shift ${shift.toFixed(3)} of ${shifted.join(', ')}`] : []),
  ];
}

/** Bytes of script, as packed, that a page has loaded so far. */
export const scriptWeight = (page: Page): Promise<number> =>
  page.evaluate<number>(`performance.getEntriesByType('resource')
    .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`);
