import type { CommandName, Role } from '@talent-window/contracts/vocabulary';
import { ROLES, Role as R } from '@talent-window/contracts/vocabulary';
import { CASE_TYPES } from '../case-types/index.js';
import type { FieldGroup } from './sight.js';
import { hasField, SIGHT } from './sight.js';

/** To roles by name, first the one that sees more; or to all whose sight of a case has a group of fields. */
type Given = { readonly roles: readonly Role[] } | { readonly sees: FieldGroup };

const APPLICANT = { roles: [R.Applicant] } as const;
const SUPERVISOR = { roles: [R.NiaSupervisor] } as const;
const REVIEWERS = { roles: [R.NiaSupervisor, R.NiaReviewer] } as const;
const CASHIER = { roles: [R.Cashier] } as const;
const OPERATOR = { roles: [R.Operator] } as const;
const AUDITOR = { roles: [R.Auditor] } as const;
const OVERSEERS = { roles: [R.NiaSupervisor, R.Auditor] } as const;
const MONEY_DESK = { roles: [R.Cashier, R.Operator] } as const;
/** NIA packs, a mission unpacks. */
const PACKERS = { roles: [R.NiaSupervisor, R.StationOfficer] } as const;
const COUNTERS = [R.StationOfficer, R.ConsularOfficer, R.MissionOfficer] as const;

/**
 * What a role may do at all. Which cases, and what of them: the sight table. What may be done to a case and when: the legality
 * table, whose commands are permissions by the name `command.…`.
 */
export const PERMISSIONS = {
  // an applicant's own
  'account.keep': APPLICANT,
  'draft.edit': APPLICANT,
  'case.submit': APPLICANT,
  'case.list': APPLICANT,
  'fee.pay': APPLICANT,
  'refund.claim': APPLICANT,
  'notice.read': APPLICANT,
  'appointment.make': APPLICANT,
  'collection-code.show': APPLICANT,
  // people of the portal among themselves: organisations, and mandates between them and clients
  'organisation.read': APPLICANT,
  'organisation.manage': APPLICANT,
  'mandate.read': APPLICANT,
  'mandate.manage': APPLICANT,
  // a case, as far as the sight table goes
  'case.read': { sees: 'progress' },
  'case.file.read': { sees: 'person' },
  'case.amendments.read': { sees: 'application' },
  'case.decision.read': { sees: 'decision' },
  'case.money.read': { sees: 'money' },
  'case.assignments.read': { sees: 'holder' },
  'case.findings.read': { sees: 'findings' },
  'case.notes': { sees: 'notes' },
  'case.exchanges.read': { sees: 'whole-timeline' },
  'case.audit.read': OVERSEERS,
  'case.archive.read': { sees: 'archive' },
  'case.appointment.read': { sees: 'appointment' },
  // Whose case it is not yet, is told that there is nothing to do.
  'case.actions.read': { roles: ROLES.filter((role) => role !== R.Auditor) },
  'case.break-glass': { roles: COUNTERS },
  'break-glass.read': OVERSEERS,
  'break-glass.review': OVERSEERS,
  // the desk
  'queue.read': { roles: [...REVIEWERS.roles, ...COUNTERS] },
  'officer.list': SUPERVISOR,
  'officer.desk': SUPERVISOR,
  'assignment.rules': SUPERVISOR,
  'workload.read': SUPERVISOR,
  'times.read': { roles: [...REVIEWERS.roles, R.Operator] },
  'card.preview': REVIEWERS,
  'agency-licence.read': REVIEWERS,
  'agency-licence.record': SUPERVISOR,
  'archive.download': SUPERVISOR,
  'legal-hold.set': SUPERVISOR,
  'screening.search': REVIEWERS,
  'screening.report': SUPERVISOR,
  'screening.export': SUPERVISOR,
  // cards on their way
  'collection-code.read': { roles: [R.StationOfficer, R.MissionOfficer] },
  'pouch.read': { roles: [...PACKERS.roles, R.MissionOfficer] },
  'pouch.pack': PACKERS,
  'pouch.receive': { roles: [R.MissionOfficer] },
  'stock.keep': PACKERS,
  // money
  'money-exception.read': MONEY_DESK,
  'money-exception.close': MONEY_DESK,
  'refund.read': CASHIER,
  'refund.release': CASHIER,
  'ledger.read': CASHIER,
  'cash-day.read': CASHIER,
  'cash-day.close': CASHIER,
  'transfer.draw': CASHIER,
  'transfer.export': CASHIER,
  // the platform
  'operations.read': OPERATOR,
  'operations.act': OPERATOR,
  'mail.read': OPERATOR,
  'mail.act': OPERATOR,
  'payload.decode': OPERATOR,
  // those who look at what others did
  'audit.search': AUDITOR,
  'audit.export': AUDITOR,
} as const satisfies Readonly<Record<string, Given>>;

export type Permission = keyof typeof PERMISSIONS | `command.${CommandName}`;

/** What a route asks for: a permission, or one of the few things that need none. */
export type May = Permission | 'anybody' | 'signed-in' | 'agency';

const LEGALITY = Object.values(CASE_TYPES).flatMap(({ legality }) => legality);

const OF_COMMANDS = new Map(
  [...new Set(LEGALITY.map(({ command }) => command))].map((name): [Permission, readonly Role[]] => [
    `command.${name}`,
    [...new Set(LEGALITY.filter(({ command }) => command === name).flatMap(({ roles }) => roles))],
  ]),
);

const GIVEN: Readonly<Record<string, Given>> = PERMISSIONS;

/** Every permission with the roles that it is given to, in their order. */
export const ROLES_OF: ReadonlyMap<Permission, readonly Role[]> = new Map([
  ...Object.entries(GIVEN).map(([permission, given]): [Permission, readonly Role[]] => [
    permission as Permission,
    'roles' in given
      ? given.roles
      : SIGHT.filter(({ fields }) => hasField(fields, given.sees)).flatMap(({ roles }) => roles),
  ]),
  ...OF_COMMANDS,
]);

export const rolesOf = (permission: Permission): readonly Role[] => ROLES_OF.get(permission) ?? [];

/** Whether a route that asks for this is open to a role. */
export const mayRole = (role: Role, may: May): boolean => {
  if (may === 'anybody' || may === 'signed-in') return true;
  return may !== 'agency' && rolesOf(may).includes(role);
};
