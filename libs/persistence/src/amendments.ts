import type { CaseNo, CollectionMode, CollectionPlan } from '@talent-window/contracts/vocabulary';
import type { DataSource } from 'typeorm';
import { AmendmentEntity } from './entities/amendment.entity.js';
import { CaseFileEntity } from './entities/case-file.entity.js';
import { sealColumns } from './protection/protection.js';

/** Keeps an amendment until its command is recorded. The same command again replaces what is not in force yet. */
export async function keepAmendment(
  database: DataSource,
  amendment: Omit<AmendmentEntity, 'before' | 'inForceAt'>,
): Promise<void> {
  await database.transaction(async (manager) => {
    const { caseNo, commandId } = amendment;
    const known = await manager.findOne(AmendmentEntity, {
      where: { caseNo, commandId },
      lock: { mode: 'pessimistic_write' },
    });
    if (known?.inForceAt) return;
    const sealed = sealColumns(manager, AmendmentEntity, amendment, amendment);
    await manager.save(AmendmentEntity, { ...sealed, before: null, inForceAt: null });
  });
}

/** The application is now what the amendment made of it. Safe to repeat; an answer that changes no field has no amendment. */
export async function putInForce(database: DataSource, caseNo: CaseNo, commandId: string): Promise<void> {
  await database.transaction(async (manager) => {
    const amendment = await manager.findOne(AmendmentEntity, {
      where: { caseNo, commandId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!amendment || amendment.inForceAt) return;
    const file = await manager.findOneOrFail(CaseFileEntity, {
      where: { caseNo },
      lock: { mode: 'pessimistic_write' },
    });
    const { application } = file;
    const amended = withSections(application, amendment);
    await manager.update(
      AmendmentEntity,
      { caseNo, commandId },
      sealColumns(manager, AmendmentEntity, amendment, { before: application as never, inForceAt: new Date() }),
    );
    await manager.update(
      CaseFileEntity,
      { caseNo },
      sealColumns(manager, CaseFileEntity, file, {
        application: amended as never,
        lookupHash: amendment.lookupHash,
        collection: collectionOf(amended, file.collection),
      }),
    );
  });
}

type Content = Record<string, unknown>;

/** Only the sections that were amended: another amendment may have come into force since this one was judged. */
function withSections(application: Content, { application: amended, changed }: AmendmentEntity): Content {
  const sections = new Set(changed.map((path) => path.split('.')[0] ?? path));
  return { ...application, ...Object.fromEntries([...sections].map((section) => [section, amended[section]])) };
}

function collectionOf(application: Content, before: CollectionPlan): CollectionPlan {
  const { collectionMode, collectionOffice } = (application['residence'] ?? {}) as Record<string, unknown>;
  return typeof collectionMode === 'string' && typeof collectionOffice === 'string'
    ? { mode: collectionMode as CollectionMode, office: collectionOffice }
    : before;
}
