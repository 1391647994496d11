import type {
  Actor,
  CaseNo,
  CasePolicy,
  CaseTypeId,
  CaseView,
  CollectionPlan,
  RuleSetId,
} from '@talent-window/contracts/vocabulary';
import type { CaseSight } from './case-sight.js';

/** A case as the API judges by it: what was submitted and where the projection says it stands. */
export interface CaseRecord {
  readonly caseNo: CaseNo;
  readonly draftId: string;
  readonly applicantId: string;
  readonly caseType: CaseTypeId;
  readonly ruleSet: RuleSetId;
  readonly policy: CasePolicy;
  readonly collection: CollectionPlan;
  readonly submittedAt: Date;
  readonly view: CaseView;
  /** accounts that broke the glass to see it, and may still */
  readonly openedBy?: readonly string[];
  /** the mandate under which somebody submitted it for the applicant */
  readonly filedUnder?: string | undefined;
  /** hash of the public progress; absent until the workflow has recorded its first step */
  readonly progressHash?: string;
}

/** A case in the hands of somebody who may see it. */
export interface OpenedCase {
  readonly record: CaseRecord;
  /** as whom the visitor sees it */
  readonly actor: Actor;
  /** what of it they see */
  readonly sees: CaseSight;
}
