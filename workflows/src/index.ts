export { afterEnd } from './after-end.js';
export { arcEmployment } from './arc-employment.js';
export { closeOfDay } from './close-of-day.js';
export { goldCard } from './gold-card.js';
export { permit } from './permit.js';
export { operate } from './operate.js';
export { receipt } from './receipt.js';
export { rescreen } from './rescreen.js';
