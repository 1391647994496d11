import { activate, importList } from '@talent-window/screening/lists';
import type { DataSource } from 'typeorm';

export const LIST = 'nia-wanted';

/** Imports a version of the list of wanted persons and puts it in force. @returns the edition */
export async function publishList(database: DataSource, lines: readonly string[]): Promise<number> {
  const bytes = (async function* () {
    yield Buffer.from(`${lines.join('\n')}\n`);
  })();
  const title = { zh: '通緝', en: 'Wanted persons' };
  const imported = await importList(database, { list: LIST, format: 'nia-jsonl', by: 'police', title, bytes });
  if (imported.outcome !== 'imported') throw new Error(JSON.stringify(imported));
  const request = { list: LIST, version: imported.version, by: 'supervisor', why: 'published' };
  const activated = await activate(database, request);
  if (activated.outcome !== 'activated') throw new Error(activated.outcome);
  return activated.edition;
}
