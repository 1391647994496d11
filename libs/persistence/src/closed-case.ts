import type { CaseNo, StartCase, TimelineEntry } from '@talent-window/contracts/vocabulary';
import type { EntityManager } from 'typeorm';
import { CaseFileEntity } from './entities/case-file.entity.js';
import { CaseProjectionEntity } from './entities/case-projection.entity.js';

/** A case that has ended, as its workflow left it; undefined while it is open, and where there is none. */
export async function findClosedCase(manager: EntityManager, caseNo: CaseNo): Promise<StartCase | undefined> {
  const standing = await manager.findOneBy(CaseProjectionEntity, { caseNo });
  if (!standing || standing.outcome === null) return undefined;
  const file = await manager.findOneByOrFail(CaseFileEntity, { caseNo });
  const rows = await manager.query<(TimelineEntry & { at: Date })[]>(
    `select cause, kind, what, at, actor, stage, visit, visibility, details, seq from timeline
     where case_no = $1 and superseded_by is null order by seq`,
    [caseNo],
  );
  return {
    caseNo,
    submittedAt: file.submittedAt.toISOString(),
    policy: file.policy,
    collection: file.collection,
    resume: {
      view: { progress: standing.progress, desk: standing.desk },
      timeline: rows.map((row) => ({ ...row, at: row.at.toISOString() })),
    },
  };
}
