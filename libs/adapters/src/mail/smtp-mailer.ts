import { createTransport } from 'nodemailer';
import type { NodemailerError } from 'nodemailer';
import { AgencyError } from '../http/agency-error.js';
import type { Exchange, RecordExchange } from '../http/exchange.js';
import { sha256Hex } from '../signature/string-to-sign.js';
import type { Mail, Mailer } from './mailer.js';
import { statusOf, withoutAddresses } from './smtp-reply.js';

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
        startedAt: new Date().toISOString(),
      };
      const { response, failure } = await deliver({ envelope, raw: bytes, dsn: reportsOn(mail) });
      const finishedAt = new Date().toISOString();
      const request = wire(failure && isBeforeContent(failure) ? Buffer.alloc(0) : bytes);
      await record({ ...sent, request, finishedAt, ...(response ? { response } : { failure: String(failure) }) });
      if (failure) throw refusal(failure);
      const reply = Buffer.from(response?.bytes ?? []).toString();
      return { status: statusOf(reply), reply: withoutAddresses(reply) };
    },
  };

  async function compose(mail: Mail): Promise<{ envelope: Envelope; bytes: Buffer }> {
    const { messageId, returnPath, to, subject, text, html, attachments } = mail;
    const { message, envelope } = await composer.sendMail({
      messageId: `<${messageId}>`,
      from,
      to: { name: '', address: to },
      subject,
      text,
      html,
      attachments: attachments.map(({ fileName, mediaType, bytes }) => ({
        filename: fileName,
        contentType: mediaType,
        content: Buffer.from(bytes),
      })),
      headers: { ...HEADERS, 'X-Return-Path': returnPath },
    });
    if (!Buffer.isBuffer(message) || envelope.from === false || envelope.to.length !== 1) {
      throw AgencyError.rejected({ ...CALL, problem: 'not a mail to exactly one address' });
    }
    return { envelope: { from: returnPath, to: envelope.to }, bytes: message };
  }

  async function deliver(mail: { envelope: Envelope; raw: Buffer; dsn: object }): Promise<Delivery> {
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

/** Nobody should answer by machine, and a server that reports quotes these; the return path among them tells which mail it is. */
const HEADERS = {
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'All',
  'Content-Language': 'zh-TW, en',
} as const;

/** Asks servers to report (RFC 3461), without the content; those that cannot leave it out. */
const reportsOn = ({ messageId }: Mail): object => ({
  id: messageId,
  return: 'headers',
  notify: ['failure', 'delay', 'success'],
});

// A type and not an interface: only a type fits the index signature that nodemailer asks for.
type Envelope = { from: string; to: string[] };
interface Delivery {
  response?: NonNullable<Exchange['response']>;
  failure?: NodemailerError;
}

const wire = (bytes: Buffer): Exchange['request'] => ({ bytes, sha256: sha256Hex(bytes) });

/** Whether a try ended before the mail itself left: a day of tries must not keep as many copies of its papers. */
const isBeforeContent = ({ command, responseCode, originalCode }: NodemailerError): boolean =>
  command !== 'DATA' && (responseCode !== undefined || originalCode === 'ECONNREFUSED' || originalCode === 'ENOTFOUND');

/** Where a refusal speaks of this mail, and not of the session or of how we are set up. */
const OF_THE_MAIL: ReadonlySet<unknown> = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);
const SIGN_IN_FIRST = 530;

/** Replies from 500 are for good, save 503, which speaks of the session and not of the mail. */
function refusal(cause: NodemailerError): AgencyError {
  const details = {
    ...CALL,
    problem: withoutAddresses(cause.response ?? cause.message),
    cause,
    ...(cause.responseCode !== undefined && { status: cause.responseCode }),
  };
  const isForGood = cause.permanent === true && OF_THE_MAIL.has(cause.command) && cause.responseCode !== SIGN_IN_FIRST;
  return isForGood ? AgencyError.rejected(details) : AgencyError.unavailable(details);
}
