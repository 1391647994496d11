export const CaseTypeId = {
  /** 就業金卡 Employment Gold Card */
  GoldCard: 'gold-card',
  /** 外僑居留證(應聘) Alien Resident Certificate for employment */
  ArcEmployment: 'arc-employment',
} as const;
export type CaseTypeId = (typeof CaseTypeId)[keyof typeof CaseTypeId];
export const CASE_TYPE_IDS = Object.values(CaseTypeId) as readonly CaseTypeId[];

export const RuleSetId = { OneStop: 'one-stop', CurrentLaw2026: 'current-law-2026' } as const;
export type RuleSetId = (typeof RuleSetId)[keyof typeof RuleSetId];
export const RULE_SET_IDS = Object.values(RuleSetId) as readonly RuleSetId[];

/** 領卡方式: how the card reaches its holder (article, figure 1, step 6). */
export const CollectionMode = {
  /** electronic entry permit 電子入臺證, swapped for the card at a service station after entry */
  EntryPermit: 'permit',
  /** by diplomatic pouch 外交郵袋 to a mission */
  Mission: 'mission',
  /** at a service station in Taiwan */
  Station: 'station',
} as const;
export type CollectionMode = (typeof CollectionMode)[keyof typeof CollectionMode];
export const COLLECTION_MODES = Object.values(CollectionMode) as readonly CollectionMode[];

/** 12 digits, e.g. `115551003050`: ROC year (3), unit (3), serial (6). Also the workflow id. */
export type CaseNo = string;
/** An instant as ISO 8601 in UTC, e.g. `2026-02-09T01:00:00.000Z`. */
export type Instant = string;
/** A calendar day in Taipei, `YYYY-MM-DD`. */
export type Day = string;
