import type { MailRound } from '@talent-window/contracts/vocabulary';
import { MailEvent, MailState } from '@talent-window/contracts/vocabulary';
import type { DataSource, EntityManager } from 'typeorm';
import { MailMessageEntity } from '../entities/mail.entity.js';
import type { MailChange } from './change-mail.js';
import { changeMail } from './change-mail.js';
import { tryUntil } from './sending.js';

const BATCH = 20;

/** Opens another round; the relay hands it to the engine. */
export function anotherRound(mail: MailMessageEntity): MailChange {
  const change = { state: MailState.Queued, round: mail.round + 1, sendAgainAt: new Date(), tryUntil: tryUntil() };
  return { what: MailEvent.SentAgain, change };
}

const timeOver = (): MailChange => ({
  what: MailEvent.TimeOver,
  change: { state: MailState.Failed, tryUntil: null, sendAgainAt: null },
});

/** Opens another round for what came back for now and has waited long enough, and ends what nobody took in its time. */
export async function settleWaitingMails(database: DataSource): Promise<void> {
  await database.transaction(async (manager) => {
    for (const noticeId of await waiting(manager, `state = 'bounced-temporary' and send_again_at <= now()`)) {
      await changeMail(manager, noticeId, ({ round }) => `again:${round}`, anotherRound);
    }
    for (const noticeId of await waiting(manager, `state = 'queued' and try_until <= now()`)) {
      await changeMail(manager, noticeId, ({ round }) => `time-over:${round}`, timeOver);
    }
  });
}

const waiting = async (manager: EntityManager, condition: string): Promise<readonly string[]> => {
  const rows = await manager.query<{ notice_id: string }[]>(
    `select notice_id from mail_message where ${condition} order by updated_at limit ${BATCH} for update skip locked`,
  );
  return rows.map(({ notice_id }) => notice_id);
};

/**
 * Hands every round that was opened to `start`, which is safe to repeat.
 * @returns how many, or `away` as soon as `start` says so
 */
export async function startRounds(
  database: DataSource,
  start: (round: MailRound) => Promise<'started' | 'away'>,
): Promise<number | 'away'> {
  return database.transaction(async (manager) => {
    const noticeIds = await waiting(manager, `state = 'queued' and send_again_at <= now()`);
    for (const noticeId of noticeIds) {
      const { round } = await manager.findOneByOrFail(MailMessageEntity, { noticeId });
      if ((await start({ noticeId, round })) === 'away') return 'away';
      await manager.update(MailMessageEntity, { noticeId }, { sendAgainAt: null });
    }
    return noticeIds.length;
  });
}
