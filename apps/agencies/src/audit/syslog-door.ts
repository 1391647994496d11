import { readFile } from 'node:fs/promises';
import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:tls';
import type { TLSSocket } from 'node:tls';
import { FaultProfile } from '../stand-in/settings.js';
import type { StandIn } from '../stand-in/stand-in.js';
import { framesOf, readMessage } from './frames.js';
import { keepMessages } from './records.js';

export interface SyslogDoor {
  readonly url: string;
  stop(): Promise<void>;
}

export interface SyslogSettings {
  readonly host: string;
  readonly port: number;
  /** PEM files */
  readonly keyFile: string;
  readonly certificateFile: string;
}

/** Takes syslog over TLS. A delivery is kept as a whole or not at all, and its sender learns which by how we part. */
export async function openSyslogDoor(standIn: StandIn, settings: SyslogSettings): Promise<SyslogDoor> {
  const [key, cert] = await Promise.all([readFile(settings.keyFile), readFile(settings.certificateFile)]);
  const open = new Set<Socket>();
  const server = createServer({ key, cert, allowHalfOpen: true }, (socket) => {
    socket.on('error', (error) => standIn.log.debug(error, 'a delivery broke off'));
    take(standIn, socket).then(
      () => socket.end(),
      (error: unknown) => {
        standIn.log.warn(error, 'a delivery was not kept');
        socket.destroy();
      },
    );
  });
  // Also those that never came through the handshake: the door closes behind nobody who is still in it.
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  server.on('tlsClientError', (error) => standIn.log.debug(error, 'somebody did not get in'));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, settings.host, () => resolve());
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `syslog+tls://${settings.host}:${port}`,
    stop: () =>
      new Promise<void>((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

async function take(standIn: StandIn, socket: TLSSocket): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) chunks.push(chunk as Buffer);
  const { fault } = await standIn.settings.readForRequest();
  if (fault === FaultProfile.Error500 || fault === FaultProfile.Down) throw new Error(`the stand-in plays ${fault}`);
  const messages = framesOf(Buffer.concat(chunks)).map(readMessage);
  await standIn.transact((tx) => keepMessages(tx, messages));
}
