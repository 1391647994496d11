import type { DataSource, EntityManager } from 'typeorm';
import type { CaseNo, StartCase } from '@talent-window/contracts/vocabulary';
import { CaseFileEntity } from './entities/case-file.entity.js';
import { DraftEntity } from './entities/draft.entity.js';
import { OutboxEntity } from './entities/message.entity.js';
import { sealColumns } from './protection/protection.js';

/** What is frozen when a draft becomes a case. */
export interface Submission {
  readonly draftId: string;
  readonly draftVersion: number;
  readonly file: Omit<CaseFileEntity, 'caseNo' | 'draftId' | 'passportIndex' | 'nameIndex'>;
  readonly workflowType: string;
  readonly rocYear: number;
  /** three digits of the case number that name the receiving unit */
  readonly unit: string;
  readonly caseNoOf: (serial: number) => CaseNo;
  readonly startOf: (caseNo: CaseNo) => StartCase;
  /** depends on the case number, so it is made once that is drawn */
  readonly lookupHashOf: (caseNo: CaseNo) => string;
}

/**
 * Freezes the draft, draws the case number and writes the outbox row in one transaction: a crash leaves all or nothing.
 * Submitting the same draft again gives the number it already has.
 * @returns the case number, or `undefined` when the draft has changed since `draftVersion`
 */
export async function submitDraft(
  database: DataSource | EntityManager,
  submission: Submission,
): Promise<CaseNo | undefined> {
  return database.transaction(async (manager) => {
    const draft = await manager.findOne(DraftEntity, {
      where: { id: submission.draftId },
      lock: { mode: 'pessimistic_write' },
    });
    if (draft?.caseNo) return draft.caseNo;
    if (draft?.version !== submission.draftVersion) return undefined;
    const caseNo = submission.caseNoOf(await nextSerial(manager, submission.rocYear, submission.unit));
    await manager.insert(CaseFileEntity, {
      ...sealColumns(manager, CaseFileEntity, { caseNo }, submission.file),
      caseNo,
      draftId: submission.draftId,
      lookupHash: submission.lookupHashOf(caseNo),
    } as never);
    await manager.update(DraftEntity, { id: submission.draftId }, { caseNo });
    await manager.insert(OutboxEntity, {
      caseNo,
      workflowType: submission.workflowType,
      input: submission.startOf(caseNo),
      createdAt: submission.file.submittedAt,
      startedAt: null,
    });
    await manager.query("select pg_notify('outbox', $1)", [caseNo]);
    return caseNo;
  });
}

async function nextSerial(manager: EntityManager, rocYear: number, unit: string): Promise<number> {
  const [row] = await manager.query<{ last: number }[]>(
    `insert into case_number_serial (roc_year, unit, last) values ($1, $2, 1)
     on conflict (roc_year, unit) do update set last = case_number_serial.last + 1 returning last`,
    [rocYear, unit],
  );
  if (!row) throw new Error('no serial was drawn');
  return row.last;
}
