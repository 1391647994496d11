export { startAgencies } from './start-agencies.js';
export type { RunningAgencies } from './start-agencies.js';
export { AgenciesConfig, readAgenciesConfig } from './agencies-config.js';
export { FaultProfile, Mode } from './stand-in/settings.js';
export type { FaultSetting } from './stand-in/settings.js';
