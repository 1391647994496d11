import { MISSIONS } from './missions.js';
import { MOFA_COUNTERS } from './mofa-counters.js';
import type { Office } from './office.js';
import { SERVICE_STATIONS } from './stations.js';

const BY_CODE: ReadonlyMap<string, Office> = new Map(
  [...SERVICE_STATIONS, ...MISSIONS, ...MOFA_COUNTERS].map((it) => [it.code, it]),
);

/** Any office by its code; undefined for an unknown one. */
export const findOffice = (code: string): Office | undefined => BY_CODE.get(code);
