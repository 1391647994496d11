import { Injectable } from '@nestjs/common';
import { noticeWords } from '@talent-window/documents';
import { judgeMailAddress, ON_MAIL_DESK } from '@talent-window/domain';
import { bothTexts } from '@talent-window/i18n';
import {
  AccountEntity,
  auditAct,
  changeNoticeAddress,
  MailMessageEntity,
  NoticeEntity,
} from '@talent-window/persistence';
import { DataSource, In, IsNull } from 'typeorm';
import { ApiConfig } from '../api-config.js';
import { spoken } from '../http/problem-body.js';
import { problem } from '../http/problem.js';
import type { Visitor } from '../session/visitor.js';
import type { NoticeAddressDto, NoticeDto, UnreadNoticesDto } from './notice.dto.js';

const SHOWN = 200;

/** The applicant's inbox; it is authoritative, mail is a courtesy. */
@Injectable()
export class Notices {
  constructor(
    private readonly database: DataSource,
    private readonly config: ApiConfig,
  ) {}

  async list(visitor: Visitor): Promise<readonly NoticeDto[]> {
    const { id: accountId } = visitor.actorFor('notice.read');
    const notices = await this.database
      .getRepository(NoticeEntity)
      .find({ where: { accountId }, order: { servedAt: 'desc', id: 'desc' }, take: SHOWN });
    return this.withMails(notices);
  }

  async count(visitor: Visitor): Promise<UnreadNoticesDto> {
    const { id: accountId } = visitor.actorFor('notice.read');
    const [counts] = await this.database.query<[UnreadNoticesDto]>(
      `select count(*) filter (where n.read_at is null)::integer as unread,
              count(*) filter (where m.state = any($2))::integer as returned
       from notice n left join mail_message m on m.notice_id = n.id where n.account_id = $1`,
      [accountId, ON_MAIL_DESK],
    );
    return counts;
  }

  /** Marked as read once; has no effect in law. @throws Problem `no-such-notice` (404), also for somebody else's */
  async read(visitor: Visitor, id: string): Promise<NoticeDto> {
    const actor = visitor.actorFor('notice.read');
    const accountId = actor.id;
    await this.database.transaction(async (manager) => {
      const { affected } = await manager.update(
        NoticeEntity,
        { id, accountId, readAt: IsNull() },
        { readAt: new Date() },
      );
      if (affected) await auditAct(manager, { actor, action: 'notice-read', details: { noticeId: id } });
    });
    const [notice] = await this.withMails(await this.database.getRepository(NoticeEntity).findBy({ id, accountId }));
    if (!notice) throw problem('no-such-notice');
    return notice;
  }

  async address(visitor: Visitor): Promise<NoticeAddressDto> {
    const { id } = visitor.actorFor('notice.read');
    const { noticeEmail } = await this.database.getRepository(AccountEntity).findOneByOrFail({ id });
    return addressDto(noticeEmail);
  }

  /** Changes where all notices go; what came back from the old address is sent to the new one. */
  async changeAddress(visitor: Visitor, email: string | null, cause: string): Promise<NoticeAddressDto> {
    const actor = visitor.actorFor('notice.read');
    await this.database.transaction(async (manager) => {
      await changeNoticeAddress(manager, actor.id, { address: email ?? undefined, cause });
      await auditAct(manager, {
        actor,
        action: email === null ? 'notice-address-removed' : 'notice-address-changed',
        details: {},
      });
    });
    return addressDto(email);
  }

  private async withMails(notices: readonly NoticeEntity[]): Promise<readonly NoticeDto[]> {
    const mails = await this.database
      .getRepository(MailMessageEntity)
      .findBy({ noticeId: In(notices.map(({ id }) => id)) });
    const byNotice = new Map(mails.map((mail) => [mail.noticeId, mail]));
    return notices.map((notice) => this.dto(notice, byNotice.get(notice.id)));
  }

  private dto(notice: NoticeEntity, mail: MailMessageEntity | undefined): NoticeDto {
    const { id, caseNo, kind, params, servedAt, readAt } = notice;
    const { subject, body } = noticeWords({ kind, caseNo, params }, this.config.publicUrl);
    return {
      id,
      caseNo,
      kind,
      subject,
      body,
      servedAt: servedAt.toISOString(),
      ...(readAt ? { readAt: readAt.toISOString() } : {}),
      ...(mail
        ? {
            mail: {
              state: mail.state,
              text: bothTexts(`mail-states.${mail.state}`),
              ...(mail.sentAt ? { sentAt: mail.sentAt.toISOString() } : {}),
            },
          }
        : {}),
    };
  }
}

function addressDto(email: string | null): NoticeAddressDto {
  const fault = email === null ? undefined : judgeMailAddress(email);
  return {
    ...(email === null ? {} : { email }),
    findings: fault ? spoken([{ path: 'email', severity: 'warning', params: {}, ...fault }]) : [],
  };
}
