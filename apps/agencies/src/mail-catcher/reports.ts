import { createTransport } from 'nodemailer';
import type { DoChore } from '../stand-in/chores.js';
import type { StandIn } from '../stand-in/stand-in.js';
import { countAlike, findMail } from './mails.js';

/** What a mailbox does with mail, by the name it begins with: `bounce-hard@…`, `bounce-hard+2@…`. */
const BOXES = {
  /** nobody of that name, as the server says at once */
  reject: undefined,
  /** nobody of that name, as is found out later */
  'bounce-hard': { action: 'failed', status: '5.1.1', said: '550 5.1.1 user unknown' },
  /** full, and empty again when the mail comes a second time */
  'bounce-soft': { action: 'failed', status: '4.2.2', said: '452 4.2.2 mailbox full' },
  /** confirms */
  receipt: { action: 'delivered', status: '2.1.5', said: '250 2.1.5 delivered' },
} as const;
type Box = keyof typeof BOXES;

const REPORT = 'report';
const REPORTER = 'mail-catcher.example';

const boxOf = (address: string): Box | undefined => {
  const [name = ''] = address.toLowerCase().split(/[+@]/);
  return Object.hasOwn(BOXES, name) ? (name as Box) : undefined;
};

export const isRejected = (address: string): boolean => boxOf(address) === 'reject';

/** Whether the sender hears of a mail again. */
export const isReported = (recipients: readonly string[]): boolean => {
  const box = boxOf(recipients[0] ?? '');
  return box !== undefined && BOXES[box] !== undefined;
};

export const reportOf = (
  serial: number,
): { readonly what: string; readonly subject: string; readonly delayMs: number } => ({
  what: REPORT,
  subject: String(serial),
  delayMs: 0,
});

/** Reports on mails to where they came from (RFC 3464); one that cannot be sent now is sent later. */
export const mailChores = (standIn: StandIn, bounceUrl: string): Readonly<Record<string, DoChore>> => ({
  async [REPORT](tx, serial) {
    const mail = await findMail(tx, Number(serial));
    const recipient = mail?.to[0] ?? '';
    const box = boxOf(recipient);
    if (!mail?.sender || box === undefined || BOXES[box] === undefined) return;
    if (box === 'bounce-soft' && (await countAlike(tx, mail)) > 1) return;
    const raw = reportText({ ...BOXES[box], recipient, returnPath: mail.sender, serial, original: mail.raw });
    // RFC 5321: a report has no sender, so that nobody ever reports on a report.
    await createTransport(bounceUrl).sendMail({ envelope: { from: '', to: [mail.sender] }, raw });
    const { action, status } = BOXES[box];
    await standIn.record(tx, { what: 'mail-reported', reference: mail.messageId, details: { action, status } });
  },
});

interface ReportParts {
  readonly action: string;
  readonly status: string;
  readonly said: string;
  readonly recipient: string;
  readonly returnPath: string;
  readonly serial: string;
  readonly original: Buffer;
}

function reportText({ action, status, said, recipient, returnPath, serial, original }: ReportParts): Buffer {
  const boundary = `report-${serial}`;
  const part = (type: string, lines: readonly string[]): readonly string[] => [
    `--${boundary}`,
    `Content-Type: ${type}`,
    '',
    ...lines,
    '',
  ];
  const headers = original.toString('latin1').split('\r\n\r\n', 1);
  const lines = [
    `From: Mail Delivery System <mailer-daemon@${REPORTER}>`,
    `To: <${returnPath}>`,
    `Subject: ${action === 'failed' ? 'Undelivered Mail Returned to Sender' : 'Delivery Report'}`,
    `Date: ${new Date().toUTCString()}`,
    `Message-ID: <${boundary}@${REPORTER}>`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
    '',
    ...part('text/plain; charset=us-ascii', [`Your message to <${recipient}>: ${said}`]),
    ...part('message/delivery-status', [
      `Reporting-MTA: dns; ${REPORTER}`,
      '',
      `Final-Recipient: rfc822; ${recipient}`,
      `Action: ${action}`,
      `Status: ${status}`,
      `Diagnostic-Code: smtp; ${said.replace(/ (?=\D)/, ` <${recipient}> `)}`,
    ]),
    ...part('text/rfc822-headers', headers),
    `--${boundary}--`,
    '',
  ];
  return Buffer.from(lines.join('\r\n'), 'latin1');
}
