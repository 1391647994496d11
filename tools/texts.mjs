/**
 * `npm run texts -- export [--area A] [--state draft] FILE.xlf`, `import FILE.xlf --by NAME`, `status`: texts for translators and
 * reviewers, and back. See docs/translation.md.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { built } from './built.mjs';
import { Problem, codeOf, giveUp } from './problem.mjs';
import { ROOT } from './settings.mjs';
import { exportTexts, importTexts } from './texts/exchange.mjs';
import { stateOf } from './texts/review.mjs';

const USAGE = `npm run texts -- export [--area AREA] [--state draft|reviewed] FILE.xlf
npm run texts -- import FILE.xlf --by NAME
npm run texts -- status`;
const REVIEWS = join(ROOT, 'libs', 'i18n', 'review.json');
const MOST_SHOWN = 40;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { area: { type: 'string' }, state: { type: 'string' }, by: { type: 'string' } },
  });
  const [what, file] = positionals;
  const from = (path) => resolve(process.env.INIT_CWD ?? process.cwd(), path);
  const { TEXTS } = await import(await built(join(ROOT, 'libs', 'i18n', 'dist', 'texts', 'index.js')));
  const reviews = JSON.parse(await readFile(REVIEWS, 'utf8'));
  if (what === 'export' && file !== undefined) {
    const { xml, count } = exportTexts(TEXTS, reviews, values);
    if (count === 0)
      throw new Problem(
        `No text is of the area ${values.area ?? '(any)'} and in the state ${values.state ?? '(any)'}.`,
      );
    await writeFile(from(file), xml);
    console.log(`${count} texts in ${file}`);
  } else if (what === 'import' && file !== undefined && values.by) {
    const { faultsOfImport } = await rules();
    const platform = {
      texts: TEXTS,
      reviews,
      folder: join(ROOT, 'libs', 'i18n', 'src', 'texts'),
      faultsOf: faultsOfImport,
    };
    const xml = await readFile(from(file), 'utf8').catch((error) => {
      throw codeOf(error) === 'ENOENT' ? new Problem(`There is no file ${file}.`) : error;
    });
    const done = await importTexts(xml, platform, { by: values.by, at: new Date().toISOString().slice(0, 10) });
    if ('faults' in done) throw new Problem([`Nothing was taken from ${file}:`, ...shown(done.faults)].join('\n'));
    await writeFile(REVIEWS, `${JSON.stringify(done.reviews, null, 2)}\n`);
    console.log(`${done.changed.length} texts changed, ${done.reviewed} reviewed by ${values.by}`);
    if (done.changed.length > 0)
      console.log('Now build (npx tsc -b libs/i18n) and look at the changes (git diff libs/i18n).');
  } else if (what === 'status') {
    console.log(statusOf(TEXTS, reviews).join('\n'));
  } else {
    throw new Problem(USAGE);
  }
} catch (error) {
  giveUp(error);
}

/** The rules of texts, and one more: what a text mentions is given by the program, and stays. */
async function rules() {
  const { faultsOfText, placeholdersOf } = await import(join(ROOT, 'libs', 'i18n', 'dist', 'text-rules.js'));
  return {
    faultsOfImport: (key, both, before) => {
      const was = placeholdersOf(before.zh).join(' ');
      const is = placeholdersOf(both.zh).join(' ');
      return [
        ...faultsOfText(key, both),
        ...(was === is ? [] : [`it mentioned ${was || 'nothing'} and now ${is || 'nothing'}`]),
      ];
    },
  };
}

const shown = (faults) =>
  faults.length > MOST_SHOWN ? [...faults.slice(0, MOST_SHOWN), `… and ${faults.length - MOST_SHOWN} more`] : faults;

/** One line an area: how much of it was reviewed, and by whom. */
function statusOf(texts, reviews) {
  const areas = new Map();
  for (const [key, both] of texts) {
    const [area] = key.split('.', 1);
    const count = areas.get(area) ?? { texts: 0, reviewed: 0, by: new Set() };
    count.texts += 1;
    if (stateOf(key, both, reviews) === 'reviewed') {
      count.reviewed += 1;
      count.by.add(reviews[key].by);
    }
    areas.set(area, count);
  }
  const lines = [...areas].map(([area, { texts: all, reviewed, by }]) =>
    `${area.padEnd(24)} ${reviewed}/${all} ${[...by].join(', ')}`.trimEnd(),
  );
  const reviewed = [...areas.values()].reduce((sum, it) => sum + it.reviewed, 0);
  return [...lines, '', `${reviewed} of ${texts.size} texts reviewed, the others are drafts`];
}
