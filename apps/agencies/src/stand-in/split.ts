import type { FeeRecipient } from '@talent-window/contracts/vocabulary';
import { Problem } from './problem.js';

/** @throws Problem 422 where the parts do not add up to the whole */
export function checkSplit(split: Readonly<Record<FeeRecipient, number>>, total: number): void {
  const sum = Object.values(split).reduce((all, part) => all + part, 0);
  if (sum !== total) throw new Problem(422, 'wrong-total', `the parts add up to ${sum}, not to ${total}`);
}
