import type { CaseNo, Step } from '@talent-window/contracts/vocabulary';
import { FailureType } from '@talent-window/contracts/vocabulary';
import {
  CaseFileEntity,
  NoticeEntity,
  putInForce,
  queueMail,
  recordStep,
  StepConflictError,
} from '@talent-window/persistence';
import { activityInfo } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { DataSource } from 'typeorm';

export interface ServeNotice {
  /** `<caseNo>:<stage>:<visit>:<what>`, and the cause of the message that brought it about */
  readonly noticeId: string;
  readonly caseNo: CaseNo;
  readonly kind: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly at: string;
}

export interface CaseActivities {
  /** The one door. Safe to repeat: a step is known by case, run and cause. */
  recordStep(caseNo: CaseNo, step: Step): Promise<void>;
  /** Puts the amendment with this command's id in force. Safe to repeat; one without changes has no row and nothing happens. */
  amendFile(caseNo: CaseNo, commandId: string): Promise<void>;
  /** Posts a notice in the applicant's inbox (送達). Safe to repeat: its id is fixed by its cause. */
  serveNotice(notice: ServeNotice): Promise<void>;
}

export function createCaseActivities({ database }: { readonly database: DataSource }): CaseActivities {
  return {
    async recordStep(caseNo, step) {
      // The true run: after a reset the workflow itself still sees the id of the run it was reset from.
      const { runId = '', workflowId = caseNo } = activityInfo().workflowExecution ?? {};
      try {
        await recordStep(database, caseNo, runId, step, workflowId);
      } catch (error) {
        if (!(error instanceof StepConflictError)) throw error;
        // Retried on purpose: the case stands still and shows as stuck until somebody has looked.
        throw ApplicationFailure.create({ type: FailureType.StepConflict, message: error.message, cause: error });
      }
    },

    async amendFile(caseNo, commandId) {
      await putInForce(database, caseNo, commandId);
    },

    async serveNotice({ noticeId, caseNo, kind, params, at }) {
      const { applicantId } = await database.getRepository(CaseFileEntity).findOneByOrFail({ caseNo });
      await database.transaction(async (manager) => {
        await manager
          .createQueryBuilder()
          .insert()
          .into(NoticeEntity)
          .values({ id: noticeId, caseNo, accountId: applicantId, kind, params, servedAt: new Date(at), readAt: null })
          .orIgnore()
          .execute();
        await queueMail(manager, noticeId);
      });
    },
  };
}
