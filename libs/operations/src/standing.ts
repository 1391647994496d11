import { isDeepStrictEqual } from 'node:util';
import type { CaseNo, OperationFinding, Progress } from '@talent-window/contracts/vocabulary';
import { KeptMessageEntity, OperationEntity } from '@talent-window/persistence';
import { queryProgress, workflowIdOf } from '@talent-window/temporal';
import { diagnose } from './diagnosis.js';
import { describeCase } from './engine-view.js';
import { finding, refused } from './findings.js';
import type { Operations } from './operations.js';

const QUERY_MS = 5_000;
const LATEST = 20;

/** Where a case stands, in the projection and in the engine. */
export interface CaseStanding {
  readonly caseNo: CaseNo;
  /** absent until the workflow has recorded its first step */
  readonly progress?: Progress;
  /** absent where the engine has none */
  readonly workflow?: { readonly status: string; readonly events: number; readonly runId: string };
  readonly findings: readonly OperationFinding[];
  /** the latest first */
  readonly operations: readonly OperationEntity[];
  /** messages that resets undid and operators kept, in the order in which they are sent again */
  readonly kept: readonly KeptMessageEntity[];
}

/** @throws OperationRefused `no-such-case` */
export async function standingOf(operations: Operations, caseNo: CaseNo): Promise<CaseStanding> {
  const { database } = operations;
  const [file] = await database.query<{ progress: Progress | null }[]>(
    'select p.progress from case_file f left join case_projection p on p.case_no = f.case_no where f.case_no = $1',
    [caseNo],
  );
  if (!file) throw refused(caseNo, 'no-such-case');
  const { progress } = file;
  const [description, done, kept] = await Promise.all([
    describeCase(operations, caseNo),
    database.getRepository(OperationEntity).find({ where: { caseNo }, order: { askedAt: 'desc' }, take: LATEST }),
    database.getRepository(KeptMessageEntity).find({ where: { caseNo }, order: { id: 'asc' } }),
  ]);
  const isOpen = progress === null || progress.outcome === undefined;
  const failing = isOpen ? await diagnose(operations, caseNo) : [];
  const differing = failing.length === 0 && progress ? await difference(operations, caseNo, progress) : undefined;
  return {
    caseNo,
    ...(progress ? { progress } : {}),
    ...(description
      ? {
          workflow: {
            status: description.status.name.toLowerCase(),
            events: description.historyLength,
            runId: description.runId,
          },
        }
      : {}),
    findings: [...failing, ...(differing ? [differing] : [])],
    operations: done,
    kept,
  };
}

/** What the workflow itself says, where the projection says something else. */
export async function difference(
  { client, database }: Operations,
  caseNo: CaseNo,
  projected?: Progress,
): Promise<OperationFinding | undefined> {
  const workflowId = projected ? workflowIdOf(projected) : caseNo;
  const ask = () => queryProgress(client, workflowId, QUERY_MS);
  const read = async (): Promise<Progress | undefined> => {
    const [row] = await database.query<{ progress: Progress }[]>(
      'select progress from case_projection where case_no = $1',
      [caseNo],
    );
    return row?.progress;
  };
  try {
    if (isDeepStrictEqual(await ask(), projected ?? (await read()))) return undefined;
    // A step may have been in work while the two were read.
    const [said, row] = [await ask(), await read()];
    if (isDeepStrictEqual(said, row)) return undefined;
    return finding(caseNo, 'differs', { workflow: placeOf(said), projection: row ? placeOf(row) : '–' });
  } catch (error) {
    return finding(caseNo, 'no-answer', { message: error instanceof Error ? error.message : String(error) });
  }
}

const placeOf = ({ outcome, stage, visit, awaiting }: Progress): string => outcome ?? `${stage}:${visit}, ${awaiting}`;
