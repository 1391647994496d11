import type { Role } from '@talent-window/contracts/vocabulary';
import { AUTHORITIES, Role as R, ROLE_AUTHORITY } from '@talent-window/contracts/vocabulary';
import type { Officer } from '../officers.js';

/** What the portal of the civil service calls each role of ours. */
const ROLE_OF_CLAIM: ReadonlyMap<string, Role> = new Map([
  ['goldcard.nia.reviewer', R.NiaReviewer],
  ['goldcard.nia.supervisor', R.NiaSupervisor],
  ['goldcard.nia.station', R.StationOfficer],
  ['goldcard.nia.cashier', R.Cashier],
  ['goldcard.nia.auditor', R.Auditor],
  ['goldcard.mofa.counter', R.ConsularOfficer],
  ['goldcard.mofa.mission', R.MissionOfficer],
  ['goldcard.platform.operator', R.Operator],
]);

/** Claims of an ID token whose signature, audience and times have been checked; what they say has not. */
export type OfficerClaims = Readonly<Record<string, unknown>> & { readonly iss: string; readonly sub: string };

interface ReadOfficer {
  readonly officer: Officer;
  /** values that name no role of ours, or one of another authority than the officer's */
  readonly ignored: readonly string[];
}

/** The officer whom the claims are about. A role is theirs only where it belongs to the agency they serve in. */
export function officerOf(claims: OfficerClaims): ReadOfficer {
  const agency = AUTHORITIES.find((it) => it === claims['agency']);
  const values = Array.isArray(claims['roles']) ? claims['roles'].map(String) : [];
  const roleOf = (value: string): Role | undefined => {
    const role = ROLE_OF_CLAIM.get(value);
    return role !== undefined && ROLE_AUTHORITY[role] === agency ? role : undefined;
  };
  return {
    officer: {
      issuer: claims.iss,
      subject: claims.sub,
      email: textOf(claims['email']) ?? '',
      displayName: textOf(claims['name']) ?? claims.sub,
      roles: [...new Set(values.map(roleOf).filter((role) => role !== undefined))],
      agency: agency ?? '',
      office: textOf(claims['office']) ?? null,
      locale: textOf(claims['locale']) === 'en' ? 'en' : 'zh-TW',
    },
    ignored: values.filter((value) => roleOf(value) === undefined),
  };
}

/** Whether the portal says that the officer serves; one that says nothing of it lets nobody in who does not. */
export const isInService = (claims: OfficerClaims): boolean =>
  claims['status'] === undefined || claims['status'] === 'active';

const LONGEST_TEXT = 200;

const textOf = (claim: unknown): string | undefined =>
  typeof claim === 'string' && claim !== '' ? claim.slice(0, LONGEST_TEXT) : undefined;
