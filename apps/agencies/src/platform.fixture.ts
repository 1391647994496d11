import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { hasRightCheckMacValue } from '@talent-window/adapters/ecpay';
import type { Fields } from '@talent-window/adapters/ecpay';
import { verifyRequest } from '@talent-window/adapters/signature';
import { KEYS, MERCHANT } from './keys.fixture.js';

export interface ReceivedFact {
  readonly sender: string;
  readonly idempotencyKey: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** what the platform answered */
  readonly status: number;
}

/** The platform's side of the integration: takes signed facts and the gateway's forms, and answers as a test wants. */
export interface FakePlatform {
  readonly url: string;
  readonly received: ReceivedFact[];
  /** status for the next facts, if they get an answer */
  answer: (fact: Readonly<Record<string, unknown>>) => number | 'never';
  /** what came to return paths, and where it is sent */
  readonly reports: { readonly from: string; readonly to: string; readonly raw: Buffer }[];
  readonly bounceUrl: string;
  /** files by the path at which a signed request finds them */
  readonly files: Map<string, Buffer>;
  stop(): Promise<void>;
}

export async function startFakePlatform(port = 0): Promise<FakePlatform> {
  const seen = new Set<string>();
  const nonces = {
    remember: (keyId: string, nonce: string) => {
      const isNew = !seen.has(`${keyId} ${nonce}`);
      seen.add(`${keyId} ${nonce}`);
      return Promise.resolve(isNew);
    },
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const { method = '', url = '', headers } = request;
      if (url.startsWith('/api/payment-gateway/')) return takeForm(url, body.toString(), response);
      const sender = /^\/api\/integration\/([a-z-]+)\//.exec(url)?.[1] ?? '';
      const findKeys = (keyId: string) =>
        Object.entries(KEYS).flatMap(([name, key]) => (name === keyId && keyId === sender ? [key] : []));
      void verifyRequest({ method, path: url, headers, body, findKeys, nonces }).then((verdict) => {
        if (!verdict.ok) return response.writeHead(verdict.status).end(verdict.fault);
        if (method === 'GET') {
          const file = platform.files.get(url);
          return response.writeHead(file ? 200 : 404).end(file);
        }
        const fact = JSON.parse(body.toString()) as Record<string, unknown>;
        const status = platform.answer(fact);
        if (status === 'never') return undefined;
        platform.received.push({ sender, idempotencyKey: String(headers['idempotency-key']), body: fact, status });
        return response.writeHead(status).end();
      });
      return undefined;
    });
  });
  const takeForm = (url: string, text: string, response: ServerResponse): unknown => {
    const fields = Object.fromEntries(new URLSearchParams(text)) as Fields;
    if (!hasRightCheckMacValue(fields, MERCHANT.keys)) return response.writeHead(400).end('0|CheckMacValue');
    const settled = fields['RtnCode'] === '1' ? 'paymentSettled' : 'paymentFailed';
    const name = url.endsWith('/instructions') ? 'paymentInstructed' : settled;
    const fact = { name, caseNo: fields['CustomField1'], ...fields };
    const status = platform.answer(fact);
    if (status === 'never') return undefined;
    platform.received.push({ sender: 'payment-gateway', idempotencyKey: '', body: fact, status });
    return status < 300 ? response.writeHead(200).end('1|OK') : response.writeHead(status).end('0|no');
  };
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const box = await openReportBox();
  const platform: FakePlatform = {
    reports: box.reports,
    bounceUrl: box.url,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: [],
    answer: () => 202,
    files: new Map(),
    stop: async () => {
      await box.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
  return platform;
}

/** Takes whatever other mail servers report. */
async function openReportBox() {
  const reports: { from: string; to: string; raw: Buffer }[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, { envelope }, answer) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        reports.push({ from, to: envelope.rcptTo[0]?.address ?? '', raw: Buffer.concat(chunks) });
        answer();
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', () => resolve()));
  const url = `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`;
  return { reports, url, close: () => new Promise<void>((resolve) => smtp.close(() => resolve())) };
}
