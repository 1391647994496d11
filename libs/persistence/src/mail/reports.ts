import type { DeliveryReport } from '@talent-window/domain';
import { afterReport, eventOf, hoursBeforeAgain } from '@talent-window/domain';
import { MailEvent, MailState } from '@talent-window/contracts/vocabulary';
import type { DataSource, EntityManager } from 'typeorm';
import { MailMessageEntity } from '../entities/mail.entity.js';
import { changeMail } from './change-mail.js';

/** Why something that came back belongs to no mail of ours. */
export type UnknownBecause = 'no-report' | 'not-understood' | 'forged' | 'no-such-mail';

/** What came to a return path. */
export interface ReceivedReport {
  readonly sha256: string;
  readonly raw: Buffer;
  readonly report?: (DeliveryReport & { readonly reply?: string | undefined }) | undefined;
  /** which mail it is about, by what only we and the servers on its way can know; undefined where that is not right */
  readonly about?: { readonly no: string; readonly round: number } | undefined;
}

/** Anybody may send to a return path: of what is unknown, only the latest are kept, and only their beginnings. */
const UNKNOWN_KEPT = 1_000;
/** A server that says more of one mail, once it was sent, says nothing new. */
const MOST_OF_A_ROUND = 20;
const BYTES_KEPT = 16 * 1024;

/**
 * Keeps what came back, and changes the mail it is about. What is unknown changes nothing; the same again has no second
 * effect; a report about an earlier round only stands in the history.
 * @param hourMs how long an hour is before a mail goes out again
 */
export async function takeReport(
  database: DataSource,
  received: ReceivedReport,
  hourMs: number,
): Promise<'taken' | 'known' | 'one-too-many' | UnknownBecause> {
  const { report, about, sha256, raw } = received;
  const event = report ? eventOf(report) : undefined;
  return database.transaction(async (manager) => {
    const mail = about ? await manager.findOneBy(MailMessageEntity, { no: about.no }) : null;
    const unknown = whyUnknown(received, event, mail);
    if (!unknown && mail && about && (await countOf(manager, mail.noticeId, about.round)) >= MOST_OF_A_ROUND)
      return 'one-too-many';
    const [row] = await manager.query<unknown[]>(
      `insert into mail_report (sha256, notice_id, round, action, status, unknown_because, raw)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning sha256`,
      [
        sha256,
        unknown ? null : mail?.noticeId,
        unknown ? null : about?.round,
        report?.action,
        report?.status,
        unknown,
        raw.subarray(0, BYTES_KEPT),
      ],
    );
    if (unknown) await forgetOldest(manager);
    if (!row) return 'known';
    if (unknown || !mail || !about || !report || !event) return unknown ?? 'not-understood';
    await changeMail(manager, mail.noticeId, `report:${sha256}`, (now) => ({
      what: event,
      change: now.round === about.round ? changeBy(now, event, hourMs) : asItWas(now),
      status: report.status,
      reply: report.reply,
    }));
    return 'taken';
  });
}

function whyUnknown(
  { report, about }: ReceivedReport,
  event: MailEvent | undefined,
  mail: MailMessageEntity | null,
): UnknownBecause | undefined {
  if (!report) return 'no-report';
  if (!about) return 'forged';
  if (!event) return 'not-understood';
  return mail ? undefined : 'no-such-mail';
}

async function countOf(manager: EntityManager, noticeId: string, round: number): Promise<number> {
  const [{ n }] = await manager.query<[{ n: number }]>(
    'select count(*)::int as n from mail_report where notice_id = $1 and round = $2',
    [noticeId, round],
  );
  return n;
}

/** What was last said of a mail is of its present round. */
const asItWas = ({ lastStatus, lastReply }: MailMessageEntity): Partial<MailMessageEntity> => ({
  lastStatus,
  lastReply,
});

function changeBy(mail: MailMessageEntity, event: MailEvent, hourMs: number): Partial<MailMessageEntity> {
  const bounces = mail.bounces + (event === MailEvent.BouncedTemporary ? 1 : 0);
  const state = afterReport(mail.state, event, bounces);
  if (state === mail.state) return {};
  const sendAgainAt =
    state === MailState.BouncedTemporary ? new Date(Date.now() + hoursBeforeAgain(bounces) * hourMs) : null;
  return { state, bounces, sendAgainAt, tryUntil: null };
}

async function forgetOldest(manager: EntityManager): Promise<void> {
  await manager.query(
    `delete from mail_report where unknown_because is not null and received_at <=
       (select received_at from mail_report where unknown_because is not null order by received_at desc offset $1 limit 1)`,
    [UNKNOWN_KEPT],
  );
}
