export { createApiClient } from './api-client.js';
export type { ApiClient } from './api-client.js';
export { CookieJar } from './cookie-jar.js';
export type { components, operations, paths } from './generated/schema.js';
export { CookieJars, signInOfficer, SignInRefused } from './sign-in-officer.js';
export type { OfficerCredentials } from './sign-in-officer.js';
