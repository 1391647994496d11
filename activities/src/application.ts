import type { CaseNo } from '@talent-window/contracts/vocabulary';
import type { RecordedPerson } from '@talent-window/adapters';
import { applicantOf } from '@talent-window/domain';
import { CaseFileEntity } from '@talent-window/persistence';
import type { DataSource } from 'typeorm';

/** The application of a case, read where it is needed; it never travels through the engine. */
export async function getCaseFile(database: DataSource, caseNo: CaseNo): Promise<CaseFileEntity> {
  return database.getRepository(CaseFileEntity).findOneByOrFail({ caseNo });
}

/** What other systems find the applicant by. */
export function recordedPerson(file: CaseFileEntity): RecordedPerson {
  const { passportNo, nationality, birthDate, englishName } = applicantOf(file.application);
  return { passportNo, nationality, birthDate, englishName };
}
