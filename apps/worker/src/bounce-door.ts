import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { isReturnPath, readDeliveryReport, readReturnPath } from '@talent-window/adapters';
import type { ReturnPaths } from '@talent-window/adapters';
import { loggedError, takeReport } from '@talent-window/persistence';
import { pino } from 'pino';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerDataStream } from 'smtp-server';
import type { DataSource } from 'typeorm';

interface BounceDoor {
  readonly database: DataSource;
  readonly returnPaths: ReturnPaths;
  readonly host: string;
  /** 0 takes any free port */
  readonly port: number;
  /** how long an hour is before a mail goes out again */
  readonly hourMs: number;
}

export interface OpenBounceDoor {
  readonly port: number;
  close(): Promise<void>;
}

/** What happened stands at the beginning of a report; behind it some servers quote the whole mail. */
const BYTES_READ = 256 * 1024;
const MAX_BYTES = 40 * 1024 * 1024;
const AT_ONCE = 20;

class Refusal extends Error {
  constructor(
    readonly responseCode: number,
    message: string,
  ) {
    super(message);
  }
}

/** Where servers report what became of our mails: SMTP, for return paths alone. Nothing is answered but "taken". */
export async function openBounceDoor({
  database,
  returnPaths,
  host,
  port,
  hourMs,
}: BounceDoor): Promise<OpenBounceDoor> {
  const log = pino({ name: 'bounces' });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    hideDSN: true,
    size: MAX_BYTES,
    maxClients: AT_ONCE,
    socketTimeout: 30_000,
    closeTimeout: 500,
    onRcptTo: ({ address }, { envelope }, answer) => {
      if (envelope.rcptTo.length > 0) return answer(new Refusal(452, 'one recipient at a time'));
      return answer(isReturnPath(address, returnPaths) ? null : new Refusal(550, '5.1.1 nobody of that name'));
    },
    onData: (stream, { envelope }, answer) => {
      take(stream, envelope.rcptTo[0]?.address ?? '')
        .then(() => answer(null))
        .catch((error: unknown) => {
          if (error instanceof Refusal) return answer(error);
          log.error({ error: loggedError(error) }, 'a report could not be taken');
          return answer(new Refusal(451, 'try again later'));
        });
    },
  });
  // A sender that breaks off is no concern of ours.
  server.on('error', (error) => log.debug({ error: error.message }, 'a connection failed'));
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };

  async function take(stream: SMTPServerDataStream, recipient: string): Promise<void> {
    let raw = Buffer.alloc(0);
    for await (const chunk of stream)
      if (raw.length < BYTES_READ) raw = Buffer.concat([raw, Buffer.from(chunk as Uint8Array)]);
    if (stream.sizeExceeded) throw new Refusal(552, '5.3.4 too large');
    const report = await readDeliveryReport(raw).catch(() => undefined);
    const paths = [recipient, report?.returnPath ?? ''];
    const about = paths.map((path) => readReturnPath(path, returnPaths)).find((sent) => sent !== undefined);
    const sha256 = createHash('sha256').update(recipient).update('\0').update(raw).digest('hex');
    const taken = await takeReport(database, { sha256, raw, report, about }, hourMs);
    log.info({ taken, action: report?.action, status: report?.status, mail: about?.no }, 'a report came');
  }
}
