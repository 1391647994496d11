import { Injectable } from '@nestjs/common';
import type { Actor, MailState } from '@talent-window/contracts/vocabulary';
import { ON_MAIL_DESK } from '@talent-window/domain';
import { bothTexts } from '@talent-window/i18n';
import type { DeskMail, MailActResult, MailHistoryLine } from '@talent-window/persistence';
import { findMail, findMails, giveUpMail, sendMailAgain } from '@talent-window/persistence';
import { DataSource } from 'typeorm';
import { problem } from '../http/problem.js';
import type { GiveUpMailDto, MailDto, MailEventDto, MailWithHistoryDto, SendMailAgainDto } from './mail.dto.js';

/** Mails that failed or came back, and what operators do about them. */
@Injectable()
export class MailDesk {
  constructor(private readonly database: DataSource) {}

  async list(wish: { readonly state?: MailState; readonly most: number }): Promise<MailDto[]> {
    const states = wish.state === undefined ? ON_MAIL_DESK : [wish.state];
    return (await findMails(this.database, { states, most: wish.most })).map(mailDto);
  }

  /** @throws Problem `no-such-mail` (404) */
  async look(id: string): Promise<MailWithHistoryDto> {
    return this.get(id);
  }

  /** @throws Problem `mail-under-way`, `mail-given-up`, `command-id-reused` (409), `no-such-mail` (404) */
  async sendAgain(actor: Actor, noticeId: string, { to, ...act }: SendMailAgainDto): Promise<MailWithHistoryDto> {
    return this.after(noticeId, await sendMailAgain(this.database, { ...act, noticeId, actor, otherAddress: to }));
  }

  /** @throws Problem `mail-not-failed`, `mail-given-up`, `command-id-reused` (409), `no-such-mail` (404) */
  async giveUp(actor: Actor, noticeId: string, { commandId, why }: GiveUpMailDto): Promise<MailWithHistoryDto> {
    return this.after(noticeId, await giveUpMail(this.database, { commandId, why, noticeId, actor }));
  }

  private async after(noticeId: string, result: MailActResult): Promise<MailWithHistoryDto> {
    if (result !== 'done') throw problem(result);
    return this.get(noticeId);
  }

  private async get(id: string): Promise<MailWithHistoryDto> {
    const mail = await findMail(this.database, id);
    if (!mail) throw problem('no-such-mail');
    const history = mail.history.map(eventDto);
    return { ...mailDto(mail), history };
  }
}

const mailDto = (mail: DeskMail) => ({
  id: mail.noticeId,
  caseNo: mail.caseNo,
  kind: mail.kind,
  state: mail.state,
  text: bothTexts(`mail-states.${mail.state}`),
  to: mail.to,
  isOtherAddress: mail.isOtherAddress,
  round: mail.round,
  attempts: mail.attempts,
  ...said(mail),
  servedAt: mail.servedAt.toISOString(),
  ...(mail.sentAt ? { sentAt: mail.sentAt.toISOString() } : {}),
  updatedAt: mail.updatedAt.toISOString(),
});

const eventDto = ({ at, what, round, state, actor, why, ...rest }: MailHistoryLine): MailEventDto => ({
  at: at.toISOString(),
  what,
  text: bothTexts(`mail-events.${what}`),
  round,
  state,
  ...said(rest),
  ...(actor ? { actor } : {}),
  ...(why === null ? {} : { why }),
});

const said = ({ status, reply }: Pick<DeskMail, 'status' | 'reply'>): { status?: string; reply?: string } => ({
  ...(status === null ? {} : { status }),
  ...(reply === null ? {} : { reply }),
});
