import { DatabaseUrl, readConfig, Text } from '@talent-window/config';
import { text } from '@talent-window/i18n';
import { openDatabase } from '@talent-window/persistence';
import type { ActivationResult } from '@talent-window/screening/lists';
import { activate, diffList, rollback, showLists } from '@talent-window/screening/lists';
import type { DataSource } from 'typeorm';
import type { ListsCommand } from './lists/command-line.js';
import { commandLine, USAGE } from './lists/command-line.js';
import { importCommand } from './lists/import-command.js';
import type { Say } from './lists/tell.js';
import { changeLines, harmless, listLines } from './lists/tell.js';

class ListsConfig {
  @DatabaseUrl() databaseUrl!: string;
  /** where the command was given: npm goes to the root of the project */
  @Text('INIT_CWD', { fallback: '.' }) folder!: string;
}

const say: Say = (line) => console.log(harmless(line));

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const command = commandLine(args);
  if (typeof command === 'string') {
    console.error(`${command}\n\n${USAGE}`);
    return 2;
  }
  let database: DataSource | undefined;
  try {
    const { databaseUrl, folder } = readConfig(ListsConfig, process.env);
    database = await openDatabase(databaseUrl, 2);
    return await run(database, command, folder);
  } catch (error) {
    console.error(`it could not be done: ${String(error)}`);
    return 1;
  } finally {
    await database?.destroy();
  }
}

async function run(database: DataSource, command: ListsCommand, folder: string): Promise<number> {
  switch (command.name) {
    case 'import':
      return importCommand(database, command, { folder, say });
    case 'activate':
      return tellActivation(command.list, await activate(database, command));
    case 'rollback':
      return tellActivation(command.list, await rollback(database, command));
    case 'diff':
      return diffCommand(database, command);
    case 'show':
      return showCommand(database, command.list);
  }
}

function tellActivation(list: string, { outcome, ...params }: ActivationResult): number {
  say(`  ${text(`list-outcomes.${outcome}`, { list, ...params }, 'en')}`);
  return outcome === 'activated' ? 0 : 1;
}

async function diffCommand(database: DataSource, command: Extract<ListsCommand, { name: 'diff' }>): Promise<number> {
  const { list, limit } = command;
  const shown = (await showLists(database)).lists.find(({ code }) => code === list);
  const newest = shown?.versions[0]?.version;
  const [from, to] = command.versions ?? [shown?.inForce ?? 0, newest ?? 0];
  // Versions are counted on without gaps. Beside none, which is 0, everything is new.
  if (newest === undefined || Math.max(from, to) > newest) {
    say(`  ${text('list-outcomes.no-such-version', {}, 'en')}`);
    return 1;
  }
  const changes = await diffList(database, { list, from, to, limit });
  for (const line of changes.flatMap(changeLines)) say(line);
  const more = changes.length === limit ? ', and maybe more: --limit' : '';
  say(`  ${list} ${from} → ${to}: ${changes.length} entries differ${more}`);
  return 0;
}

async function showCommand(database: DataSource, only?: string): Promise<number> {
  const { edition, lists } = await showLists(database);
  const shown = lists.filter(({ code }) => only === undefined || code === only);
  for (const line of shown.flatMap(listLines)) say(line);
  if (shown.length === 0) say(only === undefined ? '  there is no list' : `  there is no list ${only}`);
  if (edition) {
    say(
      `  * in force by edition ${edition.edition}, ${edition.activatedBy} ${edition.activatedAt.toISOString()}: ${edition.why}`,
    );
  }
  return shown.length === 0 && only !== undefined ? 1 : 0;
}
