/**
 * `npm run pages:figures`: what the pages of a running platform weigh and how much they move while they load, on a phone and at
 * a desk. Fails where a page is over its budget.
 */
import { giveUp } from './problem.mjs';
import { say } from './progress.mjs';

const KB = 1000;
/** Compressed script on the first load, in bytes. */
const BUDGETS = { start: 250 * KB, status: 150 * KB };
const MOST_SHIFT = 0.05;

const SHIFTS = `
  globalThis.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.layoutShift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
`;
const WEIGHT = `performance.getEntriesByType('resource')
  .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
  .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`;

try {
  const { openVisit, settle } = await import('./visit.mjs');
  const { makeSampleCases } = await import('./sample-cases.mjs');
  const visit = await openVisit();
  const { waiting, atCounter, draftId } = await makeSampleCases(visit);
  const applicant = 'applicant@example.test';
  const reviewer = 'reviewer@nia.example';
  const pages = [
    { name: 'portal, start', path: '/', budget: BUDGETS.start },
    { name: 'portal, eligibility', path: '/eligibility', budget: BUDGETS.start },
    { name: 'portal, status of a case', path: `/cases/${atCounter}`, who: applicant, budget: BUDGETS.status },
    { name: 'portal, application', path: `/apply/${draftId}`, who: applicant },
    { name: 'portal, documents of a draft', path: `/apply/${draftId}/documents`, who: applicant },
    { name: 'portal, inbox', path: '/inbox', who: applicant },
    { name: 'workbench, queue', path: '/officer/', who: reviewer },
    { name: 'workbench, case', path: `/officer/cases/${waiting}`, who: reviewer },
    { name: 'workbench, counter', path: '/officer/counter', who: 'counter@mofa.example' },
  ];
  let over = 0;
  say('page                              script kB   budget   layout shift phone  desk');
  for (const { name, path, who, budget } of pages) {
    const shifts = [];
    let weight = 0;
    for (const size of ['phone', 'desk']) {
      const window = await visit.openWindow({ who, size });
      await window.addInitScript(SHIFTS);
      const page = await window.newPage();
      await page.goto(path);
      await settle(page);
      weight = Math.max(weight, await page.evaluate(WEIGHT));
      shifts.push(await page.evaluate('globalThis.layoutShift'));
      await window.close();
    }
    const isOver = (budget !== undefined && weight > budget) || shifts.some((shift) => shift > MOST_SHIFT);
    if (isOver) over += 1;
    const told = [
      name.padEnd(32),
      (weight / KB).toFixed(1).padStart(10),
      (budget === undefined ? '' : String(budget / KB)).padStart(8),
      ...shifts.map((shift, at) => shift.toFixed(3).padStart(at === 0 ? 20 : 6)),
    ];
    say(`${told.join(' ')}${isOver ? '  OVER' : ''}`);
  }
  await visit.close();
  say(over === 0 ? '\nall within budget' : `\n${over} over budget`);
  process.exitCode = over === 0 ? 0 : 1;
} catch (error) {
  giveUp(error);
}
