import { createTransport } from 'nodemailer';
import type { NodemailerError } from 'nodemailer';
import { AgencyError } from '../http/agency-error.js';
import type { Exchange, RecordExchange } from '../http/exchange.js';
import { sha256Hex } from '../signature/string-to-sign.js';
import type { Mail, Mailer } from './mailer.js';

export interface MailServer {
  /** e.g. `smtp://localhost:3125` */
  readonly url: string;
  /** sender, e.g. `Talent Window <noreply@talent-window.example>` */
  readonly from: string;
  readonly onExchange?: RecordExchange;
  /** 10 seconds where absent */
  readonly timeoutMs?: number;
}

const CALL = { system: 'mail', operation: 'send' } as const;
const MESSAGE_ID = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.:-]+@[A-Za-z0-9.-]+$/;

export function createMailer({ url, from, onExchange, timeoutMs = 10_000 }: MailServer): Mailer {
  const timeouts = { connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs };
  const server = createTransport({ url, ...timeouts });
  // Composed apart from sending, so that the bytes kept are the bytes sent.
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  return {
    async send(mail) {
      if (!MESSAGE_ID.test(mail.messageId)) throw AgencyError.rejected({ ...CALL, problem: 'not a Message-ID' });
      const { envelope, bytes } = await compose(mail);
      const sent = {
        ...CALL,
        ...(mail.reference !== undefined && { reference: mail.reference }),
        idempotencyKey: mail.messageId,
        method: 'SMTP',
        url: `smtp://${new URL(url).host}`,
        request: wire(bytes),
        startedAt: new Date().toISOString(),
      };
      const { response, failure } = await deliver({ envelope, raw: bytes });
      const finishedAt = new Date().toISOString();
      await record({ ...sent, finishedAt, ...(response ? { response } : { failure: String(failure) }) });
      if (failure) throw refusal(failure);
    },
  };

  async function compose({ messageId, to, subject, text }: Mail): Promise<{ envelope: Envelope; bytes: Buffer }> {
    const mail = { messageId: `<${messageId}>`, from, to: { name: '', address: to }, subject, text };
    const { message, envelope } = await composer.sendMail(mail);
    if (!Buffer.isBuffer(message) || envelope.from === false || envelope.to.length !== 1) {
      throw AgencyError.rejected({ ...CALL, problem: 'not a mail to exactly one address' });
    }
    return { envelope: { from: envelope.from, to: envelope.to }, bytes: message };
  }

  async function deliver(mail: { envelope: Envelope; raw: Buffer }): Promise<Delivery> {
    try {
      const { response } = await server.sendMail(mail);
      return { response: { ...wire(Buffer.from(response)), status: Number(response.slice(0, 3)) } };
    } catch (failure) {
      return { failure: failure instanceof Error ? failure : new Error(String(failure)) };
    }
  }

  async function record(exchange: Exchange): Promise<void> {
    try {
      await onExchange?.(exchange);
    } catch (cause) {
      throw AgencyError.unavailable({ ...CALL, problem: 'the exchange could not be recorded', cause });
    }
  }
}

// A type and not an interface: only a type fits the index signature that nodemailer asks for.
type Envelope = { from: string; to: string[] };
interface Delivery {
  response?: NonNullable<Exchange['response']>;
  failure?: Error;
}

const wire = (bytes: Buffer): Exchange['request'] => ({ bytes, sha256: sha256Hex(bytes) });

/** Replies from 500 are for good, save 503, which speaks of the session and not of the mail. */
function refusal(cause: NodemailerError): AgencyError {
  const details = {
    ...CALL,
    problem: cause.message,
    cause,
    ...(cause.responseCode !== undefined && { status: cause.responseCode }),
  };
  return cause.permanent === true ? AgencyError.rejected(details) : AgencyError.unavailable(details);
}
