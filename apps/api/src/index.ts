export { ApiConfig } from './api-config.js';
export { startApi } from './start-api.js';
export type { RunningApi } from './start-api.js';
export { lookupHash } from './progress/lookup-hash.js';
export { seed } from './seed/seed.js';
export { hashPassword } from './accounts/portal-auth.js';
export { officerOf } from './session/eip/officer-claims.js';
export { admitOfficer } from './session/officers.js';
