import type { MatchBand } from '@talent-window/contracts/vocabulary';
import { NAME_FEATURES } from './name-features.js';
import { PARTY_FEATURES } from './party-features.js';

/** One set of weights by feature, without its sign mark. */
export type WeightSet = Readonly<Record<string, number>>;

/** What the fit learned, and from what. */
export interface Weights {
  readonly version: string;
  /** sha-256 of the files it was learned from, and the seed */
  readonly learnedFrom: {
    readonly list: string;
    readonly queries: string;
    readonly pairs?: string;
    readonly decisions?: string;
    readonly seed: number;
  };
  /** the bands begin at these scores */
  readonly thresholds: Readonly<Record<MatchBand, number>>;
  /** how many of the people of the labelled data who are not listed each band flags */
  readonly budgets: Readonly<Record<MatchBand, number>>;
  /** why they are in force although they were worse in something than those before */
  readonly although?: string;
  /** where the birth dates of both are known */
  readonly withBirthDate: WeightSet;
  readonly withoutBirthDate: WeightSet;
}

export const FEATURES: readonly string[] = [...NAME_FEATURES, ...PARTY_FEATURES];
export const INTERCEPT = 'intercept';
/** +1 speaks for one person, -1 against, 0 either. */
export const signOf = (feature: string): number => (feature.endsWith('+') ? 1 : feature.endsWith('-') ? -1 : 0);
export const featureName = (feature: string): string => feature.replace(/[+-]$/, '');

/** In the order of the features, the intercept last. */
export const inOrder = (set: WeightSet): Float64Array =>
  Float64Array.from([...FEATURES.map(featureName), INTERCEPT], (feature) => set[feature] ?? 0);
