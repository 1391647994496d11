import { relative } from 'node:path';
import { ROOT } from './settings.mjs';

/** The block that a start ends with: what is where, who can sign in, and what to do next. Needs the build. */
export async function whereIsWhat({ publicUrl, agenciesUrl, ports, ownsTemporal, dataDir, logDir }, env) {
  const near = (folder) => (folder.startsWith(ROOT) ? relative(ROOT, folder) : folder);
  const { DEFAULT_PASSWORD, SEED_ACCOUNTS } = await import('../apps/api/dist/seed/accounts.js');
  const { TEST_OFFICERS } = await import('@talent-window/testing/officers');
  const password = env.SEED_PASSWORD ? 'SEED_PASSWORD' : DEFAULT_PASSWORD;
  const applicants = SEED_ACCOUNTS.map(({ email }) => `    ${email.padEnd(34)} applicant`);
  const { GOOD_CARDS, holderOf, SAMPLE_PIN } =
    await import('../apps/agencies/dist/certificate-authority/sample-cards.js');
  const { officerOf } = await import('../apps/api/dist/session/eip/officer-claims.js');
  const officers = TEST_OFFICERS.map((it) => `    ${it.email.padEnd(34)} ${dutiesOf(it, officerOf)}`);
  const cards = GOOD_CARDS.map((card) => `    ${card.slot}  ${card.name.padEnd(22)} ${holderOf(card)}`);
  return `
  Portal             ${publicUrl}/                for applicants, employers and agencies
  Workbench          ${publicUrl}/officer/        for officers
  API                ${publicUrl}/api/openapi.json
  Temporal Web UI    ${ownsTemporal ? `http://localhost:${ports.TEMPORAL_UI_PORT}` : 'on your cluster'}
  Agencies           ${agenciesUrl}
  Mail catcher       ${agenciesUrl}/mail-catcher
  Data and logs      ${near(dataDir)} · ${near(logDir)}

  Applicants sign in ${publicUrl}/sign-in with one of these and password ${password}
${applicants.join('\n')}

  Officers sign in   ${publicUrl}/officer/, by the stand-in of their portal, with the same password;
                     the page shows the code of the second factor
${officers.join('\n')}

  Companies sign in  ${publicUrl}/sign-in/certificate, by cards with the PIN ${SAMPLE_PIN} in readers of the stand-in
${cards.join('\n')}
                     the others are refused: ${agenciesUrl}/certificate-authority/

  Next               npm run demo                  one applicant goes the whole way
                     npm run demo -- --cases 20    twenty at once
                     npm run ops                   what operators can do
`;
}

/** The roles of an officer here and where they work, or why a desk refuses them. */
function dutiesOf({ subject, hasOnlyPassword, isDisabled, office, roles, agency }, officerOf) {
  if (isDisabled) return 'is refused: has left the service';
  if (hasOnlyPassword) return 'is refused: has no second factor';
  const { officer } = officerOf({ iss: '', sub: subject, roles, agency });
  if (officer.roles.length === 0) return 'is refused: has no role of this platform';
  return [officer.roles.join(', '), ...(office ? [`at ${office}`] : [])].join(' ');
}
