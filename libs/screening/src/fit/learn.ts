import { FEATURES, signOf } from '../match/weights.js';
import type { Example } from './examples.js';

const SIGNS = FEATURES.map(signOf);
const ALL = FEATURES.length;
const STEPS = 250;
const STEP = 0.1;
const KEEP_SMALL = 1e-4;

/** Before anything is learned: what agrees speaks for, what differs against. */
export const untaught = (): Float64Array => Float64Array.from([...SIGNS, -3]);

/**
 * Logistic regression by full-batch Adam. A weight never takes the other sign than its feature's: what agrees can't lower a
 * score, whatever the data say. The same examples in the same order give the same weights.
 */
export function learn(examples: readonly Example[], from: Float64Array): Float64Array {
  const weights = from.slice();
  const [gradient, mean, square] = [new Float64Array(ALL + 1), new Float64Array(ALL + 1), new Float64Array(ALL + 1)];
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 1; step <= STEPS; step += 1) {
    gradient.fill(0);
    for (const { features, isSame, weight } of examples) {
      let logit = weights[ALL] as number;
      for (let i = 0; i < ALL; i += 1) logit += (weights[i] as number) * (features[i] as number);
      const error = (1 / (1 + Math.exp(-logit)) - (isSame ? 1 : 0)) * weight;
      for (let i = 0; i < ALL; i += 1) gradient[i] = (gradient[i] as number) + error * (features[i] as number);
      gradient[ALL] = (gradient[ALL] as number) + error;
    }
    const rate = STEP * Math.max(0.05, 1 - step / STEPS);
    for (let i = 0; i <= ALL; i += 1) {
      const slope = (gradient[i] as number) / total + (i < ALL ? KEEP_SMALL * (weights[i] as number) : 0);
      mean[i] = 0.9 * (mean[i] as number) + 0.1 * slope;
      square[i] = 0.99 * (square[i] as number) + 0.01 * slope * slope;
      const change =
        (mean[i] as number) / (1 - 0.9 ** step) / (Math.sqrt((square[i] as number) / (1 - 0.99 ** step)) + 1e-8);
      const next = (weights[i] as number) - rate * change;
      weights[i] = (SIGNS[i] ?? 0) * next < 0 ? 0 : next;
    }
  }
  return weights;
}
