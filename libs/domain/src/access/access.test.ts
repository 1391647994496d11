import { describe, expect, it } from '@jest/globals';
import type { Actor } from '@talent-window/contracts/vocabulary';
import { Role, ROLES, Stage, STAGES } from '@talent-window/contracts/vocabulary';
import { abilityOf, mayRole, ROLES_OF, rolesOf, sees, SIGHT } from './index.js';
import type { CaseFacts, FieldGroup } from './index.js';

const actor = (role: Role, more: Partial<Actor> = {}): Actor => ({ id: 'me', role, ...more });
const submitted: CaseFacts = { applicantId: 'somebody', office: 'taipei-city', reached: [Stage.Payment] };
const upTo = (stage: Stage): CaseFacts => ({ ...submitted, reached: STAGES.slice(0, STAGES.indexOf(stage) + 1) });

/** Who of an office of their own sees a group of fields. */
const seers = (facts: CaseFacts, field: FieldGroup): readonly Role[] =>
  ROLES.filter((role) => sees(abilityOf(actor(role, { office: 'taipei-city' })), facts, field));

describe('the sight table', () => {
  it('opens a case to each counter at its stage, and to a station for the cards that it hands over', () => {
    const always = [Role.NiaReviewer, Role.NiaSupervisor, Role.Cashier, Role.Operator];
    expect(seers(submitted, 'progress')).toEqual(expect.arrayContaining(always));
    expect(seers(submitted, 'progress')).toHaveLength(always.length);
    expect(seers(upTo(Stage.PassportInspection), 'person')).toEqual(
      expect.arrayContaining([Role.ConsularOfficer, Role.MissionOfficer]),
    );
    expect(seers(upTo(Stage.PassportInspection), 'person')).not.toContain(Role.StationOfficer);
    expect(seers(upTo(Stage.Collection), 'person')).toContain(Role.StationOfficer);
    expect(seers({ ...upTo(Stage.Collection), office: 'hualien' }, 'person')).not.toContain(Role.StationOfficer);
  });

  it('shows findings, notes and opinions to reviewers of the NIA alone, wherever the case stands and whoever broke a glass', () => {
    const open = { ...upTo(Stage.Collection), applicantId: 'me', openedBy: ['me'], mandates: ['m-1'] };
    for (const field of ['findings', 'notes', 'opinions'] as const) {
      expect(seers(open, field)).toEqual([Role.NiaReviewer, Role.NiaSupervisor]);
    }
  });

  it('knows an applicant by what is theirs, and an agent by the mandate alone', () => {
    const mine = { ...submitted, applicantId: 'me' };
    const agent = actor(Role.Applicant, { mandate: 'm-1' });
    expect(sees(abilityOf(actor(Role.Applicant)), mine, 'application')).toBe(true);
    expect(sees(abilityOf(actor(Role.Applicant)), submitted, 'progress')).toBe(false);
    expect(sees(abilityOf(agent), mine, 'progress')).toBe(false);
    expect(sees(abilityOf(agent), { ...submitted, mandates: ['m-1'] }, 'application')).toBe(true);
    expect(sees(abilityOf(agent), { ...submitted, mandates: ['m-2'] }, 'progress')).toBe(false);
    expect(sees(abilityOf(actor(Role.Applicant)), { ...submitted, mandates: [''] }, 'progress')).toBe(false);
  });

  it('lets an officer in who broke the glass, for as much as officers like them see', () => {
    const officer = abilityOf(actor(Role.ConsularOfficer));
    expect(sees(officer, submitted, 'person')).toBe(false);
    expect(sees(officer, { ...submitted, openedBy: ['me'] }, 'person')).toBe(true);
    expect(sees(officer, { ...submitted, openedBy: ['me'] }, 'application')).toBe(false);
    expect(sees(officer, { ...submitted, openedBy: ['somebody else'] }, 'person')).toBe(false);
  });

  it('has one row a role at most', () => {
    const roles = SIGHT.flatMap((row) => row.roles);
    expect(new Set(roles).size).toBe(roles.length);
    expect(roles).not.toContain(Role.Auditor);
  });
});

describe('permissions', () => {
  it('are given to somebody each, and those on commands to whom the legality table names', () => {
    expect([...ROLES_OF].filter(([, roles]) => roles.length === 0)).toEqual([]);
    expect(rolesOf('command.recordReferral')).toEqual([Role.NiaSupervisor]);
    expect(rolesOf('command.withdraw')).toEqual([Role.Applicant]);
  });

  it('leave an agency’s door to its signature', () => {
    expect(ROLES.filter((role) => mayRole(role, 'agency'))).toEqual([]);
    expect(ROLES.filter((role) => mayRole(role, 'signed-in'))).toEqual(ROLES);
  });
});
