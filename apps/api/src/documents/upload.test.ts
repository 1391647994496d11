import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import multipart from '@fastify/multipart';
import { fastify } from 'fastify';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../http/problem.js';
import { withUpload } from './upload.js';

const BOUNDARY = 'a-boundary';
const BEGIN = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhello`;
const END = `\r\n--${BOUNDARY}--\r\n`;

let server: FastifyInstance;
let port: number;
let seen: { readonly path: string; readonly text: string } | undefined;

beforeAll(async () => {
  server = fastify();
  await server.register(multipart);
  server.setErrorHandler((error, _request, reply) =>
    error instanceof Problem ? reply.status(error.status).send(error.reason) : reply.send(error),
  );
  server.post('/', (request) =>
    withUpload(request, { limit: 1000, within: 300 }, async ({ path }) => {
      seen = { path, text: await readFile(path, 'utf8') };
      return 'whole';
    }),
  );
  await server.listen({ port: 0, host: '127.0.0.1' });
  ({ port } = server.server.address() as AddressInfo);
});
afterAll(() => server.close());

async function answerTo(body: string, length: number): Promise<string> {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  socket.write(
    `POST / HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-type: multipart/form-data; boundary=${BOUNDARY}\r\ncontent-length: ${length}\r\n\r\n${body}`,
  );
  let all = '';
  socket.on('data', (text) => (all += String(text)));
  await once(socket, 'close');
  return all;
}

describe('an upload', () => {
  it('is looked at once it is whole, and then forgotten', async () => {
    const whole = BEGIN + END;
    expect(await answerTo(whole, whole.length)).toMatch(/^HTTP\/1\.1 200 [^]*whole/);
    expect([seen?.text, existsSync(seen?.path ?? '/')]).toEqual(['hello', false]);
  });

  it('that stops on its way is given up after its time, and its connection with it', async () => {
    seen = undefined;
    expect(await answerTo(BEGIN, 100_000)).toMatch(/^HTTP\/1\.1 408 [^]*too-slow/);
    expect(seen).toBeUndefined();
  });

  it('that is larger than it may be is not looked at', async () => {
    const large = BEGIN + 'x'.repeat(2000) + END;
    expect(await answerTo(large, large.length)).toMatch(/^HTTP\/1\.1 413 /);
    expect(seen).toBeUndefined();
  });
});
