/**
 * `npm run pages:pictures`: takes the pictures of both READMEs from a running platform and keeps them small.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { giveUp } from './problem.mjs';
import { say } from './progress.mjs';
import { ROOT } from './settings.mjs';

const FOLDER = join(ROOT, 'docs', 'pictures');
const LANGUAGES = { en: 'en', 'zh-TW': 'zh' };

try {
  const { default: sharp } = await import('sharp');
  const { openVisit, settle } = await import('./visit.mjs');
  const { makeSampleCases } = await import('./sample-cases.mjs');
  const visit = await openVisit();
  const { waiting, atCounter, draftId } = await makeSampleCases(visit);
  const applicant = 'applicant@example.test';
  const pictures = [
    { name: 'start', path: '/', size: 'desk' },
    { name: 'application', path: `/apply/${draftId}`, who: applicant, size: 'phone' },
    { name: 'status', path: `/cases/${atCounter}`, who: applicant, size: 'phone' },
    { name: 'workbench', path: `/officer/cases/${waiting}`, who: 'reviewer@nia.example', size: 'desk' },
    { name: 'counter', path: `/officer/counter?case=${atCounter}`, who: 'counter@mofa.example', size: 'tablet' },
  ];
  await mkdir(FOLDER, { recursive: true });
  for (const [language, suffix] of Object.entries(LANGUAGES)) {
    for (const { name, path, who, size } of pictures) {
      const window = await visit.openWindow({ who, size, language });
      const page = await window.newPage();
      await page.goto(path);
      await settle(page);
      const small = await sharp(await page.screenshot())
        .png({ palette: true, colours: 64, effort: 10 })
        .toBuffer();
      await writeFile(join(FOLDER, `${name}-${suffix}.png`), small);
      say(`${name}-${suffix}.png  ${Math.round(small.length / 1024)} KiB`);
      await window.close();
    }
  }
  await visit.close();
} catch (error) {
  giveUp(error);
}
