import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { extract } from 'tar-stream';

/** Why a package is not taken, by the archive's own words. */
export type BagFault =
  | 'bag-unreadable'
  | 'bag-not-declared'
  | 'bag-of-another-case'
  | 'bag-file-missing'
  | 'bag-file-unknown'
  | 'bag-checksum-wrong'
  | 'bag-oxum-wrong';

interface BagInHand {
  readonly ok: true;
  /** files of the payload */
  readonly files: readonly { readonly path: string; readonly size: number }[];
}
type Verdict = BagInHand | { readonly ok: false; readonly fault: BagFault; readonly detail: string };

const refuse = (fault: BagFault, detail: string): Verdict => ({ ok: false, fault, detail });

/** Checks a BagIt package [RFC 8493] file by file: complete, nothing beside, every checksum right, of this case. */
export async function checkBag(tar: Uint8Array, caseNo: string): Promise<Verdict> {
  const found = await unpack(tar).catch(() => undefined);
  if (!found) return refuse('bag-unreadable', 'the package is no tar');
  const files = new Map<string, Buffer>();
  for (const [name, bytes] of found) {
    if (!name.startsWith(`${caseNo}/`)) return refuse('bag-of-another-case', `${name} is not of ${caseNo}`);
    files.set(name.slice(caseNo.length + 1), bytes);
  }
  const text = (path: string): string => files.get(path)?.toString() ?? '';
  if (!text('bagit.txt').startsWith('BagIt-Version: 1.0\n'))
    return refuse('bag-not-declared', 'bagit.txt says no version 1.0');
  if (labelled(text('bag-info.txt'), 'External-Identifier') !== caseNo)
    return refuse('bag-of-another-case', 'bag-info.txt names another case');
  const payload = [...files.keys()].filter((path) => path.startsWith('data/'));
  const tags = [...files.keys()].filter((path) => !path.startsWith('data/') && path !== 'tagmanifest-sha256.txt');
  const wrong =
    against(text('manifest-sha256.txt'), payload, files) ?? against(text('tagmanifest-sha256.txt'), tags, files);
  if (wrong) return wrong;
  const octets = payload.reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0);
  if (labelled(text('bag-info.txt'), 'Payload-Oxum') !== `${octets}.${payload.length}`)
    return refuse('bag-oxum-wrong', 'Payload-Oxum is not that of the payload');
  return { ok: true, files: payload.map((path) => ({ path, size: files.get(path)?.length ?? 0 })) };
}

/** What a manifest names against what is there. */
function against(manifest: string, there: readonly string[], files: ReadonlyMap<string, Buffer>): Verdict | undefined {
  const named = new Map(
    manifest
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  );
  const unnamed = there.find((path) => !named.has(path));
  if (unnamed !== undefined) return refuse('bag-file-unknown', `${unnamed} stands in no manifest`);
  for (const [path, sha256] of named) {
    const bytes = files.get(path);
    if (!bytes) return refuse('bag-file-missing', `${path} is missing`);
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      return refuse('bag-checksum-wrong', `${path} is not as its manifest says`);
  }
  return undefined;
}

const labelled = (text: string, label: string): string | undefined =>
  text
    .split('\n')
    .find((line) => line.startsWith(`${label}: `))
    ?.slice(label.length + 2);

async function unpack(tar: Uint8Array): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  const reader = extract();
  Readable.from([tar]).pipe(reader);
  for await (const entry of reader) found.set(entry.header.name, await buffer(Readable.from(entry)));
  if (found.size === 0) throw new Error('nothing in it');
  return found;
}
