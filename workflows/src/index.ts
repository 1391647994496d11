export { afterEnd } from './after-end.js';
export { archive } from './archive.js';
export { arcEmployment } from './arc-employment.js';
export { goldCard } from './gold-card.js';
export { permit } from './permit.js';
export { operate } from './operate.js';
export { rescreen } from './rescreen.js';
