import type { CaseTypeId, Day, FeeRecipient } from '@talent-window/contracts/vocabulary';
import type { ResidenceStatus } from '../form/residence-status.js';
import type { LegalBasis } from './laws.js';
import type { RefundRuleId } from './refund-rules.js';

export const FeeAction = { New: 'new', Extension: 'extension', Reissue: 'reissue' } as const;
export type FeeAction = (typeof FeeAction)[keyof typeof FeeAction];

/** What one part of a fee is for; texts in libs/i18n under the same key. */
export const FeeItem = {
  /** 工作許可審查費 */
  WorkPermitReview: 'fee.work-permit-review',
  /** 外僑居留證, per year of validity */
  ResidenceCertificate: 'fee.residence-certificate',
  /** 居留簽證費 */
  ResidentVisa: 'fee.resident-visa',
  /** 特別處理費, charged to nationals of states that charge ours */
  Reciprocal: 'fee.reciprocal',
  /** for entering visa-exempt or on a visitor visa */
  EntrySurcharge: 'fee.entry-surcharge',
  /** 臺灣地區居留入出境證, Hong Kong and Macau */
  HkMacauPermit: 'fee.hk-macau-permit',
  HkMacauExtension: 'fee.hk-macau-extension',
  /** 補發 */
  Reissue: 'fee.reissue',
} as const;
export type FeeItem = (typeof FeeItem)[keyof typeof FeeItem];
export const FEE_ITEMS = Object.values(FeeItem) as readonly FeeItem[];

/** Whole New Taiwan dollars: fixed, per year of validity, or what the reciprocal table says of the nationality. */
export type FeeAmount = { readonly fixed: number } | { readonly perYear: number } | 'reciprocal';

export interface FeePart {
  readonly item: FeeItem;
  readonly recipient: FeeRecipient;
  readonly amount: FeeAmount;
  readonly legalBasis: LegalBasis;
}

/** One row of a fee table: to whom it applies, and the parts it is made of, each for one authority. */
export interface FeeRow {
  readonly row: string;
  readonly action: FeeAction;
  readonly hkMacau: boolean;
  /** absent where the place does not matter */
  readonly appliesFrom?: 'overseas' | 'taiwan';
  /** absent where it does not matter */
  readonly statuses?: readonly ResidenceStatus[];
  /** absent where it does not matter */
  readonly reciprocal?: boolean;
  readonly parts: readonly FeePart[];
}

/** The fees of one case type in force from a day on. */
export interface FeeTable {
  readonly version: string;
  readonly caseType: CaseTypeId;
  readonly effectiveFrom: Day;
  readonly years: readonly number[];
  readonly rows: readonly FeeRow[];
  readonly refundRule: RefundRuleId;
  readonly source: string;
}

/** What a state's nationals pay on top, because it charges ours [L-VFEE Art. 4(1)(4)]. */
export interface ReciprocalFee {
  /** ISO alpha-3 */
  readonly nationality: string;
  readonly effectiveFrom: Day;
  /** NT$; 0 from the day on which it is no longer charged */
  readonly amount: number;
  readonly source: string;
}
