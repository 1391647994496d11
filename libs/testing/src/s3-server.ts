import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A server that answers the four S3 requests of an object store and refuses whatever is not as it must be. */
export interface S3TestServer {
  /** for `OBJECT_STORE`; the AWS variables are set for this process while the server runs */
  readonly location: string;
  keys(): readonly string[];
  stop(): Promise<void>;
}

const BUCKET = 'talent-window-test';
const PREFIX = 'cases/files';
const ACCESS_KEY = 'AKIDTEST';

const fail = (response: ServerResponse, status: number, code: string): void => {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
};

/** What is wrong with an upload, by S3's own code; undefined for a good one. */
const faultOf = ({ headers }: IncomingMessage, body: Buffer, key: string): string | undefined => {
  const sha256 = createHash('sha256').update(body).digest();
  if (Number(headers['content-length']) !== body.length) return 'IncompleteBody';
  if (headers['x-amz-checksum-sha256'] !== sha256.toString('base64')) return 'BadDigest';
  return key.endsWith(`/${sha256.toString('hex')}`) ? undefined : 'InvalidArgument';
};

const answer = async (
  objects: Map<string, Buffer>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const body = await buffer(request);
  const [path = ''] = (request.url ?? '').split('?');
  const signed = request.headers.authorization?.startsWith(`AWS4-HMAC-SHA256 Credential=${ACCESS_KEY}/`) === true;
  if (!signed) return fail(response, 403, 'AccessDenied');
  if (!path.startsWith(`/${BUCKET}/`)) return fail(response, 404, 'NoSuchBucket');
  const key = decodeURIComponent(path.slice(BUCKET.length + 2));
  if (request.method === 'PUT') {
    const fault = faultOf(request, body, key);
    if (fault !== undefined) return fail(response, 400, fault);
    objects.set(key, body);
    response.writeHead(200, { etag: `"${createHash('md5').update(body).digest('hex')}"` }).end();
    return undefined;
  }
  if (request.method === 'DELETE') {
    objects.delete(key);
    response.writeHead(204).end();
    return undefined;
  }
  const object = objects.get(key);
  if (!object) return fail(response, 404, 'NoSuchKey');
  if (request.method !== 'GET' && request.method !== 'HEAD') return fail(response, 405, 'MethodNotAllowed');
  response.writeHead(200, { 'content-length': object.length });
  response.end(request.method === 'GET' ? object : undefined);
  return undefined;
};

/** Starts it on a free port of this machine. It checks length, checksum and name of what is put, not the signature itself. */
export const startS3TestServer = async (): Promise<S3TestServer> => {
  const objects = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    void answer(objects, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const settings = {
    AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${port}`,
    AWS_REGION: 'ap-northeast-1',
    AWS_ACCESS_KEY_ID: ACCESS_KEY,
    AWS_SECRET_ACCESS_KEY: 'test',
  };
  const before = Object.fromEntries(Object.keys(settings).map((name) => [name, process.env[name]]));
  Object.assign(process.env, settings);
  return {
    location: `s3://${BUCKET}/${PREFIX}?path-style`,
    keys: () => [...objects.keys()],
    async stop() {
      for (const [name, value] of Object.entries(before)) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
};
