/**
 * `npm run papers:check [-- FOLDER]`: makes one paper of each kind and lets other people's programs judge them. A program that
 * is not installed is named and skipped; `npm test` checks the same with libraries.
 */
import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built } from './built.mjs';
import { mustRun, run } from './commands.mjs';
import { giveUp } from './problem.mjs';
import { say } from './progress.mjs';
import { ROOT } from './settings.mjs';

/** What a paper must say to a search, by its kind. */
const SAYS = {
  'payment-notice': '繳費通知單',
  receipt: '電子收據',
  'inspection-notice': '繳驗護照通知單',
  'request-notice': '補正通知單',
  approval: '許可通知書',
  refusal: '不予許可處分書',
  'entry-permit': '電子入臺證',
  'overseas-approval': '境外核准證明',
  'card-preview': '卡片樣張',
};

const count = { passed: 0, failed: 0, missing: [] };

/** One check by one program; `fails` gives what is wrong, or nothing. */
async function check(program, what, args, fails) {
  if (count.missing.includes(program)) return;
  const result = await run(program, args).catch(() => undefined);
  const [, module] = /No module named '(\w+)'/.exec(result?.output ?? '') ?? [];
  if (!result || module) {
    count.missing.push(module ? `Python's ${module}` : program);
    return;
  }
  const fault = fails(result);
  count[fault ? 'failed' : 'passed'] += 1;
  say(`  ${fault ? '✗' : '✓'} ${program} · ${what}${fault ? `: ${String(fault).trim().slice(0, 300)}` : ''}`);
}

const python = (script, ...args) => ['-c', script, ...args];

async function checkPaper(folder, kind) {
  const pdf = join(folder, `${kind}.pdf`);
  await check('qpdf', `${kind}: the file is sound`, ['--check', pdf], ({ code, output }) => code !== 0 && output);
  await check(
    'pdftotext',
    `${kind}: 「${SAYS[kind]}」 is found`,
    [pdf, '-'],
    ({ output }) => !output.includes(SAYS[kind]) && output,
  );
  await check(
    'pdfsig',
    `${kind}: signature over the whole file`,
    [pdf],
    ({ output }) => !(/Signature is Valid/.test(output) && /Total document signed/.test(output)) && output,
  );
  const picture = join(folder, kind);
  await check(
    'pdftoppm',
    `${kind}: it can be drawn`,
    ['-r', '150', '-png', pdf, picture],
    ({ code, output }) => code !== 0 && output,
  );
  const [page] = (await readdir(folder)).filter((name) => new RegExp(`^${kind}-\\d+\\.png$`).test(name)).sort();
  if (page === undefined) return;
  await check(
    'zbarimg',
    `${kind}: its QR code leads to its verification`,
    ['--quiet', join(folder, page)],
    ({ output }) => !/QR-Code:https:\/\/window\.example\/verify\/[0-9A-Z-]{24}/.test(output) && output,
  );
}

async function checkMrz(folder) {
  const { mrz } = JSON.parse(await readFile(join(folder, 'card-preview.json'), 'utf8'));
  const script = 'import sys; from mrz.checker.td1 import TD1CodeChecker as C; print(bool(C(sys.argv[1])))';
  await check(
    'python3',
    'card-preview: every check digit of its MRZ (mrz)',
    python(script, mrz.join('\n')),
    ({ output }) => !/^True/m.test(output) && output,
  );
}

/** The seal's own bytes, cut into what was signed and the signature, which OpenSSL wants as DER. */
async function checkSeal(folder) {
  const { findSeal } = await import('@talent-window/documents/seal');
  const seal = Buffer.from(await findSeal(await readFile(join(folder, 'entry-permit.pdf'))));
  const [signed, signature] = [join(folder, 'seal.signed'), join(folder, 'seal.der')];
  await writeFile(join(folder, 'seal.bin'), seal);
  await writeFile(signed, seal.subarray(0, -66));
  await writeFile(signature, derOf(seal.subarray(-64)));
  const key = join(folder, 'keys', 'seal-public.pem');
  const args = ['dgst', '-sha256', '-verify', key, '-signature', signature, signed];
  await check(
    'openssl',
    'entry-permit: the signature of its seal',
    args,
    ({ output }) => !/Verified OK/.test(output) && output,
  );
}

function derOf(raw) {
  const integers = [raw.subarray(0, 32), raw.subarray(32)].map((half) => {
    const digits = half.subarray(half.findIndex((byte) => byte !== 0));
    const value = digits[0] & 0x80 ? Buffer.concat([Buffer.of(0), digits]) : digits;
    return Buffer.concat([Buffer.of(2, value.length), value]);
  });
  const body = Buffer.concat(integers);
  return Buffer.concat([Buffer.of(0x30, body.length), body]);
}

try {
  const program = await built(join(ROOT, 'libs', 'testing', 'dist', 'papers-main.js'));
  const folder = process.argv[2] ?? (await mkdtemp(join(tmpdir(), 'talent-window-papers-')));
  await mustRun('Making the papers', process.execPath, [program, folder]);
  say(`\nOne paper of each kind in ${folder}\n`);
  for (const kind of Object.keys(SAYS)) await checkPaper(folder, kind);
  await checkMrz(folder);
  await checkSeal(folder);
  if (count.missing.length > 0) say(`\nnot installed, so not asked: ${count.missing.join(', ')}`);
  say(`\n${count.passed} passed, ${count.failed} failed`);
  process.exitCode = count.failed > 0 ? 1 : 0;
} catch (error) {
  giveUp(error);
}
