import type { Actor, MailEvent } from '@talent-window/contracts/vocabulary';
import type { EntityManager } from 'typeorm';
import { MailEventEntity, MailMessageEntity } from '../entities/mail.entity.js';

/** What happens to a mail, and what of it changes by that. */
export interface MailChange {
  readonly what: MailEvent;
  readonly change?: Partial<Omit<MailMessageEntity, 'noticeId' | 'no' | 'updatedAt'>>;
  readonly status?: string | undefined;
  readonly reply?: string | undefined;
  readonly actor?: Actor;
  readonly why?: string;
}

/**
 * The one way to change where a mail stands: the mail and its history in one transaction, with the mail locked.
 * A cause that was taken before has no second effect.
 * @param cause may be named by the mail as it stands
 * @param decide sees the mail as it stands; undefined leaves it so
 * @returns the mail as it stands now; undefined where there is none
 */
export async function changeMail(
  manager: EntityManager,
  noticeId: string,
  cause: string | ((mail: MailMessageEntity) => string),
  decide: (mail: MailMessageEntity) => MailChange | undefined,
): Promise<MailMessageEntity | undefined> {
  const mails = manager.getRepository(MailMessageEntity);
  const mail = await mails.findOne({ where: { noticeId }, lock: { mode: 'pessimistic_write' } });
  if (!mail) return undefined;
  const event = { noticeId, cause: typeof cause === 'string' ? cause : cause(mail) };
  if (await manager.existsBy(MailEventEntity, event)) return mail;
  const decided = decide(mail);
  if (!decided) return mail;
  const { what, change = {}, status = null, reply = null, actor = null, why = null } = decided;
  const said = status === null && reply === null ? {} : { lastStatus: status, lastReply: reply };
  const now = mails.merge(mail, { ...said, ...change, updatedAt: new Date() });
  await mails.update({ noticeId }, { ...said, ...change, updatedAt: now.updatedAt });
  const { state, round } = now;
  await manager.insert(MailEventEntity, { ...event, what, round, state, status, reply, actor, why });
  return now;
}
