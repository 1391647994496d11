import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from './commands.mjs';
import { Problem } from './problem.mjs';
import { HOST } from './settings.mjs';
import { program } from './supervisor.mjs';

/** What the platform writes on each workflow, so that the Temporal UI can list cases by it; none is personal data. */
const SEARCH_ATTRIBUTES = { CaseType: 'Keyword', Stage: 'Keyword', Holder: 'Keyword', DueAt: 'Datetime' };

/** Cases must be readable long after they close; the server's own default is one day. */
const RETENTION = `${10 * 365}d`;

/**
 * All workflows of the CLI's server share one queue of tasks, which it reads 20 times a second unless told otherwise: each
 * step of a case would wait some 40 ms for nothing. A cluster has a queue for each of its many shards.
 */
const QUEUE_READS_PER_SECOND = 1_000;

/**
 * The Temporal server of the CLI.
 * @param options.file SQLite file that keeps the histories; without it they are gone at the end
 * @param options.uiPort without it there is no Web UI
 * @param options.codecEndpoint where the Web UI has payloads decoded
 */
export async function temporalService({ cli, port, uiPort, file, namespace, codecEndpoint, env }) {
  if (file) await mkdir(dirname(file), { recursive: true });
  const args = ['server', 'start-dev', '--ip', HOST, '--port', port, '--log-level', 'warn', '--namespace', namespace];
  if (file) {
    args.push('--db-filename', file);
    args.push('--sqlite-pragma', 'journal_mode=wal', '--sqlite-pragma', 'synchronous=1');
  }
  args.push('--dynamic-config-value', `history.transferProcessorMaxPollRPS=${QUEUE_READS_PER_SECOND}`);
  if (uiPort) args.push('--ui-port', uiPort, '--ui-disable-news-fetch');
  else args.push('--headless');
  if (codecEndpoint) args.push('--ui-codec-endpoint', codecEndpoint);
  for (const [name, type] of Object.entries(SEARCH_ATTRIBUTES)) args.push('--search-attribute', `${name}=${type}`);
  const how = { command: cli, args: args.map(String), stopSignal: 'SIGTERM', patience: 10_000 };
  return program('temporal', 0, how, env, (isOver) => keepHistories(cli, `${HOST}:${port}`, namespace, isOver));
}

/** The first call the server accepts is the one that raises the retention, so being up and being safe are one moment. */
async function keepHistories(cli, address, namespace, isOver) {
  const args = ['operator', 'namespace', 'update', '--retention', RETENTION, '-n', namespace, '--address', address];
  while (!isOver()) {
    if ((await run(cli, args, { limit: 10_000 })).code === 0) return;
    await sleep(100);
  }
}

/**
 * Registers the search attributes on a Temporal cluster of the deployment: a workflow that sets one unknown to the server
 * would fail its task for ever.
 * @throws {Problem} where the cluster does not answer or does not let us
 */
export async function registerSearchAttributes(cli, address, namespace) {
  const where = ['-n', namespace, '--address', address];
  const list = await run(cli, ['operator', 'search-attribute', 'list', '-o', 'json', ...where], { limit: 20_000 });
  if (list.code !== 0) {
    throw new Problem(`TEMPORAL_ADDRESS=${address} does not answer for namespace ${namespace}:\n${list.output.trim()}`);
  }
  const known = JSON.parse(list.output).customAttributes ?? {};
  for (const [name, type] of Object.entries(SEARCH_ATTRIBUTES)) {
    if (name in known) continue;
    const create = ['operator', 'search-attribute', 'create', '--name', name, '--type', type, ...where];
    const made = await run(cli, create, { limit: 20_000 });
    if (made.code !== 0) {
      throw new Problem(
        `Search attribute ${name} (${type}) is missing on ${address} and cannot be made:\n${made.output.trim()}`,
      );
    }
  }
}
