import type { CaseTypeId, Day } from '@talent-window/contracts/vocabulary';
import { FeeRecipient } from '@talent-window/contracts/vocabulary';
import type { ResidenceStatus } from '../form/residence-status.js';
import { findNationality } from '../nationalities/nationalities.js';
import type { FeeAction, FeeAmount, FeeItem, FeeRow, FeeTable } from './fee-table.js';
import { FEE_TABLES, RECIPROCAL_FEES } from './fee-tables.js';
import type { LegalBasis } from './laws.js';
import type { RefundRuleId } from './refund-rules.js';

export interface QuoteRequest {
  readonly caseType: CaseTypeId;
  /** ISO alpha-3 */
  readonly nationality: string;
  readonly appliesFrom: 'overseas' | 'taiwan';
  /** needed where the applicant is in Taiwan */
  readonly status?: ResidenceStatus;
  /** validity of the card; without effect on a reissue */
  readonly years: number;
  /** `new` where absent */
  readonly action?: FeeAction;
  /** the day whose table counts */
  readonly on: Day;
}

export interface QuoteItem {
  readonly item: FeeItem;
  readonly recipient: FeeRecipient;
  /** whole New Taiwan dollars, as all amounts here */
  readonly amount: number;
  readonly legalBasis: LegalBasis;
}

/** One payment for all authorities: what it is made of, and who gets what of it. Items and split both add up to the total. */
export interface Quote {
  readonly items: readonly QuoteItem[];
  readonly split: Readonly<Record<FeeRecipient, number>>;
  readonly total: number;
  /** row of the table, e.g. `B` */
  readonly row: string;
  readonly feeTableVersion: string;
  readonly refundRule: RefundRuleId;
}

const latestOn = <T extends { readonly effectiveFrom: Day }>(all: readonly T[], day: Day): T | undefined =>
  all
    .filter((it) => it.effectiveFrom <= day)
    .sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))
    .at(-1);

/** The table in force on a day; undefined before the first one. */
export const feeTableOn = (caseType: CaseTypeId, day: Day): FeeTable | undefined =>
  latestOn(
    FEE_TABLES.filter((it) => it.caseType === caseType),
    day,
  );

/** 特別處理費 of a nationality on a day in NT$; 0 where none is charged. */
export const reciprocalFeeOn = (nationality: string, day: Day): number =>
  latestOn(
    RECIPROCAL_FEES.filter((it) => it.nationality === nationality),
    day,
  )?.amount ?? 0;

/** Rows of a table that fit a request; the tables are made so that every lawful request has exactly one. */
export const rowsFor = (table: FeeTable, request: QuoteRequest, hkMacau: boolean): readonly FeeRow[] => {
  const { action = 'new', appliesFrom, status, nationality, on } = request;
  const reciprocal = reciprocalFeeOn(nationality, on) > 0;
  return table.rows.filter(
    (it) =>
      it.action === action &&
      it.hkMacau === hkMacau &&
      (it.appliesFrom ?? appliesFrom) === appliesFrom &&
      (it.reciprocal ?? reciprocal) === reciprocal &&
      (it.statuses === undefined || (status !== undefined && it.statuses.includes(status))),
  );
};

const sum = (amounts: readonly number[]): number => amounts.reduce((total, it) => total + it, 0);

/** Undefined where the law has no such fee: a nationality that may not apply, or a place, status or years that don't fit. */
export const findQuote = (request: QuoteRequest): Quote | undefined => {
  const table = feeTableOn(request.caseType, request.on);
  const nationality = findNationality(request.nationality);
  if (table === undefined || nationality?.supported !== true) return undefined;
  const [row] = rowsFor(table, request, nationality.special === 'hk-macau');
  const isYearsOpen = request.action !== 'reissue' && !table.years.includes(request.years);
  if (row === undefined || isYearsOpen) return undefined;

  const amountOf = (amount: FeeAmount): number => {
    if (amount === 'reciprocal') return reciprocalFeeOn(request.nationality, request.on);
    return 'fixed' in amount ? amount.fixed : amount.perYear * request.years;
  };
  const items = row.parts.map((it) => ({ ...it, amount: amountOf(it.amount) }));
  const partOf = (recipient: FeeRecipient): number =>
    sum(items.filter((it) => it.recipient === recipient).map((it) => it.amount));
  return {
    items,
    split: {
      [FeeRecipient.MOL]: partOf(FeeRecipient.MOL),
      [FeeRecipient.NIA]: partOf(FeeRecipient.NIA),
      [FeeRecipient.MOFA]: partOf(FeeRecipient.MOFA),
    },
    total: sum(items.map((it) => it.amount)),
    row: row.row,
    feeTableVersion: table.version,
    refundRule: table.refundRule,
  };
};

/** As {@link findQuote}, for a request that was judged before. Throws a RangeError that says what has no fee. */
export const quoteFor = (request: QuoteRequest): Quote => {
  const quote = findQuote(request);
  if (quote === undefined) throw new RangeError(`no fee is laid down for ${JSON.stringify(request)}`);
  return quote;
};
