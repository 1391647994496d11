import type { Authority } from './authority.js';
import type { Instant } from './case-type.js';

/** What is wrong with a field or document; texts in libs/i18n. */
export const ItemReason = {
  Missing: 'missing',
  Unreadable: 'unreadable',
  /** expired, or older than the law allows */
  OutOfDate: 'out-of-date',
  /** does not agree with another document or record */
  Mismatch: 'mismatch',
  /** does not prove the criterion applied under */
  Insufficient: 'insufficient',
  /** not translated, certified or legalised as required */
  NotCertified: 'not-certified',
  WrongValue: 'wrong-value',
} as const;
export type ItemReason = (typeof ItemReason)[keyof typeof ItemReason];
export const ITEM_REASONS = Object.values(ItemReason) as readonly ItemReason[];

/** One thing the applicant is asked to mend. */
export interface RequestItem {
  /** path of the field, e.g. `passport.number`, or of the document slot, e.g. `documents.photo` */
  readonly path: string;
  readonly reason: ItemReason;
  /** what is wrong, in words to the applicant, at most 1,000 characters */
  readonly note: string;
  /** what would do, at most 500 characters */
  readonly example?: string;
}

/** `mended` or `contested`, with the applicant's words. */
export const AnswerKind = { Mended: 'mended', Contested: 'contested' } as const;
export type AnswerKind = (typeof AnswerKind)[keyof typeof AnswerKind];
export const ANSWER_KINDS = Object.values(AnswerKind) as readonly AnswerKind[];

export interface ItemAnswer {
  readonly path: string;
  readonly answer: AnswerKind;
  /** at most 1,000 characters, in any language */
  readonly comment: string;
}

export const RequestKind = { Return: 'return', Supplement: 'supplement' } as const;
export type RequestKind = (typeof RequestKind)[keyof typeof RequestKind];
export const REQUEST_KINDS = Object.values(RequestKind) as readonly RequestKind[];

/** What an authority asks of the applicant. */
export interface Asked {
  readonly kind: RequestKind;
  readonly items: readonly RequestItem[];
  readonly fromAbroad: boolean;
}

/** 退件 or 補正: what an authority asked of the applicant, and the answer. */
export interface Request {
  /** how many requests of this case there have been, this one included */
  readonly nth: number;
  readonly kind: RequestKind;
  readonly authority: Authority;
  /** 送達: the deadline counts from the day after */
  readonly servedAt: Instant;
  readonly dueAt: Instant;
  readonly fromAbroad: boolean;
  /** whether the deadline was extended; once at most */
  readonly extended: boolean;
  readonly items: readonly RequestItem[];
  readonly answeredAt?: Instant;
  readonly answers?: readonly ItemAnswer[];
}
