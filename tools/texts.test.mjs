import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TEXTS } from '@talent-window/i18n/areas';
import { faultsOfText } from '@talent-window/i18n/rules';
import { ROOT } from './settings.mjs';
import { exportTexts, importTexts } from './texts/exchange.mjs';
import { hashOfText, stateOf } from './texts/review.mjs';
import { fromXliff } from './texts/xliff-file.mjs';

const NOW = { by: 'Lin Yu-ting', at: '2026-11-30' };
let folder;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'talent-window-texts-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A copy of the tables, so that each test finds them as they are. */
async function platform(reviews = {}) {
  const tables = await mkdtemp(join(folder, 'tables-'));
  await cp(join(ROOT, 'libs', 'i18n', 'src', 'texts'), tables, { recursive: true });
  return { texts: TEXTS, reviews, folder: tables, faultsOf: faultsOfText };
}
const read = (tables, file) => readFile(join(tables, file), 'utf8');
const exported = (options, reviews = {}) => exportTexts(TEXTS, reviews, options).xml;

describe('texts that go to translators', () => {
  it('come back as they went, all of them, with what they mention', async () => {
    const { texts, faults } = await fromXliff(exported({}));
    expect(faults).toEqual([]);
    expect(new Map(texts.map(({ key, zh, en }) => [key, { zh, en }]))).toEqual(new Map(TEXTS));
  });

  it('go by area and by state, and say who reviewed them and whether they changed since', async () => {
    const key = 'stages.payment';
    const review = { ...NOW, hash: hashOfText(TEXTS.get(key)) };
    const reviews = { [key]: review, 'stages.checks': { ...NOW, hash: 'of other words' } };
    expect(exported({ area: 'stages', state: 'reviewed' }, reviews)).toMatch(
      /<note>reviewed by Lin Yu-ting on 2026-11-30/u,
    );
    expect(exportTexts(TEXTS, reviews, { area: 'stages', state: 'reviewed' }).count).toBe(1);
    expect(exported({ area: 'stages' }, reviews)).toContain('changed since Lin Yu-ting reviewed it');
    expect(stateOf('stages.checks', TEXTS.get('stages.checks'), reviews)).toBe('draft');
  });
});

describe('texts that come back', () => {
  it('take the place of the old words alone, and are reviewed where their state says so', async () => {
    const here = await platform();
    const before = await read(here.folder, 'queues.ts');
    const xml = exported({ area: 'queues' })
      .replace('<target>Mine</target>', '<target>What I hold</target>')
      .replace(/(<unit id="queues\.mine"[\s\S]*?state=)"translated"/u, '$1"final"');
    const done = await importTexts(xml, here, NOW);
    expect(done.changed).toEqual(['queues.mine']);
    const both = { zh: TEXTS.get('queues.mine').zh, en: 'What I hold' };
    expect(done.reviews).toEqual({ 'queues.mine': { ...NOW, hash: hashOfText(both) } });
    expect(await read(here.folder, 'queues.ts')).toBe(before.replace("en: 'Mine'", "en: 'What I hold'"));
  });

  it('find their places in titles and details, subjects and bodies', async () => {
    const here = await platform();
    const { zh, en } = TEXTS.get('problems.no-such-view.detail');
    const subject = TEXTS.get('notice.approved.subject');
    const xml = exported({})
      .replace(
        `<source>${zh}</source><target>${en}</target>`,
        `<source>${zh}</source><target>Take one of those there are.</target>`,
      )
      .replace(`<target>${subject.en.split('{')[0]}`, '<target>Your card is approved (case ');
    const { changed } = await importTexts(xml, here, NOW);
    expect(changed).toEqual(expect.arrayContaining(['problems.no-such-view.detail', 'notice.approved.subject']));
    expect(await read(here.folder, 'request-problems.ts')).toContain('Take one of those there are.');
    expect(await read(here.folder, 'notice.ts')).toContain('Your card is approved (case {caseNo})');
  });

  it('are refused as a whole, with each fault by its key, where one of them cannot be taken', async () => {
    const here = await platform();
    const before = await read(here.folder, 'queues.ts');
    const xml = exported({ area: 'queues' })
      .replace('<target>Mine</target>', '<target>What I hold</target>')
      .replace('<target>Overdue</target>', '<target>已逾期</target>')
      .replaceAll('queues.asked', 'queues.never');
    const { faults } = await importTexts(xml, here, NOW);
    expect(faults).toEqual([
      'queues.overdue: English has Han characters or their marks',
      'queues.never: there is no such text',
    ]);
    expect(await read(here.folder, 'queues.ts')).toBe(before);
  });

  it('are refused where a placeholder is lost, and where the file is none', async () => {
    const here = await platform();
    const lost = exported({ area: 'assignment' }).replace(/<target>([^<]*)<ph id="rule"[^>]*\/>/u, '<target>$1');
    expect((await importTexts(lost, here, NOW)).faults[0]).toMatch(
      /^assignment\.\S+: zh-TW mentions .*\{rule\}.*, English/u,
    );
    expect((await importTexts('<xliff', here, NOW)).faults[0]).toMatch(/^it is no X/u);
    expect((await importTexts('<html></html>', here, NOW)).faults[0]).toMatch(/^it is no X/u);
    const swapped = exported({ area: 'queues' }).replace(
      'srcLang="zh-TW" trgLang="en"',
      'srcLang="en" trgLang="zh-TW"',
    );
    expect((await importTexts(swapped, here, NOW)).faults).toEqual(['it is from en to zh-TW, not from zh-TW to en']);
  });
});
