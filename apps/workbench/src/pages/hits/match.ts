import type { components } from '@talent-window/api-client';
import type { Evidence } from '../case/case-data.js';

export type Explanation = components['schemas']['MatchExplanation'];
export type Token = Explanation['tokens'][number];

/** What the matcher found, as the evidence of a hit keeps it. */
export interface Match {
  readonly list: string;
  readonly edition: number;
  readonly entryId: string;
  readonly entryVersion: number;
  readonly score: number;
  readonly explanation: Explanation;
}

/** Undefined for what was found before matches explained themselves. */
export function matchOf({ evidence }: Evidence): Match | undefined {
  const match: Partial<Match> = evidence;
  return match.explanation === undefined ? undefined : (match as Match);
}

/** How near two parts of a name are: the same, the same said otherwise, or alike. */
export const nearnessOf = ({ how }: Token): 'same' | 'near' | 'far' =>
  how === 'same' ? 'same' : how === 'slip' || how === 'initial' || how === 'consonants' ? 'far' : 'near';
