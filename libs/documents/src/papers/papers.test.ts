import { beforeAll, describe, expect, it } from '@jest/globals';
import type { DocumentKind } from '@talent-window/contracts/vocabulary';
import { DOCUMENT_KINDS } from '@talent-window/contracts/vocabulary';
import { faultsOfTd1 } from '@talent-window/domain';
import type { Td1Lines } from '@talent-window/domain';
import { overseasEngineer, SAMPLE_ITEMS, samplePaper } from '@talent-window/testing';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readBarcodes } from '../seal/find-seal.js';
import { pagePictures } from '../seal/page-pictures.js';
import { capitalAmount } from './capital-amount.js';
import { codeOf, maskName, readCode } from './code.js';
import { breakLines } from './line-breaking.js';
import { PAPERS, renderPaper } from './render-paper.js';
import type { PaperSource } from './source.js';

const TODAY = '2026-11-26';
const VERIFY = { url: 'https://window.example/verify/7KQM-2XPD-9RTV-H4WB-6JNC', code: '7KQM-2XPD-9RTV-H4WB-6JNC' };

const render = async (kind: DocumentKind, changes: Partial<PaperSource> = {}): Promise<Buffer> =>
  renderPaper({
    kind,
    facts: PAPERS[kind].facts(samplePaper(kind, TODAY, changes)),
    at: new Date(`${TODAY}T02:00:00Z`),
    documentNo: '115551000017A01',
    issuedOn: TODAY,
    caseUrl: 'https://window.example/cases/115551000017',
    verify: VERIFY,
  });

/** What a search in the PDF finds, page by page, without the breaks that a line makes. */
async function textOf(pdf: Buffer): Promise<readonly string[]> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0, useSystemFonts: false });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let nth = 1; nth <= document.numPages; nth += 1) {
      const { items } = await (await document.getPage(nth)).getTextContent();
      pages.push(items.map((it) => ('str' in it ? it.str : '')).join(''));
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

describe('every kind of paper', () => {
  const rendered = new Map<DocumentKind, Buffer>();
  beforeAll(async () => {
    for (const kind of DOCUMENT_KINDS) rendered.set(kind, await render(kind));
  }, 60_000);

  it.each(DOCUMENT_KINDS)(
    '%s says in both languages what it is, of whom, and by what code it is verified',
    async (kind) => {
      const text = (await textOf(rendered.get(kind) ?? Buffer.alloc(0))).join('');
      const title = PAPERS[kind].title(PAPERS[kind].facts(samplePaper(kind, TODAY)));
      for (const said of [title.zh, title.en, '馬怡蓮', 'ELENA JUNE', VERIFY.code, '內政部移民署']) {
        expect(text.replaceAll(/\s/gu, '')).toContain(said.replaceAll(/\s/gu, ''));
      }
    },
  );

  it('is PDF/A with a structure, a language and embedded fonts', () => {
    for (const pdf of rendered.values()) {
      const source = pdf.toString('latin1');
      expect(source).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>B</);
      expect(source).toContain('/Marked true');
      expect(source).toContain('/Lang (zh-TW)');
      expect(source.match(/\/FontFile2 /g)?.length).toBeGreaterThanOrEqual(3);
      expect(source).not.toMatch(/\/BaseFont \/Helvetica/);
    }
  });

  it('carries a QR code that leads to its verification', async () => {
    for await (const picture of pagePictures(rendered.get('approval') ?? Buffer.alloc(0), 2)) {
      const codes = await readBarcodes(picture, ['QRCode']);
      expect(codes.map(({ text }) => text)).toEqual([VERIFY.url]);
    }
  });

  it('has on the payment notice the bars that a till reads', async () => {
    const read: string[] = [];
    for await (const picture of pagePictures(rendered.get('payment-notice') ?? Buffer.alloc(0), 3)) {
      read.push(...(await readBarcodes(picture, ['Code39'])).map(({ text }) => text));
    }
    expect(read.sort()).toEqual(['120300000008460', '1234567890123456', '151203A01']);
  });
});

describe('what is long', () => {
  it('is broken over pages: ten items of a request, each whole and none lost', async () => {
    const items = Array.from({ length: 10 }, (_, i) => ({
      ...(SAMPLE_ITEMS[0] ?? { path: '', reason: 'missing' as const, note: '' }),
      note: `第${i + 1}件：${'請提供最近一年之扣繳憑單。'.repeat(6)}`,
    }));
    const asked = { kind: 'supplement', items, fromAbroad: false };
    const pages = await textOf(await render('request-notice', { params: { asked } }));
    expect(pages.length).toBeGreaterThan(1);
    for (let n = 1; n <= 10; n += 1) expect(pages.filter((page) => page.includes(`第${n}件`))).toHaveLength(1);
  });

  it('is written with the letters of every name, and shows one that no font has as missing', async () => {
    const { content } = overseasEngineer(TODAY);
    const basic = {
      ...content.basic,
      surname: 'ŁUKASIEWICZ-ĐẶNG',
      givenNames: 'JÖRG ŞÜKRÜ',
      chineseName: '峯堃\u{2a6d7}',
    };
    const text = (await textOf(await render('approval', { application: { ...content, basic } }))).join('');
    expect(text).toContain('ŁUKASIEWICZ-ĐẶNG');
    expect(text).toContain('峯堃〓');
  });
});

describe('what somebody typed', () => {
  it('is written on a paper and does nothing there', async () => {
    const { content } = overseasEngineer(TODAY);
    const hostile = 'O) >> /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> (';
    const basic = { ...content.basic, surname: hostile, givenNames: '<script>alert(1)</script>', chineseName: '=1+1' };
    const pdf = await render('approval', { application: { ...content, basic } });
    expect((await textOf(pdf)).join('')).toContain('<script>alert(1)</script>');
    expect(pdf.toString('latin1')).not.toMatch(/\/(JavaScript|OpenAction|Launch|AA|EmbeddedFile|SubmitForm)\b/);
    const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
    const document = await task.promise;
    expect([await document.getJSActions(), await document.getOpenAction(), await document.getAttachments()]).toEqual([
      null,
      null,
      null,
    ]);
    await task.destroy();
  });
});

describe('the card preview', () => {
  it('has a machine-readable zone with all check digits right, also where the name is cut', () => {
    const { content } = overseasEngineer(TODAY);
    const basic = { ...content.basic, surname: 'WOLFESCHLEGELSTEINHAUSENBERGERDORFF', givenNames: 'HUBERT BLAINE' };
    for (const application of [content, { ...content, basic }]) {
      const facts = PAPERS['card-preview'].facts(samplePaper('card-preview', TODAY, { application }));
      const { mrz } = facts as typeof facts & { mrz: Td1Lines };
      expect(mrz.map((line) => line.length)).toEqual([30, 30, 30]);
      expect(faultsOfTd1(mrz)).toEqual([]);
    }
  });
});

describe('amounts, codes and names', () => {
  it('writes amounts as receipts do', () => {
    expect([0, 10, 500, 3700, 8460, 10_005, 100_300_000].map(capitalAmount)).toEqual([
      '零元整',
      '壹拾元整',
      '伍佰元整',
      '參仟柒佰元整',
      '捌仟肆佰陸拾元整',
      '壹萬零伍元整',
      '壹億零參拾萬元整',
    ]);
  });

  it('gives the same paper the same code, another key another one, and reads it as people type it', () => {
    const key = Buffer.alloc(32, 1);
    const code = codeOf('115551000017:a', key);
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(codeOf('115551000017:a', key)).toBe(code);
    expect(codeOf('115551000017:a', Buffer.alloc(32, 2))).not.toBe(code);
    expect(readCode(` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `)).toBe(
      code,
    );
    expect(['', 'U'.repeat(20), code.slice(1), `${code}0`].map(readCode)).toEqual(Array(4).fill(undefined));
  });

  it('shows a stranger only the beginning of each part of a name', () => {
    expect(maskName('馬怡蓮　MARTINEZ-OKAFOR, ELENA JUNE')).toBe('馬○○ M***, E*** J***');
  });

  it('breaks lines between Han letters, never before a full stop, and words only where they are wider than a line', () => {
    const wide = (text: string): number => [...text].length;
    expect(breakLines('申請駁回。理由', 4, wide)).toEqual(['申請駁', '回。理由']);
    expect(breakLines('the review starts', 10, wide)).toEqual(['the review', 'starts']);
    expect(breakLines('abcdefghij', 4, wide)).toEqual(['abcd', 'efgh', 'ij']);
  });
});
