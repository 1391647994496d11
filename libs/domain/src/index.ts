export { NATIONALITIES, NationalityRefusal, findNationality } from './nationalities/nationalities.js';
export type { Nationality } from './nationalities/nationalities.js';
export { SERVICE_STATIONS } from './offices/stations.js';
export { MISSIONS } from './offices/missions.js';
export { MOFA_COUNTERS } from './offices/mofa-counters.js';
export { findOffice } from './offices/find-office.js';
export type { Office, OfficeKind } from './offices/office.js';
