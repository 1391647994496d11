import type { ImageArchive } from '@talent-window/adapters';
import type { ArchiveResult, CaseNo } from '@talent-window/contracts/vocabulary';
import { ArchiveState } from '@talent-window/contracts/vocabulary';
import { taipeiDay } from '@talent-window/domain';
import type { ObjectStore } from '@talent-window/documents';
import { packBag } from '@talent-window/documents';
import { findClosedCase, findPackage, keepArchiveAnswer, keepPackage } from '@talent-window/persistence';
import { startArchive } from '@talent-window/temporal';
import { activityInfo, Context, getClient } from '@temporalio/activity';
import type { DataSource } from 'typeorm';
import { calling } from '../agency-failure.js';
import { contentsOf } from './contents.js';

export interface ArchiveActivities {
  /** Has a closed case archived. Safe to repeat: the workflow's id is fixed by the case number. */
  openArchive(caseNo: CaseNo): Promise<void>;
  /**
   * Makes the package of a closed case and keeps it. Safe to repeat: the same case gives the same bytes. Other bytes are a later
   * package: a reset let the case end otherwise, or a paper was issued after its end.
   */
  packCase(caseNo: CaseNo): Promise<void>;
  /** Hands the package to the archive and keeps its answer. Safe to repeat: one that is acknowledged is not sent again. */
  sendPackage(caseNo: CaseNo): Promise<ArchiveResult>;
}

interface ArchiveDeps {
  readonly database: DataSource;
  readonly objects: ObjectStore;
  readonly archive: ImageArchive;
}

/** What the archive takes at most. */
const LARGEST_PACKAGE_BYTES = 1024 * 1024 * 1024;
/** Twice within the time after which a worker is missed. */
const BEAT_MS = 4_000;

export function createArchiveOpening(): Pick<ArchiveActivities, 'openArchive'> {
  return { openArchive: (caseNo) => startArchive(getClient(), caseNo, activityInfo().taskQueue) };
}

export function createArchiveActivities({
  database,
  objects,
  archive,
}: ArchiveDeps): Omit<ArchiveActivities, 'openArchive'> {
  return {
    packCase: (caseNo) => beating(() => pack(caseNo)),
    sendPackage: (caseNo) => beating(() => send(caseNo)),
  };

  async function pack(caseNo: CaseNo): Promise<void> {
    const closed = await findClosedCase(database.manager, caseNo);
    const progress = closed?.resume?.view.progress;
    if (progress?.closedAt === undefined) throw new Error(`${caseNo} has not ended`);
    const files = await contentsOf(database, objects, caseNo);
    const { sha256, size } = await objects.put(
      packBag({ name: caseNo, info: infoOf(caseNo, progress), files, madeAt: new Date(progress.closedAt) }),
      LARGEST_PACKAGE_BYTES,
    );
    await keepPackage(database, { caseNo, sha256, size: String(size), files: files.length });
  }

  async function send(caseNo: CaseNo): Promise<ArchiveResult> {
    const made = await findPackage(database, caseNo);
    if (!made) throw new Error(`${caseNo} was not packed`);
    if (made.archiveNo !== null) return { state: ArchiveState.Acknowledged, archiveNo: made.archiveNo };
    const { sha256, size } = made;
    const answer = await calling(() =>
      archive.deposit({ caseNo, sha256, size: Number(size), open: () => objects.get(sha256) }),
    );
    await keepArchiveAnswer(database, caseNo, answer);
    return answer;
  }
}

/** Says again and again that the work goes on, so that a worker that died over it is missed soon. */
async function beating<T>(work: () => Promise<T>): Promise<T> {
  const context = Context.current();
  const beat = setInterval(() => context.heartbeat(), BEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
  }
}

const infoOf = (
  caseNo: CaseNo,
  { caseType, outcome = '', closedAt = '' }: { caseType: string; outcome?: string; closedAt?: string },
): [string, string][] => [
  ['Source-Organization', 'National Immigration Agency 內政部移民署'],
  ['External-Identifier', caseNo],
  ['External-Description', `${caseType}, ${outcome}`],
  ['Bagging-Date', taipeiDay(closedAt)],
];
