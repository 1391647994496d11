import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { request as httpRequest } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestApi } from '../api.fixture.js';
import { startTestApi } from '../api.fixture.js';
import { bringTo, submitCase } from '../case.fixture.js';

const BOUNDARY = 'a-boundary';
const FORM = `content-type: multipart/form-data; boundary=${BOUNDARY}`;
const FILE = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n%PDF-1.7`;

let api: TestApi;
const sockets: Socket[] = [];

beforeAll(async () => {
  api = await startTestApi({
    TEMPORAL_ADDRESS: '127.0.0.1:9',
    REQUEST_MS: '1500',
    TRUST_PROXY: 'loopback',
    CLAMD_URL: 'tcp://127.0.0.1:9',
  });
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await api.stop();
});

async function open(): Promise<Socket> {
  const { hostname, port } = new URL(api.url);
  const socket = connect(Number(port), hostname);
  sockets.push(socket);
  await once(socket, 'connect');
  return socket.on('error', () => undefined);
}

/** All that the server says until it hangs up. */
async function heard(socket: Socket): Promise<string> {
  let all = '';
  socket.setEncoding('utf8').on('data', (text: string) => (all += text));
  if (!socket.destroyed) await once(socket, 'close');
  return all;
}

/** Sends a byte now and then, for as long as the other side listens. */
async function trickle(socket: Socket, text: string): Promise<void> {
  for (let at = 0; !socket.destroyed; at += 1) {
    socket.write(text[at % text.length] ?? '');
    await sleep(50);
  }
}

const slowFile = async (address: string): Promise<Socket> => {
  const socket = await open();
  socket.write(
    `POST /api/verify/file HTTP/1.1\r\nhost: a\r\nx-forwarded-for: ${address}\r\n${FORM}\r\ncontent-length: 100000\r\n\r\n${FILE}`,
  );
  return socket;
};

const file = (): FormData => {
  const form = new FormData();
  form.append('file', new Blob(['%PDF-1.7 of somebody else'], { type: 'application/pdf' }), 'paper.pdf');
  return form;
};

const reasonIn = (answer: string): unknown =>
  (JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4)) as { reason: unknown }).reason;

describe('a slow client', () => {
  it('that trickles its headers, or its body, is told so and let go', async () => {
    const [headers, body] = [await open(), await open()];
    headers.write('GET /api/health HTTP/1.1\r\nhost: a\r\nx-a: ');
    body.write(
      'POST /api/session HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 9000\r\n\r\n{"email":"',
    );
    const said = await Promise.all([heard(headers), heard(body), trickle(headers, 'a'), trickle(body, 'b')]);
    for (const answer of said.slice(0, 2) as string[]) {
      expect(answer).toMatch(/^HTTP\/1\.1 408 [^]*application\/problem\+json/);
      expect(reasonIn(answer)).toBe('too-slow');
    }
  });

  it('holds a few files at once, and keeps nobody else from having theirs verified', async () => {
    const slow = await Promise.all(Array.from({ length: 12 }, () => slowFile('203.0.113.7')));
    const answers = await Promise.all(slow.map(heard));
    const codes = answers.map((answer) => answer.slice(9, 12)).toSorted();
    // Three were waited for until their time was over; the rest was sent away at once.
    expect([codes.filter((code) => code === '429').length, codes.filter((code) => code === '408').length]).toEqual([
      9, 3,
    ]);
  });

  it('is in nobody’s way who comes from elsewhere', async () => {
    const slow = await Promise.all(
      Array.from({ length: 60 }, (_, n) => slowFile(`198.51.100.${Math.floor(n / 3) + 1}`)),
    );
    const other = await api.stranger().post('/api/verify/file', file(), { 'x-forwarded-for': '192.0.2.1' });
    expect([other.status, other.body]).toEqual([200, { verdict: 'unknown' }]);
    for (const socket of slow) socket.destroy();
  });
});

describe('a stream of events', () => {
  it('is not cut by the time that a request may take', async () => {
    const applicant = await api.as('applicant@example.test');
    const caseNo = await submitCase(api, applicant);
    await bringTo(api, caseNo, { stage: 'initial-review' });
    const request = httpRequest(`${api.url}/api/cases/${caseNo}/events`, {
      headers: { cookie: applicant.cookie },
    }).end();
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    const events: string[] = [];
    response.setEncoding('utf8').on('data', (text: string) => events.push(text));
    const slow = await open();
    slow.write('GET /api/health HTTP/1.1\r\nhost: a\r\n');
    // By then a request that began with the stream has been given up.
    await heard(slow);
    const before = events.length;
    await bringTo(api, caseNo, { stage: 'final-review' });
    while (events.length === before) await once(response, 'data');
    expect([response.complete, events.join('')]).toEqual([false, expect.stringContaining('event: progress')]);
    request.destroy();
  });
});

describe('an upload while the scanner is away', () => {
  it('is asked to come again, and not kept', async () => {
    const applicant = await api.as('applicant@example.test');
    const { body: draft } = await applicant.post('/api/drafts', { caseType: 'gold-card' });
    const { status, body, headers } = await applicant.post(`/api/drafts/${draft.id}/documents?slot=cv`, file());
    expect([status, body.reason, headers.get('retry-after')]).toEqual([503, 'scanner-away', '30']);
    expect((await applicant.get(`/api/drafts/${draft.id}`)).body.documents).toEqual([]);
  });
});

describe('a request that is too much', () => {
  const answerTo = async (text: string): Promise<string> => {
    const socket = await open();
    socket.write(text);
    return heard(socket);
  };

  it('is answered as a problem even where it never became a request', async () => {
    const long = await answerTo(`GET /api/health?${'a'.repeat(20_000)} HTTP/1.1\r\nhost: a\r\n\r\n`);
    expect([long.slice(0, 12), reasonIn(long)]).toEqual(['HTTP/1.1 431', 'headers-too-large']);
    const bulky = await answerTo(`GET /api/health HTTP/1.1\r\nhost: a\r\ncookie: ${'a'.repeat(20_000)}\r\n\r\n`);
    expect(reasonIn(bulky)).toBe('headers-too-large');
    const odd = await answerTo('GET /api/health HTTP/9.9\r\n\r\n');
    expect([odd.slice(0, 12), reasonIn(odd)]).toEqual(['HTTP/1.1 400', 'malformed-request']);
    // What two servers would read in two ways is read by none (request smuggling).
    const two = await answerTo(
      'POST /api/session HTTP/1.1\r\nhost: a\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    );
    expect(two.slice(0, 12)).toBe('HTTP/1.1 400');
  });

  it('is not unpacked', async () => {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const packed = await api.stranger().post('/api/session', Buffer.from([0x1f, 0x8b, 8, 0]), headers);
    expect([packed.status, packed.body.reason]).toEqual([415, 'encoded-body']);
  });

  it('has no more than one file, few fields, and few headers to each', async () => {
    const applicant = await api.as('applicant@example.test');
    const { body: draft } = await applicant.post('/api/drafts', { caseType: 'gold-card' });
    const upload = (form: FormData) => applicant.post(`/api/drafts/${draft.id}/documents?slot=cv`, form);
    const fields = new FormData();
    for (let n = 0; n < 50; n += 1) fields.append(`f${n}`, 'x');
    fields.append('file', new Blob(['%PDF-1.7']), 'a.pdf');
    const answer = await upload(fields);
    expect([answer.status, answer.body.reason]).toEqual([413, 'too-large']);
    const headers = Array.from({ length: 40 }, () => 'x-a: b').join('\r\n');
    const parts = `--${BOUNDARY}\r\n${headers}\r\n${FILE.slice(FILE.indexOf('content-'))}\r\n--${BOUNDARY}--\r\n`;
    const bulky = await applicant.post(`/api/drafts/${draft.id}/documents?slot=cv`, parts, {
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
    });
    expect([bulky.status, bulky.body.reason]).toEqual([400, 'malformed-request']);
    expect((await applicant.get(`/api/drafts/${draft.id}`)).body.documents).toEqual([]);
  });
});
