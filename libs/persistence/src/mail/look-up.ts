import type { Actor, MailEvent, MailState } from '@talent-window/contracts/vocabulary';
import { maskAddress } from '@talent-window/domain';
import type { DataSource } from 'typeorm';
import { MailEventEntity } from '../entities/mail.entity.js';
import { ADDRESS, ADDRESS_FROM } from './addresses.js';

/** A mail as the desk sees it: of its recipient only what tells a slip. */
export interface DeskMail {
  readonly noticeId: string;
  readonly caseNo: string;
  readonly kind: string;
  readonly state: MailState;
  readonly round: number;
  readonly attempts: number;
  /** masked */
  readonly to: string;
  readonly isOtherAddress: boolean;
  readonly status: string | null;
  readonly reply: string | null;
  readonly servedAt: Date;
  readonly sentAt: Date | null;
  readonly updatedAt: Date;
}

export interface MailHistoryLine {
  readonly at: Date;
  readonly what: MailEvent;
  readonly round: number;
  readonly state: MailState;
  readonly status: string | null;
  readonly reply: string | null;
  readonly actor: Actor | null;
  readonly why: string | null;
}

const SELECT = `select m.notice_id as "noticeId", n.case_no as "caseNo", n.kind, m.state, m.round, m.attempts, ${ADDRESS} as "to",
  m.other_address is not null as "isOtherAddress", m.last_status as status, m.last_reply as reply,
  n.served_at as "servedAt", m.sent_at as "sentAt", m.updated_at as "updatedAt" from notice n ${ADDRESS_FROM}`;

const masked = (mail: DeskMail): DeskMail => ({ ...mail, to: maskAddress(mail.to) });

/** Mails in these states, those that wait longest first. */
export async function findMails(
  database: DataSource,
  { states, most }: { readonly states: readonly MailState[]; readonly most: number },
): Promise<readonly DeskMail[]> {
  const rows = await database.query<DeskMail[]>(
    `${SELECT} where m.state = any($1) order by m.updated_at, m.notice_id limit $2`,
    [states, most],
  );
  return rows.map(masked);
}

/** One mail with its history, oldest first. */
export async function findMail(
  database: DataSource,
  noticeId: string,
): Promise<(DeskMail & { readonly history: readonly MailHistoryLine[] }) | undefined> {
  const [mail] = await database.query<DeskMail[]>(`${SELECT} where n.id = $1`, [noticeId]);
  if (!mail) return undefined;
  const history = await database.getRepository(MailEventEntity).find({ where: { noticeId }, order: { id: 'asc' } });
  return { ...masked(mail), history };
}
