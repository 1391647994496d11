import type { CaseNo, DocumentKind } from '@talent-window/contracts/vocabulary';
import type { DataSource } from 'typeorm';
import { In, IsNull, Not } from 'typeorm';
import { IssuedDocumentEntity } from './entities/issued-document.entity.js';
import { sealColumns } from './protection/protection.js';

/** A paper about to be kept. */
export type NewDocument = Omit<IssuedDocumentEntity, 'supersededBy'>;

/**
 * Keeps a paper, and lets it take the place of the earlier ones it replaces. Who issues the same paper at the same time
 * gets the one that was first. Of two papers that took one number, the later finds nothing here and is numbered anew when it
 * is tried again.
 * @param replaces kinds of the same case that no longer hold beside it
 */
export async function keepDocument(
  database: DataSource,
  document: NewDocument,
  replaces: readonly DocumentKind[],
): Promise<IssuedDocumentEntity> {
  return database.transaction(async (manager) => {
    const documents = manager.getRepository(IssuedDocumentEntity);
    const { raw } = await manager
      .createQueryBuilder()
      .insert()
      .into(IssuedDocumentEntity)
      .values({ ...sealColumns(manager, IssuedDocumentEntity, document, document), supersededBy: null } as object)
      .orIgnore()
      .returning('id')
      .execute();
    const { id, caseNo } = document;
    if ((raw as unknown[]).length > 0 && replaces.length > 0) {
      const earlier = { id: Not(id), caseNo, kind: In(replaces), supersededBy: IsNull() };
      await documents.update(earlier, { supersededBy: id });
    }
    return documents.findOneByOrFail({ id });
  });
}

export async function findDocument(database: DataSource, id: string): Promise<IssuedDocumentEntity | undefined> {
  return (await database.getRepository(IssuedDocumentEntity).findOneBy({ id })) ?? undefined;
}

export async function countDocuments(database: DataSource, caseNo: CaseNo, kind: DocumentKind): Promise<number> {
  return database.getRepository(IssuedDocumentEntity).countBy({ caseNo, kind });
}

/** The papers that a notice carries; their bytes are in the object store under `sha256`. */
export async function findDocumentsOfNotice(
  database: DataSource,
  noticeId: string,
): Promise<readonly IssuedDocumentEntity[]> {
  return database.getRepository(IssuedDocumentEntity).find({ where: { noticeId }, order: { id: 'asc' } });
}

/** All papers of a case, oldest first. */
export async function findDocumentsOfCase(
  database: DataSource,
  caseNo: CaseNo,
): Promise<readonly IssuedDocumentEntity[]> {
  return database
    .getRepository(IssuedDocumentEntity)
    .find({ where: { caseNo }, order: { issuedAt: 'asc', id: 'asc' } });
}

/** The photo of the applicant as it counts now: the latest that came with the application or with an amendment in force. */
export async function findPhoto(database: DataSource, caseNo: CaseNo): Promise<string | undefined> {
  const [photo] = await database.query<{ sha256: string }[]>(
    `select d.sha256 from document d join case_file f on f.draft_id = d.draft_id
     where f.case_no = $1 and d.slot = 'photo' and (d.command_id is null or exists (
       select 1 from amendment a where a.case_no = f.case_no and a.command_id = d.command_id and a.in_force_at is not null))
     order by d.uploaded_at desc limit 1`,
    [caseNo],
  );
  return photo?.sha256;
}
