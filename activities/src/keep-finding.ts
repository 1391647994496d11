import type { CaseNo, Finding } from '@talent-window/contracts/vocabulary';
import { FindingEntity, sealColumns } from '@talent-window/persistence';
import type { DataSource } from 'typeorm';

/** Keeps what a check found for the officer's eyes, and gives back what the workflow may know of it. */
export async function keepFinding(
  database: DataSource,
  caseNo: CaseNo,
  finding: Finding,
  evidence: object,
): Promise<Finding> {
  const { findingId, check, result, subject, personKey } = finding;
  await database.getRepository(FindingEntity).upsert(
    sealColumns(database, FindingEntity, finding, {
      findingId,
      caseNo,
      check,
      result,
      subject: subject ?? null,
      personKey: personKey ?? null,
      evidence: evidence as never,
      foundAt: new Date(),
    }),
    ['findingId'],
  );
  return finding;
}
