import type { NationalityRefusal } from '../nationalities/nationalities.js';
import { findNationality } from '../nationalities/nationalities.js';
import type { QuoteRequest } from './quote.js';
import { feeTableOn, findQuote, rowsFor } from './quote.js';

/** Why the law has no fee for a request; texts in libs/i18n under `findings.<reason>`. */
export const FeeReason = {
  /** no table is in force yet on that day */
  NotInForce: 'fee-not-in-force',
  /** e.g. Hong Kong and Macau for a residence certificate */
  OtherRules: 'fee-other-rules',
  /** e.g. a residence certificate from abroad */
  NotFromThere: 'fee-not-from-there',
  /** in Taiwan the fee depends on it */
  StatusNeeded: 'fee-status-needed',
  /** e.g. an extension without a residence certificate */
  NotWithStatus: 'fee-not-with-status',
  Years: 'fee-years',
} as const;
export type FeeReason = (typeof FeeReason)[keyof typeof FeeReason];
export const FEE_REASONS = Object.values(FeeReason) as readonly FeeReason[];

/** What of a request has no fee. */
export interface NoFee {
  readonly path: keyof QuoteRequest;
  readonly reason: FeeReason | NationalityRefusal;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What to change so that there is a fee; undefined where there is one. */
export function whyNoFee(request: QuoteRequest): NoFee | undefined {
  if (findQuote(request)) return undefined;
  const table = feeTableOn(request.caseType, request.on);
  if (!table) return { path: 'on', reason: FeeReason.NotInForce };
  const { why, special } = findNationality(request.nationality) ?? {};
  if (why) return { path: 'nationality', reason: why };
  const hkMacau = special === 'hk-macau';
  const { action = 'new', appliesFrom, status } = request;
  const rows = table.rows.filter((row) => row.action === action && row.hkMacau === hkMacau);
  if (rows.length === 0) return { path: 'nationality', reason: FeeReason.OtherRules };
  if (!rows.some((row) => (row.appliesFrom ?? appliesFrom) === appliesFrom))
    return { path: 'appliesFrom', reason: FeeReason.NotFromThere };
  if (rowsFor(table, request, hkMacau).length > 0)
    return { path: 'years', reason: FeeReason.Years, params: { years: table.years.join(', ') } };
  return { path: 'status', reason: status === undefined ? FeeReason.StatusNeeded : FeeReason.NotWithStatus };
}
