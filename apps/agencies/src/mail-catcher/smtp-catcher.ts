import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerDataStream, SMTPServerSession } from 'smtp-server';
import { FaultProfile } from '../stand-in/settings.js';
import type { StandIn } from '../stand-in/stand-in.js';
import { keepMail } from './mails.js';
import { isRejected, isReported, reportOf } from './reports.js';

export interface SmtpCatcher {
  readonly url: string;
  stop(): Promise<void>;
}

/** A reply that tells the sender to try again later. */
class TryAgain extends Error {
  readonly responseCode: number;
  constructor(responseCode: 421 | 451, message: string) {
    super(message);
    this.responseCode = responseCode;
  }
}

class Refused extends Error {
  readonly responseCode = 550;
}

const MAX_BYTES = 25 * 1024 * 1024;

/** Takes every mail for anybody, and sends none on. */
export async function startSmtpCatcher(standIn: StandIn, host: string, port: number): Promise<SmtpCatcher> {
  const stopping = new AbortController();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: MAX_BYTES,
    closeTimeout: 500,
    onConnect: (_session, answer) => {
      standIn.settings
        .read()
        .then(({ fault }) => answer(fault === FaultProfile.Down ? new TryAgain(421, 'the stand-in plays down') : null))
        .catch((error: unknown) => answer(broken(standIn, error)));
    },
    onRcptTo: ({ address }, _session, answer) =>
      answer(isRejected(address) ? new Refused(`5.1.1 <${address}> user unknown`) : null),
    onData: (stream, session, answer) => {
      take(standIn, stream, session, stopping.signal)
        .then(() => answer(null))
        .catch((error: unknown) => answer(error instanceof TryAgain ? error : broken(standIn, error)));
    },
  });
  // A sender that breaks off is no concern of the catcher's.
  server.on('error', (error) => standIn.log.debug(error, 'an SMTP connection failed'));
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  const { port: listening } = server.server.address() as AddressInfo;
  return {
    url: `smtp://${host}:${listening}`,
    stop: () =>
      new Promise<void>((resolve) => {
        stopping.abort();
        server.close(() => resolve());
      }),
  };
}

async function take(
  standIn: StandIn,
  stream: SMTPServerDataStream,
  { envelope }: SMTPServerSession,
  stopping: AbortSignal,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  const { fault, faultDelayMs } = await standIn.settings.readForRequest();
  if (fault === FaultProfile.Error500 || fault === FaultProfile.Down)
    throw new TryAgain(451, `the stand-in plays ${fault}`);
  if (fault === FaultProfile.Slow) await sleep(faultDelayMs, undefined, { signal: stopping });
  const recipients = envelope.rcptTo.map(({ address }) => address);
  const sender = envelope.mailFrom ? envelope.mailFrom.address : '';
  await standIn.transact(async (tx) => {
    const { serial, messageId } = await keepMail(tx, { sender, recipients }, Buffer.concat(chunks));
    if (isReported(recipients)) await standIn.schedule(tx, reportOf(serial));
    await standIn.record(tx, {
      what: 'mail-received',
      reference: messageId,
      details: { recipients: recipients.length },
    });
  });
  // The mail is taken, but the sender never hears of it.
  if (fault === FaultProfile.Timeout) await sleep(120_000, undefined, { signal: stopping });
}

function broken({ log }: StandIn, error: unknown): TryAgain {
  log.error(error, 'a mail could not be kept');
  return new TryAgain(451, 'the mail could not be kept');
}
