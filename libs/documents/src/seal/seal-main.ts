import { createPublicKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { SealFacts, SealVerdict } from './seal.js';
import { verifySeal } from './seal.js';
import { findSeal } from './find-seal.js';

const USAGE = 'npm run seal:verify -- FILE [--key FOLDER/seal-public.pem]';

/** What each verdict says, and the exit code that goes with it. */
const SAID: Readonly<Record<SealVerdict['verdict'], readonly [code: number, zh: string, en: string]>> = {
  genuine: [0, '真：印記未經變造', 'genuine: what is sealed was not altered'],
  altered: [1, '偽：印記內容經變造', 'altered: this is not what was sealed'],
  'other-key': [1, '非本金鑰所蓋', 'sealed with another key than the one given'],
  'no-seal': [2, '查無數位印記', 'not a seal'],
};

const LABELS: Readonly<Record<keyof SealFacts, string>> = {
  documentNo: '文號 document no.',
  issuedOn: '發文日期 issued on',
  name: '姓名 name',
  nationality: '國籍 nationality',
  birthDate: '出生日期 date of birth',
  passportNo: '護照號碼 passport no.',
  validFrom: '效期自 valid from',
  validUntil: '效期至 valid until',
};

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { key: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined || values.key === undefined) throw new Error(USAGE);
  const publicKey = createPublicKey(await readFile(values.key));
  const seal = await findSeal(await readFile(file));
  const verdict: SealVerdict = seal ? verifySeal(seal, publicKey) : { verdict: 'no-seal' };
  const [code, zh, en] = SAID[verdict.verdict];
  console.log(`${zh} · ${en}`);
  if ('facts' in verdict) {
    for (const [name, label] of Object.entries(LABELS))
      console.log(`  ${label}: ${verdict.facts[name as keyof SealFacts]}`);
  }
  return code;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 3;
  },
);
