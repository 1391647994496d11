import { CHINESE } from './chinese.mjs';
import { EUROPEAN } from './european.mjs';
import { JAPANESE } from './japanese.mjs';
import { KOREAN } from './korean.mjs';
import { MIDDLE_EAST } from './middle-east.mjs';
import { SLAVIC } from './slavic.mjs';
import { SOUTH_ASIAN } from './south-asian.mjs';
import { SOUTH_EAST } from './south-east.mjs';

/** Cultures of naming, weighted as they matter for who applies in Taiwan. */
export const CULTURES = [
  ...CHINESE,
  JAPANESE,
  ...KOREAN,
  ...SOUTH_EAST,
  ...SOUTH_ASIAN,
  ...MIDDLE_EAST,
  ...SLAVIC,
  ...EUROPEAN,
];
