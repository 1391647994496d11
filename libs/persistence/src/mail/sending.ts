import type { MailRound } from '@talent-window/contracts/vocabulary';
import { MailEvent, MailState } from '@talent-window/contracts/vocabulary';
import type { DataSource, EntityManager } from 'typeorm';
import { MailEventEntity, MailMessageEntity } from '../entities/mail.entity.js';
import { changeMail } from './change-mail.js';

/** The engine gives up after a day; an hour more, so that the last try is noted before the time is over. */
const TRIED_FOR_MS = 25 * 60 * 60_000;

export const tryUntil = (now = Date.now()): Date => new Date(now + TRIED_FOR_MS);

/** Puts a notice's mail in the queue, in the transaction that serves the notice. */
export async function queueMail(manager: EntityManager, noticeId: string): Promise<void> {
  const { raw } = await manager
    .createQueryBuilder()
    .insert()
    .into(MailMessageEntity)
    .values({ noticeId, state: MailState.Queued, round: 0, attempts: 0, bounces: 0, tryUntil: tryUntil() })
    .orIgnore()
    .returning('notice_id')
    .execute();
  if ((raw as unknown[]).length === 0) return;
  const first = { noticeId, cause: 'served', what: MailEvent.Queued, round: 0, state: MailState.Queued };
  await manager.insert(MailEventEntity, first);
}

/** The mail that is to go out in this round; undefined once it is out, settled, or another round's. */
export async function findMailToSend(
  database: DataSource,
  { noticeId, round }: MailRound,
): Promise<MailMessageEntity | undefined> {
  const mail = await database.getRepository(MailMessageEntity).findOneBy({ noticeId, round, state: MailState.Queued });
  return mail ?? undefined;
}

/** How the server answered one try. */
export interface MailAnswer {
  readonly result: 'taken' | 'put-off' | 'refused';
  readonly status?: string | undefined;
  /** without addresses */
  readonly reply?: string | undefined;
}

/** Notes how a try went. A report that overtook it has the last word on where the mail stands. */
export async function noteTry(
  database: DataSource,
  { noticeId, round }: MailRound,
  { result, ...said }: MailAnswer,
): Promise<void> {
  await database.transaction(async (manager) => {
    const nth = (mail: MailMessageEntity): string => `try:${round}:${mail.attempts + 1}`;
    await changeMail(manager, noticeId, nth, (mail) => {
      const isOurs = mail.round === round && mail.state === MailState.Queued;
      const change = { attempts: mail.attempts + 1 };
      if (result === 'put-off') return { what: MailEvent.PutOff, change, ...said };
      if (result === 'refused')
        return {
          what: MailEvent.Refused,
          change: { ...change, ...(isOurs ? { state: MailState.Failed, tryUntil: null } : {}) },
          ...said,
        };
      return {
        what: MailEvent.Sent,
        change: { ...change, sentAt: new Date(), ...(isOurs ? { state: MailState.Sent, tryUntil: null } : {}) },
        ...said,
      };
    });
  });
}
