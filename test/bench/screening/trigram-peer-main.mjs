/** PostgreSQL with pg_trgm, a GIN index and the best ten: what a database would do. On a server of its own, gone afterwards. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePorts } from '../../../tools/ports.mjs';
import { adminUrl, postgresService } from '../../../tools/postgres.mjs';
import { Supervisor } from '../../../tools/supervisor.mjs';
import { bestOf, folded, runPeer } from './peer.mjs';

const BEST = 10;
const PASSWORD = 'bench';

const scratch = await mkdtemp(join(tmpdir(), 'talent-window-trigrams-'));
// PostgreSQL may run as another user, who must find the way to its folder.
await chmod(scratch, 0o711);
const logDir = join(scratch, 'logs');
const supervisor = new Supervisor({ say: () => undefined, logDir });
const [port] = await freePorts(1);
let client;
try {
  const folder = join(scratch, 'postgres');
  await supervisor.start(await postgresService({ folder, port, password: PASSWORD, logDir, env: process.env }));
  client = new pg.Client({ connectionString: adminUrl(port, PASSWORD) });
  await client.connect();
  await runPeer(load);
} finally {
  await client?.end();
  await supervisor.stop();
  await rm(scratch, { recursive: true, force: true });
}

async function load(records) {
  const names = records.flatMap(({ id, names: all }) => all.map((name) => [id, folded(name)]));
  await client.query('create extension pg_trgm');
  await client.query('create table listed_name (id text not null, name text not null)');
  const columns = [0, 1].map((column) => names.map((row) => row[column]));
  await client.query('insert into listed_name select * from unnest($1::text[], $2::text[])', columns);
  await client.query('create index on listed_name using gin (name gin_trgm_ops)');
  await client.query('vacuum analyze listed_name');
  return async (wanted) => {
    const hits = [];
    for (const name of wanted) {
      const { rows } = await client.query({
        name: 'nearest',
        text: `select id, max(similarity(name, $1)) as score from listed_name where name % $1 group by id order by score desc limit ${BEST}`,
        values: [folded(name)],
      });
      hits.push(...rows);
    }
    return bestOf(hits, BEST);
  };
}
