import type { CaseNo, Finding } from '@talent-window/contracts/vocabulary';
import { CheckKind, FindingResult } from '@talent-window/contracts/vocabulary';
import { keepScreening } from '@talent-window/persistence';
import { getCaseFile } from '../application.js';
import { keepFinding } from '../keep-finding.js';
import type { ScreeningDeps } from './screen-person.js';
import { digestOf, screenPerson } from './screen-person.js';

export interface ScreeningActivities {
  /**
   * 模糊比對 against the control lists in force: one hit per possible match, or one finding that all is clear. A match that
   * an officer has called another person before is cleared at once. Safe to repeat.
   */
  screenApplicant(caseNo: CaseNo, reference: string): Promise<readonly Finding[]>;
}

const check = CheckKind.ControlList;

export function createScreeningActivities({ database, lists, personKeyKey }: ScreeningDeps): ScreeningActivities {
  return {
    async screenApplicant(caseNo, reference) {
      const { application } = await getCaseFile(database, caseNo);
      const { edition, personKey, matches } = await screenPerson(
        { database, personKeyKey },
        await lists.current(),
        application,
      );
      const findings =
        matches.length === 0
          ? [await keepFinding(database, caseNo, clear(reference), { edition })]
          : await Promise.all(
              matches.map((match) => {
                const { subject, facts, evidence, cleared } = match;
                const findingId = `${reference}:${check}:${digestOf(match)}`;
                const result = cleared ? FindingResult.Cleared : FindingResult.Hit;
                return keepFinding(database, caseNo, { findingId, check, result, subject, ...facts }, evidence);
              }),
            );
      await keepScreening(database.manager, { caseNo, edition, personKey });
      return findings;
    },
  };
}

const clear = (reference: string): Finding => ({
  findingId: `${reference}:${check}`,
  check,
  result: FindingResult.Clear,
});
