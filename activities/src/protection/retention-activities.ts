import type { Retained, RetentionKind } from '@talent-window/contracts/vocabulary';
import { PLATFORM } from '@talent-window/contracts/vocabulary';
import type { ObjectStore } from '@talent-window/documents';
import { dueBefore } from '@talent-window/domain';
import { auditAct, findDue, findObjectsToDelete, forget, noteDeleted } from '@talent-window/persistence';
import { activityInfo } from '@temporalio/activity';
import type { DataSource } from 'typeorm';

const PAGE = 50;

export interface RetentionActivities {
  /** How many records of a kind are due, and how many of these are held. Changes nothing. */
  countDue(kind: RetentionKind): Promise<Retained>;
  /** Forgets the next records of a kind. Safe to repeat. @returns how many; fewer than were due where others came first */
  forgetNext(kind: RetentionKind): Promise<{ readonly found: number; readonly done: number }>;
  /** Deletes files that nothing refers to any more. @returns how many; 0 once there is none */
  deleteObjects(): Promise<number>;
  /** Keeps in the audit what was forgotten. */
  noteRetention(retained: readonly Retained[]): Promise<void>;
}

interface RetentionDeps {
  readonly database: DataSource;
  readonly objects: ObjectStore;
}

export function createRetentionActivities({ database, objects }: RetentionDeps): RetentionActivities {
  const cause = (): string => activityInfo().workflowExecution?.workflowId ?? '';
  const due = (kind: RetentionKind) => findDue(database, kind, dueBefore(kind, new Date()), PAGE);
  return {
    async countDue(kind) {
      const counts = await due(kind);
      return { kind, due: counts.due, held: counts.held, done: 0 };
    },
    async forgetNext(kind) {
      const { next } = await due(kind);
      return { found: next.length, done: await forget(database, kind, next, cause()) };
    },
    async deleteObjects() {
      const gone = await findObjectsToDelete(database, PAGE);
      for (const sha256 of gone) await objects.remove(sha256);
      await noteDeleted(database, gone);
      return gone.length;
    },
    async noteRetention(retained) {
      const details = Object.fromEntries(
        retained.flatMap(({ kind, done, held }) => [
          [kind, done],
          [`${kind}-held`, held],
        ]),
      );
      await auditAct(database, { actor: PLATFORM, action: 'retention', cause: cause(), details });
    },
  };
}
