import { simpleParser } from 'mailparser';
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
`;

export interface CaughtMail {
  readonly serial: number;
  /** without brackets, as the sender gave it */
  readonly messageId: string | null;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly receivedAt: Date;
}
export interface MailFilter {
  readonly to?: string;
  readonly messageId?: string;
}

const COLUMNS = `serial, message_id as "messageId", recipients as "to", subject, text, received_at as "receivedAt"`;

/** Keeps a mail as it came, beside what it says. */
export async function keepMail(tx: Tx, recipients: readonly string[], raw: Buffer): Promise<string | undefined> {
  const { messageId, subject, text } = await simpleParser(raw);
  const id = messageId?.replace(/^<|>$/g, '');
  await tx.query('insert into mail (message_id, recipients, subject, text, raw) values ($1, $2, $3, $4, $5)', [
    id,
    recipients.map((recipient) => recipient.toLowerCase()),
    withoutNul(subject),
    withoutNul(text),
    raw,
  ]);
  return id;
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
