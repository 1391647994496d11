/**
 * The load, in a process of its own: each client is one kept-alive connection that asks again as soon as it was answered.
 * It takes one job `{ origin, seconds, clients: [{ paths, headers }], conditional }` and tells what became of every request.
 */
import { once } from 'node:events';
import { Client } from 'undici';

const ANSWER_WITHIN = 10_000;

process.once('disconnect', () => process.exit());
async function load({ origin, seconds, clients, conditional }) {
  const tally = { sent: 0, lost: 0, byStatus: {}, bytes: 0, latencies: [] };
  const connections = clients.map((client) => new Connection(origin, client, conditional, tally));
  // Nothing is measured before every client has its connection and, where it asks conditionally, its tag.
  await Promise.all(connections.map((connection) => connection.ask()));
  Object.assign(tally, { sent: 0, lost: 0, byStatus: {}, bytes: 0, latencies: [] });
  const begun = performance.now();
  const end = begun + seconds * 1_000;
  await Promise.all(connections.map((connection) => connection.askUntil(end)));
  const elapsed = (performance.now() - begun) / 1_000;
  await Promise.all(connections.map((connection) => connection.close()));
  const { sent, lost, byStatus, bytes, latencies } = tally;
  latencies.sort((a, b) => a - b);
  const p99Ms = latencies[Math.floor(latencies.length * 0.99)] ?? 0;
  return { sent, lost, byStatus, bytes, p99Ms, perSecond: (sent - lost) / elapsed };
}

/** One client and its connection: it asks for its paths in turn and, where it asks conditionally, knows their tags. */
class Connection {
  #client;
  #tags = new Map();
  #nth = 0;

  constructor(origin, { paths, headers }, conditional, tally) {
    this.#client = new Client(origin, { pipelining: 1, headersTimeout: ANSWER_WITHIN, bodyTimeout: ANSWER_WITHIN });
    Object.assign(this, { paths, headers, conditional, tally });
  }

  async askUntil(end) {
    while (performance.now() < end) await this.ask();
  }

  /** One request. Lost is what was not answered whole in time, and what was answered by an error. */
  async ask() {
    const { tally } = this;
    const path = this.paths[this.#nth++ % this.paths.length];
    const tag = this.#tags.get(path);
    const headers = tag === undefined ? this.headers : { ...this.headers, 'if-none-match': tag };
    const begun = performance.now();
    tally.sent += 1;
    try {
      const { statusCode, headers: answered, body } = await this.#client.request({ path, method: 'GET', headers });
      tally.bytes += (await body.text()).length;
      tally.byStatus[statusCode] = (tally.byStatus[statusCode] ?? 0) + 1;
      if (statusCode >= 400) tally.lost += 1;
      if (this.conditional) this.#tags.set(path, answered.etag);
    } catch {
      tally.lost += 1;
    }
    tally.latencies.push(performance.now() - begun);
  }

  close() {
    return this.#client.destroy();
  }
}

process.send('ready');
const [job] = await once(process, 'message');
process.send(await load(job), () => process.disconnect());
