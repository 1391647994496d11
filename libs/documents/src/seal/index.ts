export { findSeal } from './find-seal.js';
export { pagePictures } from './page-pictures.js';
export { makeSeal, readSeal, sealedName, verifySeal } from './seal.js';
export type { SealFacts, SealVerdict } from './seal.js';
