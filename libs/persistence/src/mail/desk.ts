import type { Actor } from '@talent-window/contracts/vocabulary';
import { MailEvent, MailState } from '@talent-window/contracts/vocabulary';
import type { MailRefusal } from '@talent-window/domain';
import { whyNotAgain, whyNotGivenUp } from '@talent-window/domain';
import type { DataSource } from 'typeorm';
import { auditAct } from '../audit/audit-act.js';
import { MailEventEntity } from '../entities/mail.entity.js';
import { NoticeEntity } from '../entities/notice.entity.js';
import { anotherRound } from './again.js';
import type { MailChange } from './change-mail.js';
import { changeMail } from './change-mail.js';

/** What an operator does about one mail. */
export interface MailAct {
  readonly noticeId: string;
  /** made by the sender; the same again is done once */
  readonly commandId: string;
  readonly actor: Actor;
  readonly why: string;
}

export type MailActResult = 'done' | 'no-such-mail' | 'command-id-reused' | MailRefusal;

/** Has a mail sent again: to another address, or to the applicant's own where none is named. */
export function sendMailAgain(
  database: DataSource,
  { otherAddress, ...act }: MailAct & { readonly otherAddress?: string | undefined },
): Promise<MailActResult> {
  return doOnce(database, act, MailEvent.SentAgain, whyNotAgain, (mail) => {
    const again = anotherRound(mail);
    return { ...again, change: { ...again.change, bounces: 0, otherAddress: otherAddress ?? null } };
  });
}

/** Takes a mail off the desk; the notice stays in the inbox. */
export function giveUpMail(database: DataSource, act: MailAct): Promise<MailActResult> {
  const change = { state: MailState.GivenUp, sendAgainAt: null };
  return doOnce(database, act, MailEvent.GivenUp, whyNotGivenUp, () => ({ what: MailEvent.GivenUp, change }));
}

async function doOnce(
  database: DataSource,
  { noticeId, commandId, actor, why }: MailAct,
  what: MailEvent,
  whyNot: (state: MailState) => MailRefusal | undefined,
  change: (mail: Parameters<Parameters<typeof changeMail>[3]>[0]) => MailChange,
): Promise<MailActResult> {
  const cause = `command:${commandId}`;
  return database.transaction(async (manager) => {
    let result: MailActResult | undefined;
    const mail = await changeMail(manager, noticeId, cause, (now) => {
      const refusal = whyNot(now.state);
      result = refusal ?? 'done';
      return refusal ? undefined : { ...change(now), actor, why };
    });
    if (!mail) return 'no-such-mail';
    if (result === undefined) {
      const known = await manager.findOneByOrFail(MailEventEntity, { noticeId, cause });
      return known.what === what ? 'done' : 'command-id-reused';
    }
    if (result !== 'done') return result;
    const { caseNo } = await manager.findOneByOrFail(NoticeEntity, { id: noticeId });
    const details = { noticeId, round: mail.round, why };
    await auditAct(manager, { caseNo, actor, action: `mail:${what}`, cause, details });
    await manager.query("select pg_notify('mail', '')");
    return result;
  });
}
