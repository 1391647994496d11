import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { fetchWithin, OutOfReach } from './fetch-within.js';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections();
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer).unref();
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const within = (place: string, changes: object = {}) => fetchWithin({ places: [place], timeoutMs: 5_000, ...changes });

describe('a call out of the house', () => {
  it('gives the whole answer of a configured place, whatever its status', async () => {
    const place = await serve((request, response) => {
      response
        .writeHead(request.method === 'PUT' ? 204 : 418, { 'x-a': 'b' })
        .end(request.method === 'PUT' ? '' : 'no');
    });
    const answer = await within(`${place}/some/prefix`)(`${place}/path?x=1`, { method: 'POST', body: 'hello' });
    expect([answer.status, answer.headers.get('x-a'), await answer.text()]).toEqual([418, 'b', 'no']);
    expect((await within(place)(place, { method: 'PUT' })).status).toBe(204);
  });

  it('reaches nothing else: no other host, port or scheme, no address made to look like it', async () => {
    let asked = 0;
    const inside = await serve((_request, response) => {
      asked += 1;
      response.end('secret');
    });
    const port = new URL(inside).port;
    const call = within('https://agency.example');
    const addresses = [
      inside,
      'https://agency.example:8443/',
      'http://agency.example/',
      'https://agency.example.evil.example/',
      `http://127.0.0.1:${port}#@agency.example/`,
      `http://agency.example@127.0.0.1:${port}/`,
      'http://169.254.169.254/latest/meta-data',
      'http://[::1]/',
      'file:///etc/passwd',
      'data:text/plain,x',
    ];
    for (const address of addresses) await expect(call(address)).rejects.toThrow(OutOfReach);
    await expect(call(new Request(inside))).rejects.toThrow(OutOfReach);
    await expect(within(inside)(inside.replace('//', '//user:password@'))).rejects.toThrow(OutOfReach);
    expect(asked).toBe(0);
  });

  it('follows no redirect', async () => {
    let asked = 0;
    const inside = await serve((_request, response) => {
      asked += 1;
      response.end('secret');
    });
    const place = await serve((_request, response) => response.writeHead(307, { location: inside }).end());
    expect((await within(place)(place, { redirect: 'follow' })).status).toBe(307);
    expect(asked).toBe(0);
  });

  it('reads no more than it may, also of what was packed', async () => {
    const place = await serve((request, response) => {
      if (request.url === '/packed') response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(50_000)));
      else response.end(Buffer.alloc(Number(request.url?.slice(1))));
    });
    const call = within(place, { mostBytes: 1_000 });
    expect((await (await call(`${place}/1000`)).arrayBuffer()).byteLength).toBe(1_000);
    await expect(call(`${place}/1001`)).rejects.toThrow('larger than 1000 bytes');
    await expect(call(`${place}/packed`)).rejects.toThrow(OutOfReach);
  });

  it('gives up where an answer begins and never ends', async () => {
    const place = await serve((_request, response) => void response.write('a'));
    await expect(within(place, { timeoutMs: 100 })(place)).rejects.toThrow(/timeout|aborted/i);
    const stopping = AbortSignal.abort();
    await expect(within(place)(place, { signal: stopping })).rejects.toThrow(/aborted/i);
  });
});
