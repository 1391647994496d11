import { createPrivateKey } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOCUMENT_KINDS } from '@talent-window/contracts/vocabulary';
import { codeOf, createPress, documentNoOf, issueDay, PAPERS, photoOf } from '@talent-window/documents/papers';
import { ensureKeys, readSigningCertificate } from '@talent-window/documents/signing';
import { taipeiDay } from '@talent-window/domain';
import { Readable } from 'node:stream';
import { goodPhoto } from './sample-documents.js';
import { samplePaper } from './sample-papers.js';

/** Writes one paper of each kind into a folder, signed with keys made there; `npm run papers:check` then looks at them. */
async function main(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const password = 'only-for-this-check';
  const keys = await ensureKeys(join(folder, 'keys'), password);
  const press = createPress({
    certificate: await readSigningCertificate(await readFile(keys.certificate), password),
    sealKey: createPrivateKey(await readFile(keys.sealKey)),
    publicUrl: 'https://window.example',
  });
  const today = taipeiDay(new Date().toISOString());
  for (const kind of DOCUMENT_KINDS) {
    const source = samplePaper(kind, today);
    const { caseNo } = source;
    const facts = PAPERS[kind].facts(source);
    const pdf = await press.print({
      kind,
      caseNo,
      documentNo: documentNoOf(caseNo, kind, 1),
      code: codeOf(kind, Buffer.alloc(32, 1)),
      facts,
      issuedOn: issueDay(source),
      at: new Date(source.at),
      photo: await photoOf(Readable.from([await goodPhoto()])),
    });
    await writeFile(join(folder, `${kind}.pdf`), pdf);
    await writeFile(join(folder, `${kind}.json`), JSON.stringify(facts, null, 2));
  }
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: node papers-main.js <folder to write to>');
await main(folder);
