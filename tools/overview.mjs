import { relative } from 'node:path';
import { ROOT } from './settings.mjs';

/** The block that a start ends with: what is where, who can sign in, and what to do next. Needs the build. */
export async function whereIsWhat({ publicUrl, agenciesUrl, ports, ownsTemporal, dataDir, logDir }, env) {
  const near = (folder) => (folder.startsWith(ROOT) ? relative(ROOT, folder) : folder);
  const { DEFAULT_PASSWORD, SEED_ACCOUNTS } = await import('../apps/api/dist/seed/accounts.js');
  const { TEST_OFFICERS } = await import('@talent-window/testing/officers');
  const password = env.SEED_PASSWORD ? 'SEED_PASSWORD' : DEFAULT_PASSWORD;
  const applicants = SEED_ACCOUNTS.map(({ email }) => `    ${email.padEnd(34)} applicant`);
  const officers = TEST_OFFICERS.map(({ email, roles }) => `    ${email.padEnd(34)} ${roles.join(', ')}`);
  return `
  Talent Window      ${publicUrl}
  API                ${publicUrl}/api/openapi.json
  Temporal Web UI    ${ownsTemporal ? `http://localhost:${ports.TEMPORAL_UI_PORT}` : 'on your cluster'}
  Agencies           ${agenciesUrl}
  Mail catcher       ${agenciesUrl}/mail-catcher
  Data and logs      ${near(dataDir)} · ${near(logDir)}

  Sign in            POST ${publicUrl}/api/session with one of these and password ${password}
${applicants.join('\n')}

  Officers sign in   ${publicUrl}/api/session/eip, by the stand-in of their portal, with the same password
${officers.join('\n')}

  Next               npm run demo                  one applicant goes the whole way
                     npm run demo -- --cases 20    twenty at once
                     npm run ops                   what operators can do
`;
}
