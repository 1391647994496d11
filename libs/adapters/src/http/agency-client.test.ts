import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createLabourAgency } from '../labour-agency/http-labour-agency.js';
import { verifyRequest } from '../signature/verify.js';
import { AgencyError } from './agency-error.js';
import type { Exchange, WireBody } from './exchange.js';

const KEY = Buffer.alloc(32, 1).toString('base64');
const FILE = {
  reference: '115551000001:labour-review:1',
  idempotencyKey: '115551000001:labour-review:1:hand-off',
  caseNo: '115551000001',
  caseType: 'gold-card',
  field: 'ECO',
  criterion: 'ECO-01',
  applicant: { englishName: 'DOE JANE', nationality: 'CAN', sex: 'F', birthDate: '1990-01-31', passportNo: 'X1234567' },
  documents: [],
} as const;

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

async function serve(answer: (request: IncomingMessage, response: ServerResponse, body: Buffer) => void) {
  const listening = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => answer(request, response, Buffer.concat(chunks)));
  });
  servers.push(listening);
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const exchanges: Exchange[] = [];
  const onExchange = (exchange: Exchange) => Promise.resolve(void exchanges.push(exchange));
  const baseUrl = `http://127.0.0.1:${(listening.address() as AddressInfo).port}/labour-agency`;
  const connection = { baseUrl, keyId: 'labour-agency', key: KEY, onExchange, timeoutMs: 300 };
  return { agency: createLabourAgency(connection), connection, exchanges };
}

const text = (body?: WireBody) => Buffer.from(body?.bytes ?? []).toString();
const json = (response: ServerResponse, status: number, body: unknown, type = 'application/json') =>
  response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body));
const failure = (call: Promise<unknown>): Promise<AgencyError> =>
  call.then(
    () => Promise.reject(new Error('the call went through')),
    (error: unknown) => (error instanceof AgencyError ? error : Promise.reject(error as Error)),
  );

describe('a client of an outside system', () => {
  it('signs what it sends and keeps the exact bytes of both sides', async () => {
    const verdicts: unknown[] = [];
    const { agency, exchanges } = await serve((request, response, body) => {
      const { method = '', url = '', headers } = request;
      const nonces = { remember: () => Promise.resolve(true) };
      void verifyRequest({ method, path: url, headers, body, findKeys: () => [KEY], nonces }).then((verdict) => {
        verdicts.push({ verdict, url, idempotencyKey: headers['idempotency-key'], body: JSON.parse(body.toString()) });
        json(response, 201, { receiptNo: 'WDA-1' });
      });
    });
    expect(await agency.handOff(FILE)).toEqual({ receiptNo: 'WDA-1' });
    const { idempotencyKey, ...body } = FILE;
    const verdict = { ok: true, keyId: 'labour-agency' };
    expect(verdicts).toEqual([{ verdict, url: '/labour-agency/reviews', idempotencyKey, body }]);
    expect(exchanges).toHaveLength(1);
    const [exchange] = exchanges;
    expect(JSON.parse(text(exchange?.request))).toEqual(body);
    expect(text(exchange?.response)).toBe('{"receiptNo":"WDA-1"}');
    expect(exchange?.response?.status).toBe(201);
    expect(exchange).toMatchObject({
      system: 'labour-agency',
      operation: 'handOff',
      reference: FILE.reference,
      idempotencyKey,
    });
  });

  it.each([500, 502, 503, 429, 408, 302])('tries again later after %i', async (status) => {
    const { agency } = await serve((_, response) => json(response, status, { title: 'later' }));
    const error = await failure(agency.handOff(FILE));
    expect(error).toMatchObject({ type: 'AgencyUnavailable', retryable: true, status, problem: 'later' });
  });

  it.each([400, 401, 403, 404, 409, 422])('takes %i for a refusal and says why', async (status) => {
    const problem = { title: 'Unprocessable', detail: 'the field ECO has no criterion ECO-99' };
    const { agency, exchanges } = await serve((_, response) =>
      json(response, status, problem, 'application/problem+json'),
    );
    const error = await failure(agency.handOff(FILE));
    expect(error).toMatchObject({ type: 'AgencyRejectedRequest', retryable: false, status, problem: problem.detail });
    expect(error.message).toContain(problem.detail);
    expect(exchanges).toHaveLength(1);
  });

  it.each([
    ['no answer in time', () => undefined],
    ['a broken connection', (_: IncomingMessage, response: ServerResponse) => void response.destroy()],
  ])('keeps the record of %s', async (_, answer) => {
    const { agency, exchanges } = await serve(answer);
    expect(await failure(agency.handOff(FILE))).toMatchObject({ type: 'AgencyUnavailable', retryable: true });
    expect(exchanges).toHaveLength(1);
    expect(exchanges[0]).not.toHaveProperty('response');
    expect(exchanges[0]?.failure).toMatch(/\w/);
  });

  it.each([
    ['not JSON', '<html>'],
    ['not an object', '[]'],
    ['a missing field', '{}'],
    ['an empty field', '{"receiptNo":""}'],
    ['another type', '{"receiptNo":7}'],
  ])('does not trust an answer that is %s', async (_, text) => {
    const { agency } = await serve((_request, response) => void response.writeHead(201).end(text));
    expect(await failure(agency.handOff(FILE))).toMatchObject({ type: 'AgencyUnavailable', status: 201 });
  });

  it('does not go on with an answer that could not be recorded', async () => {
    const { connection } = await serve((_, response) => json(response, 201, { receiptNo: 'WDA-1' }));
    const agency = createLabourAgency({ ...connection, onExchange: () => Promise.reject(new Error('disk full')) });
    expect(await failure(agency.handOff(FILE))).toMatchObject({ type: 'AgencyUnavailable', retryable: true });
  });

  it('says that nobody listens', async () => {
    const { connection } = await serve(() => undefined);
    const agency = createLabourAgency({ ...connection, baseUrl: 'http://127.0.0.1:1/labour-agency' });
    const error = await failure(agency.queryReview(FILE.reference));
    expect(error).toMatchObject({ type: 'AgencyUnavailable', operation: 'queryReview' });
  });
});
