import type { Mailer, ReturnPaths } from '@talent-window/adapters';
import { AgencyError, returnPathOf, statusOf } from '@talent-window/adapters';
import type { ObjectStore } from '@talent-window/documents';
import { FailureType } from '@talent-window/contracts/vocabulary';
import type { MailMessageEntity } from '@talent-window/persistence';
import { findMailToSend, getMailAddress, NoticeEntity, noteTry } from '@talent-window/persistence';
import type { DataSource } from 'typeorm';
import { calling } from '../agency-failure.js';
import { attachmentsOfNotice } from './attachments.js';
import { noticeLetter } from './notice-letter.js';

export interface NoticeActivities {
  /**
   * Mails a notice that is served already. At least once; the Message-ID is fixed by its cause.
   * @param round which sending; the case's own where absent. One that another took over does nothing.
   */
  mailNotice(noticeId: string, round?: number): Promise<void>;
}

interface NoticeDeps {
  readonly database: DataSource;
  readonly mailer: Mailer;
  /** where the papers are that go with notices */
  readonly objects: ObjectStore;
  /** right part of every Message-ID, e.g. `talent-window.example` */
  readonly mailDomain: string;
  readonly returnPaths: ReturnPaths;
  readonly publicUrl: string;
}

export function createNoticeActivities(deps: NoticeDeps): NoticeActivities {
  const { database, mailer, objects, mailDomain, returnPaths, publicUrl } = deps;
  return {
    async mailNotice(noticeId, round = 0) {
      const mail = await findMailToSend(database, { noticeId, round });
      if (!mail) return;
      const notice = await database.getRepository(NoticeEntity).findOneByOrFail({ id: noticeId });
      const attachments = await attachmentsOfNotice({ database, objects }, noticeId);
      const letter = noticeLetter(notice, { publicUrl, attached: attachments.map(({ fileName }) => fileName) });
      const to = await getMailAddress(database, noticeId);
      await calling(async () => {
        try {
          const taken = await mailer.send({
            ...letter,
            messageId: messageIdOf(mail, mailDomain),
            returnPath: returnPathOf(mail, returnPaths),
            to,
            attachments,
            reference: noticeId,
          });
          await noteTry(database, mail, { result: 'taken', ...taken });
        } catch (error) {
          if (!(error instanceof AgencyError)) throw error;
          const reply = error.problem ?? '';
          const isRefused = error.type === FailureType.AgencyRejectedRequest;
          await noteTry(database, mail, { result: isRefused ? 'refused' : 'put-off', status: statusOf(reply), reply });
          throw error;
        }
      });
    },
  };
}

/** A round that was opened later is another cause: some servers drop what comes again under one Message-ID. */
const messageIdOf = ({ noticeId, round }: MailMessageEntity, domain: string): string =>
  `${noticeId.replaceAll(':', '.').replace(/[^\w.-]/g, '-')}${round === 0 ? '' : `.again-${round}`}@${domain}`;
