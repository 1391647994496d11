import { createHash } from 'node:crypto';
import type { ListFinding, ListFormat } from '@talent-window/contracts/vocabulary';
import { ListSeverity } from '@talent-window/contracts/vocabulary';
import { ControlListEntity, ControlListVersionEntity } from '@talent-window/persistence';
import type { DataSource, EntityManager } from 'typeorm';
import { BrokenList, listFinding } from './broken-list.js';
import { LIST_READERS } from './formats/list-readers.js';
import { judgeEntry } from './judge-entry.js';
import { mergeIncoming } from './merge-incoming.js';
import type { ListFile } from './raw-entry.js';
import type { Staging } from './staging.js';
import { openStaging } from './staging.js';

export interface ListImport extends ListFile {
  /** code of the list, e.g. `nia-entry-ban`, `ofac-sdn` */
  readonly list: string;
  readonly format: ListFormat;
  readonly by: string;
  /** what the list is called; needed the first time */
  readonly title?: { readonly zh: string; readonly en: string };
  /** why the list may be so much shorter than before */
  readonly shrunkenOk?: string;
  /** told from time to time how many entries were read */
  readonly onProgress?: (entries: number) => void;
}

interface Findings {
  /** the first of them, as they come in the file */
  readonly findings: readonly ListFinding[];
  readonly warnings: number;
}

export type ImportResult = Findings &
  (
    | {
        readonly outcome: 'imported';
        readonly version: number;
        readonly entries: number;
        readonly names: number;
        readonly added: number;
        readonly changed: number;
        readonly removed: number;
      }
    /** the newest version has just these entries */
    | { readonly outcome: 'unchanged'; readonly version: number }
    /** nothing was changed: the last good version stays */
    | { readonly outcome: 'refused'; readonly errors: number }
  );

const MOST_ERRORS = 100;
const MOST_WARNINGS_TOLD = 100;
/** A list may lose so much of itself from one version to the next without a word. */
const SHRINKS_AT_MOST = 0.2;
const PROGRESS_EVERY = 10_000;

/** Takes a file as the newest version of a list, whole or not at all. In force it comes by an activation. */
export async function importList(database: DataSource, request: ListImport): Promise<ImportResult> {
  const runner = database.createQueryRunner();
  await runner.connect();
  await runner.startTransaction();
  try {
    const result = await importWithin(runner.manager, request);
    await (result.outcome === 'imported' ? runner.commitTransaction() : runner.rollbackTransaction());
    return result;
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}

async function importWithin(manager: EntityManager, request: ListImport): Promise<ImportResult> {
  const { list, format, by, title } = request;
  // One import of a list at a time: the next one compares with what this one leaves.
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`control-list:${list}`]);
  if (!(await manager.existsBy(ControlListEntity, { code: list }))) {
    if (title === undefined) throw new Error(`${list} is a new list and needs a title`);
    await manager.insert(ControlListEntity, { code: list, titleZh: title.zh, titleEn: title.en });
  }
  const staging = await openStaging(manager);
  const hash = createHash('sha256');
  const read = await readInto(staging, { ...request, ...hashed(hash, request) });
  const counts = await staging.finish();
  const before = await manager.findOne(ControlListVersionEntity, { where: { list }, order: { version: 'desc' } });
  const errors = read.errors.length > 0 ? [] : await wholeFile(staging, counts.entries, before?.entries, request);
  const findings = [...read.findings, ...errors];
  const { warnings } = read;
  if (read.errors.length + errors.length > 0) {
    return { outcome: 'refused', errors: read.errors.length + errors.length, warnings, findings };
  }

  const version = (before?.version ?? 0) + 1;
  const changes = await mergeIncoming(manager, list, version);
  if (before && changes.added + changes.changed + changes.removed === 0) {
    return { outcome: 'unchanged', version: before.version, warnings, findings };
  }
  const kept = { list, version, format, sha256: hash.digest('hex'), ...counts, ...changes, warnings };
  await manager.insert(ControlListVersionEntity, { ...kept, shrunkenOk: request.shrunkenOk ?? null, importedBy: by });
  return { outcome: 'imported', version, ...counts, ...changes, warnings, findings };
}

async function readInto(staging: Staging, { format, onProgress, ...file }: ListImport) {
  const findings: ListFinding[] = [];
  const errors: ListFinding[] = [];
  let warnings = 0;
  let entries = 0;
  const note = (finding: ListFinding): void => {
    if (finding.severity === ListSeverity.Error) errors.push(finding);
    else if (++warnings > MOST_WARNINGS_TOLD) return;
    findings.push(finding);
  };
  try {
    for await (const item of LIST_READERS[format](file)) {
      if ('reason' in item) {
        note(item);
        continue;
      }
      const { entry, findings: judged } = judgeEntry(item);
      judged.forEach(note);
      if (errors.length >= MOST_ERRORS)
        throw new BrokenList(listFinding(item.line, 'too-many-errors', { max: MOST_ERRORS }));
      // After an error the rest is read for its findings alone.
      if (entry && errors.length === 0) await staging.add({ line: item.line, entry });
      if (++entries % PROGRESS_EVERY === 0) onProgress?.(entries);
    }
  } catch (error) {
    if (!(error instanceof BrokenList)) throw error;
    note(error.finding);
  }
  return { findings, errors, warnings };
}

/** What only the file as a whole can show. */
async function wholeFile(
  staging: Staging,
  now: number,
  before: number | undefined,
  { shrunkenOk }: ListImport,
): Promise<readonly ListFinding[]> {
  if (now === 0) return [listFinding(0, 'list-empty')];
  const duplicates = await staging.duplicates(MOST_ERRORS);
  if (duplicates.length > 0) return duplicates;
  if (before === undefined || shrunkenOk !== undefined || now >= before * (1 - SHRINKS_AT_MOST)) return [];
  return [listFinding(0, 'list-shrunken', { before, now, percent: Math.round((1 - now / before) * 100) })];
}

/** The same bytes, counted into the hash on their way: the file of aliases first, as it is read first. */
function hashed(hash: ReturnType<typeof createHash>, { bytes, aliases }: ListFile): ListFile {
  const through = async function* (source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of source) {
      hash.update(chunk);
      yield chunk;
    }
  };
  return { bytes: through(bytes), ...(aliases === undefined ? {} : { aliases: through(aliases) }) };
}
