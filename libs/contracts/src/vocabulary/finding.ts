import type { Day, Instant } from './case-type.js';
import type { ControlKind, HitRoute, MatchBand } from './screening.js';

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
  /** an officer has said before, of this person and this content of the entry, that they are not the same */
  Cleared: 'cleared',
} as const;
export type FindingResult = (typeof FindingResult)[keyof typeof FindingResult];

export const HitDecision = { SamePerson: 'same-person', NotTheSame: 'not-the-same' } as const;
export type HitDecision = (typeof HitDecision)[keyof typeof HitDecision];
export const HIT_DECISIONS = Object.values(HitDecision) as readonly HitDecision[];

/** What an officer said of a hit. */
export interface HitDecided {
  readonly decision: HitDecision;
  /** account id */
  readonly by: string;
  readonly at: Instant;
}

/** Whether what a confirmed hit was sent out for speaks against the person, as those say whom the law asks. */
export const ReferralResult = { Ground: 'ground', NoGround: 'no-ground' } as const;
export type ReferralResult = (typeof ReferralResult)[keyof typeof ReferralResult];
export const REFERRAL_RESULTS = Object.values(ReferralResult) as readonly ReferralResult[];

/** 移送、聯審或鑑識結果: the answer of the police, of the joint review or of the document examiners. */
export interface Referral {
  readonly result: ReferralResult;
  /** number of the document that says so */
  readonly documentNo: string;
  readonly on: Day;
  readonly by: string;
  readonly at: Instant;
}

/** What a match with a control list is decided and routed by; none of it where it was found before lists had editions. */
export interface MatchFacts {
  readonly kind?: ControlKind;
  readonly band?: MatchBand;
  /** where a confirmed match goes by the law of the day it was found */
  readonly route?: HitRoute;
  /** keyed hash of the person as screened: what is said of a match holds for exactly this person */
  readonly personKey?: string;
}

/** One result of the identity check. What it says about the person is in the `finding` table under the same id. */
export interface Finding extends MatchFacts {
  readonly findingId: string;
  readonly check: CheckKind;
  readonly result: FindingResult;
  /** list entry and its version, so that "not the same person" is remembered for exactly that */
  readonly subject?: string;
  /** what one officer said of a hit that takes two (four eyes) */
  readonly proposed?: HitDecided;
  readonly decision?: HitDecided;
  readonly referral?: Referral;
}
