import type { Mailer } from '@talent-window/adapters';
import { applicantOf, findOffice } from '@talent-window/domain';
import { text } from '@talent-window/i18n';
import { NoticeEntity } from '@talent-window/persistence';
import type { DataSource } from 'typeorm';
import { calling } from '../agency-failure.js';
import { getCaseFile } from '../application.js';

export interface NoticeActivities {
  /** Mails a notice that is served already. At least once; the Message-ID is fixed by its cause. */
  mailNotice(noticeId: string): Promise<void>;
}

interface NoticeDeps {
  readonly database: DataSource;
  readonly mailer: Mailer;
  /** right part of every Message-ID, e.g. `talent-window.example` */
  readonly mailDomain: string;
  readonly publicUrl: string;
}

export function createNoticeActivities({ database, mailer, mailDomain, publicUrl }: NoticeDeps): NoticeActivities {
  return {
    async mailNotice(noticeId) {
      const notice = await database.getRepository(NoticeEntity).findOneByOrFail({ id: noticeId });
      if (notice.mailedAt) return;
      const { email } = applicantOf((await getCaseFile(database, notice.caseNo)).application);
      const say = (part: string): { readonly zh: string; readonly en: string } => ({
        zh: text(`notice.${notice.kind}.${part}`, paramsOf(notice, 'zh'), 'zh-TW'),
        en: text(`notice.${notice.kind}.${part}`, paramsOf(notice, 'en'), 'en'),
      });
      const [subject, body] = [say('subject'), say('body')];
      await calling(() =>
        mailer.send({
          messageId: `${notice.id.replaceAll(':', '.').replace(/[^\w.-]/g, '-')}@${mailDomain}`,
          to: email,
          subject: `${subject.zh} ${subject.en}`,
          text: `${body.zh}\n\n${body.en}\n`,
          reference: noticeId,
        }),
      );
      await database.getRepository(NoticeEntity).update({ id: noticeId }, { mailedAt: new Date() });
    },
  };

  /** Every notice knows its case and where to follow it; an office is named in the language of the text. */
  function paramsOf({ caseNo, params }: NoticeEntity, language: 'zh' | 'en'): NoticeEntity['params'] {
    const office = typeof params['office'] === 'string' ? findOffice(params['office']) : undefined;
    return { ...params, ...(office ? { office: office[language] } : {}), caseNo, url: `${publicUrl}/cases/${caseNo}` };
  }
}
