import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below the ports that systems give to outgoing connections (Linux from 32768 on), one of which may take a port before its
 * server listens; and for each test process some of its own, since several draw at once.
 */
const FROM = 12_000;
const OF_EACH = 2_500;
const PROCESSES = 8;

const given = new Set<number>();

/** A port that nobody listens on at the moment, and that is given to nobody else here. */
export async function freePort(): Promise<number> {
  const first = FROM + (Number(process.env['JEST_WORKER_ID'] ?? 0) % PROCESSES) * OF_EACH;
  for (;;) {
    const port = randomInt(first, first + OF_EACH);
    if (given.has(port)) continue;
    given.add(port);
    if (await isFree(port)) return port;
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => done(true)));
  });
