import { buffer } from 'node:stream/consumers';
import type { MailAttachment } from '@talent-window/adapters';
import type { ObjectStore } from '@talent-window/documents';
import { bothTexts } from '@talent-window/i18n';
import { findDocumentsOfNotice } from '@talent-window/persistence';
import type { DataSource } from 'typeorm';

/** The papers that go with a notice, named in both languages so that their reader finds them again. */
export async function attachmentsOfNotice(
  { database, objects }: { readonly database: DataSource; readonly objects: ObjectStore },
  noticeId: string,
): Promise<readonly MailAttachment[]> {
  const papers = await findDocumentsOfNotice(database, noticeId);
  return Promise.all(
    papers.map(async ({ caseNo, kind, sha256 }) => {
      const { zh, en } = bothTexts(`papers.title-${kind}`);
      return {
        fileName: `${zh} ${en} ${caseNo}.pdf`,
        mediaType: 'application/pdf',
        bytes: await buffer(await objects.get(sha256)),
      };
    }),
  );
}
