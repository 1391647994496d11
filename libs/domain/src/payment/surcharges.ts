import type { Day, PaymentMethod } from '@talent-window/contracts/vocabulary';
import { PAID_LATER, PaymentMethod as M } from '@talent-window/contracts/vocabulary';

/** Who pays what a way of paying costs. */
export const Bearer = { Government: 'government', Payer: 'payer' } as const;
export type Bearer = (typeof Bearer)[keyof typeof Bearer];

export interface SurchargeRule {
  readonly method: PaymentMethod;
  readonly effectiveFrom: Day;
  readonly bearer: Bearer;
  /** what the payer pays on top of the fee, in whole New Taiwan dollars; none where the government bears it */
  readonly amount: number;
  readonly source: string;
}

/**
 * The government bears the charge for cards; for any other way the payer pays the remittance fee on top [GC-COND]. The
 * amounts are not in the sources: [M], to be checked against the contract with the gateway before they are charged.
 */
export const SURCHARGE_RULES: readonly SurchargeRule[] = [
  { method: M.CreditCard, effectiveFrom: '2018-02-08', bearer: Bearer.Government, amount: 0, source: 'GC-COND' },
  { method: M.ForeignCard, effectiveFrom: '2018-02-08', bearer: Bearer.Government, amount: 0, source: 'GC-COND' },
  { method: M.ConvenienceStore, effectiveFrom: '2018-02-08', bearer: Bearer.Payer, amount: 28, source: 'M' },
  { method: M.StoreBarcode, effectiveFrom: '2018-02-08', bearer: Bearer.Payer, amount: 20, source: 'M' },
  { method: M.VirtualAccount, effectiveFrom: '2018-02-08', bearer: Bearer.Payer, amount: 10, source: 'M' },
  { method: M.WebAtm, effectiveFrom: '2018-02-08', bearer: Bearer.Payer, amount: 10, source: 'M' },
];

/** @throws RangeError before the first rule */
export function surchargeOn(method: PaymentMethod, day: Day): SurchargeRule {
  const rule = SURCHARGE_RULES.filter((it) => it.method === method && it.effectiveFrom <= day)
    .toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))
    .at(-1);
  if (rule === undefined) throw new RangeError(`nothing is laid down for ${method} on ${day}`);
  return rule;
}

/** How many working days pass until the gateway hears of the money, at least and at most [GC-COND]. */
export const confirmationDays = (method: PaymentMethod): readonly [number, number] =>
  PAID_LATER.includes(method) ? [2, 3] : [0, 0];
