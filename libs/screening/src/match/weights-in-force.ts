import { readFileSync } from 'node:fs';
import type { Weights } from './weights.js';

/** The weights that the package ships, as `npm run screening:fit` wrote them. */
export const readWeights = (): Weights =>
  JSON.parse(readFileSync(new URL('../../weights.json', import.meta.url), 'utf8')) as Weights;
