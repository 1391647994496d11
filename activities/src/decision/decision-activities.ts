import type { DecisionRecipient } from '@talent-window/adapters';
import type { AgencySystem, CaseNo, DecisionKind, Instant } from '@talent-window/contracts/vocabulary';
import { findProfessionalField, professionOf } from '@talent-window/domain';
import { CaseProjectionEntity } from '@talent-window/persistence';
import type { DataSource } from 'typeorm';
import { calling } from '../agency-failure.js';
import { getCaseFile } from '../application.js';

export interface TellDecision {
  readonly system: AgencySystem;
  readonly decision: DecisionKind;
  readonly reference: string;
  readonly at: Instant;
}

export interface DecisionActivities {
  /** Tells one authority of a decision. Safe to repeat: the idempotency key is the reference. */
  tellDecision(caseNo: CaseNo, decision: TellDecision): Promise<void>;
}

interface DecisionDeps {
  readonly database: DataSource;
  /** who may be told */
  readonly recipientOf: (system: AgencySystem) => DecisionRecipient;
}

export function createDecisionActivities({ database, recipientOf }: DecisionDeps): DecisionActivities {
  return {
    async tellDecision(caseNo, { system, decision, reference, at }) {
      const { application, caseType } = await getCaseFile(database, caseNo);
      const { progress } = await database.getRepository(CaseProjectionEntity).findOneByOrFail({ caseNo });
      const { permit } = progress;
      const ministry = findProfessionalField(professionOf(application).field)?.ministry.code;
      await calling(() =>
        recipientOf(system).tellDecision({
          reference,
          caseNo,
          caseType,
          decision,
          decidedAt: at,
          reasons: permit?.reasons ?? progress.reasons,
          ...(permit === undefined ? {} : { validFrom: permit.validFrom, validUntil: permit.validUntil }),
          ...(ministry === undefined ? {} : { ministry }),
        }),
      );
    },
  };
}
