import type { Assigned, AssignmentRules } from '@talent-window/domain';
import { addDays, assignCases, awayUntil, CURRENT_CALENDAR, taipeiDay } from '@talent-window/domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { AssignableCase } from './cases-to-assign.js';
import { findCasesToAssign, resolveConflicts } from './cases-to-assign.js';
import type { NamedOfficer } from './desk-officers.js';
import { findDeskOfficers } from './desk-officers.js';

export interface Proposal extends Assigned {
  readonly officers: readonly NamedOfficer[];
  readonly cases: ReadonlyMap<string, AssignableCase>;
}

/** What rules would do with the cases as they stand; nothing is done. */
export async function proposeAssignments(
  database: DataSource | EntityManager,
  rules: Pick<AssignmentRules, 'rules' | 'idleDays'>,
  now: Date,
): Promise<Proposal> {
  const today = taipeiDay(now.toISOString());
  const officers = await findDeskOfficers(database);
  const here = officers.filter((officer) => awayUntil(officer, today) === undefined).map(({ id }) => id);
  // No fewer days of the calendar than working days; the end of the day, so that the hour of a touch does not count.
  const before = new Date(`${addDays(today, 1 - rules.idleDays)}T00:00:00+08:00`);
  const cases = await findCasesToAssign(database, { here, before });
  const named = await resolveConflicts(
    database,
    officers.flatMap(({ conflicts }) => conflicts),
  );
  const wary = officers.map((officer) => ({
    ...officer,
    conflicts: officer.conflicts.flatMap((it) => [it, ...(named.get(it) ?? [])]),
  }));
  return {
    ...assignCases(cases, wary, rules, { today, calendar: CURRENT_CALENDAR }),
    officers,
    cases: new Map(cases.map((it) => [it.caseNo, it])),
  };
}
