import { readFileSync } from 'node:fs';
import type { Weights } from './weights.js';

/** The weights that the package ships, as `npm run screening:fit` wrote them. */
export const WEIGHTS_IN_FORCE = new URL('../../weights.json', import.meta.url);

export const readWeights = (): Weights => JSON.parse(readFileSync(WEIGHTS_IN_FORCE, 'utf8')) as Weights;
