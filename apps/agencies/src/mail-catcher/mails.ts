import { simpleParser } from 'mailparser';
import type { Attachment } from 'mailparser';
import type { Tx } from '../stand-in/database.js';

export const MAIL_TABLES = `
create table if not exists mail (
  serial integer generated always as identity primary key,
  message_id text,
  recipients text[] not null,
  subject text not null,
  text text not null,
  raw bytea not null,
  received_at timestamptz not null default clock_timestamp()
);
create index if not exists mail_message_id on mail (message_id);
alter table mail add column if not exists sender text;
`;

export interface CaughtMail {
  readonly serial: number;
  /** without brackets, as the sender gave it */
  readonly messageId: string | null;
  /** return path of the envelope */
  readonly sender: string | null;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly receivedAt: Date;
}
export interface MailFilter {
  readonly to?: string;
  readonly messageId?: string;
}

const COLUMNS = `serial, message_id as "messageId", sender, recipients as "to", subject, text, received_at as "receivedAt"`;

/** Keeps a mail as it came, beside what it says. */
export async function keepMail(
  tx: Tx,
  { sender, recipients }: { readonly sender: string; readonly recipients: readonly string[] },
  raw: Buffer,
): Promise<{ readonly serial: number; readonly messageId: string | undefined }> {
  const { messageId, subject, text } = await simpleParser(raw);
  const id = messageId?.replace(/^<|>$/g, '');
  const { rows } = await tx.query<{ serial: number }>(
    `insert into mail (message_id, sender, recipients, subject, text, raw) values ($1, $2, $3, $4, $5, $6) returning serial`,
    [id, sender, recipients.map((it) => it.toLowerCase()), withoutNul(subject), withoutNul(text), raw],
  );
  return { serial: rows[0]?.serial ?? 0, messageId: id };
}

/** A mail with its bytes. */
export async function findMail(tx: Tx, serial: number): Promise<(CaughtMail & { readonly raw: Buffer }) | undefined> {
  const { rows } = await tx.query<CaughtMail & { raw: Buffer }>(`select ${COLUMNS}, raw from mail where serial = $1`, [
    serial,
  ]);
  return rows[0];
}

/** How often the like of a mail has come to its recipient. */
export async function countAlike(tx: Tx, { to, subject }: CaughtMail): Promise<number> {
  const { rows } = await tx.query<{ count: number }>(
    'select count(*)::integer as count from mail where recipients = $1 and subject = $2',
    [to, subject],
  );
  return rows[0]?.count ?? 0;
}

/** What a mail program shows of a mail. */
export async function openMail(
  tx: Tx,
  serial: number,
): Promise<{ readonly html: string; readonly attachments: readonly Attachment[] } | undefined> {
  const mail = await findMail(tx, serial);
  if (!mail) return undefined;
  const { html, attachments } = await simpleParser(mail.raw, { skipTextToHtml: true });
  return { html: html || '', attachments };
}

/** The latest last. */
export async function findMails(tx: Tx, { to, messageId }: MailFilter, last = 1_000): Promise<CaughtMail[]> {
  const { rows } = await tx.query<CaughtMail>(
    `select * from (
       select ${COLUMNS} from mail
       where ($1::text is null or lower($1) = any(recipients)) and ($2::text is null or message_id = $2)
       order by mail.serial desc limit $3
     ) found order by serial`,
    [to, messageId, last],
  );
  return rows;
}

/** How often each Message-ID came: mail is at least once, so more than one is no error. */
export async function countMails(
  tx: Tx,
  { to, messageId }: MailFilter,
): Promise<{ messageId: string; count: number }[]> {
  const { rows } = await tx.query<{ messageId: string; count: number }>(
    `select message_id as "messageId", count(*)::integer as count from mail
     where message_id is not null
       and ($1::text is null or lower($1) = any(recipients)) and ($2::text is null or message_id = $2)
     group by message_id order by min(serial)`,
    [to, messageId],
  );
  return rows;
}

/** PostgreSQL's text has no NUL. */
const withoutNul = (text = ''): string => text.replaceAll('\0', '\uFFFD');
