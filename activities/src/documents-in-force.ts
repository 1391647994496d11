import { AmendmentEntity, CaseFileEntity, DocumentEntity } from '@talent-window/persistence';
import type { DataSource } from 'typeorm';
import { IsNull, Not } from 'typeorm';

/**
 * The files of a case that count: what an applicant brought with a command of their own counts once the command does.
 * @param request those that answer this request alone
 */
export async function documentsInForce(
  database: DataSource,
  draftId: string,
  request?: number,
): Promise<readonly DocumentEntity[]> {
  const documents = await database.getRepository(DocumentEntity).find({
    where: { draftId, ...(request === undefined ? {} : { request }) },
    order: { id: 'ASC' },
  });
  const { caseNo } = await database.getRepository(CaseFileEntity).findOneByOrFail({ draftId });
  const amendments = await database.getRepository(AmendmentEntity).findBy({ caseNo, inForceAt: Not(IsNull()) });
  const inForce = new Set(amendments.map(({ commandId }) => commandId));
  return documents.filter(({ commandId }) => commandId === null || inForce.has(commandId));
}
