import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { text } from '@talent-window/i18n';
import { importList } from '@talent-window/screening/lists';
import type { DataSource } from 'typeorm';
import type { ListsCommand } from './command-line.js';
import type { Say } from './tell.js';
import { findingLine } from './tell.js';

type ImportCommand = Extract<ListsCommand, { name: 'import' }>;

/** `lists import`: what came of it, and each finding with its line. Paths are meant from `folder`. */
export async function importCommand(
  database: DataSource,
  { file, aliases, ...request }: ImportCommand,
  { folder, say }: { readonly folder: string; readonly say: Say },
): Promise<number> {
  const { list } = request;
  const fileOf = (path: string): AsyncIterable<Buffer> =>
    path === '-' ? process.stdin : bytesOf(resolve(folder, path));
  const result = await importList(database, {
    ...request,
    bytes: fileOf(file),
    ...(aliases === undefined ? {} : { aliases: fileOf(aliases) }),
    onProgress: showProgress,
  });
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  for (const finding of result.findings) say(findingLine(finding));
  const untold = result.warnings - result.findings.filter(({ severity }) => severity === 'warning').length;
  if (untold > 0) say(`  and ${untold} more warnings`);
  const { outcome, findings: _told, ...params } = result;
  say(`  ${text(`list-outcomes.${outcome}`, { list, ...params }, 'en')}`);
  return outcome === 'refused' ? 1 : 0;
}

/** Opened when it is read: a file that is not there is an error of the import then, and of nobody before. */
async function* bytesOf(path: string): AsyncGenerator<Buffer, void, undefined> {
  yield* createReadStream(path) as AsyncIterable<Buffer>;
}

/** One line that changes on a terminal; a line each hundred thousand in a log. */
function showProgress(entries: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r  ${entries} entries read`);
  else if (entries % 100_000 === 0) process.stderr.write(`  ${entries} entries read\n`);
}
