import type { Instant } from './case-type.js';

/** The four parts of the identity check 身分查核 (article, feature 4). */
export const CheckKind = {
  /** 管制名單 control lists, by fuzzy matching */
  ControlList: 'control-list',
  /** 非法查處資料 illegal-stay records */
  IllegalStay: 'illegal-stay',
  /** 入境相片 photo taken at entry, beside the uploaded one */
  EntryPhoto: 'entry-photo',
  /** 護照影像 passport image of the immigration systems */
  PassportImage: 'passport-image',
} as const;
export type CheckKind = (typeof CheckKind)[keyof typeof CheckKind];

export const FindingResult = {
  /** nothing stands against the person */
  Clear: 'clear',
  /** something must be decided by an officer */
  Hit: 'hit',
  /** the other system has no record, e.g. the person never entered */
  NoRecord: 'no-record',
} as const;
export type FindingResult = (typeof FindingResult)[keyof typeof FindingResult];

export const HitDecision = { SamePerson: 'same-person', NotTheSame: 'not-the-same' } as const;
export type HitDecision = (typeof HitDecision)[keyof typeof HitDecision];
export const HIT_DECISIONS = Object.values(HitDecision) as readonly HitDecision[];

/** One result of the identity check. What it says about the person is in the `finding` table under the same id. */
export interface Finding {
  readonly findingId: string;
  readonly check: CheckKind;
  readonly result: FindingResult;
  /** list entry and its version, so that "not the same person" is remembered for exactly that */
  readonly subject?: string;
  readonly decision?: { readonly decision: HitDecision; readonly by: string; readonly at: Instant };
}
