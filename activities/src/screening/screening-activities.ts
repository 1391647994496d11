import type { CaseNo, Finding } from '@talent-window/contracts/vocabulary';
import { CheckKind, FindingResult } from '@talent-window/contracts/vocabulary';
import { applicantOf } from '@talent-window/domain';
import type { Screener } from '@talent-window/screening';
import type { DataSource } from 'typeorm';
import { getCaseFile } from '../application.js';
import { keepFinding } from '../keep-finding.js';

export interface ScreeningActivities {
  /** 模糊比對 against the control lists in force: one hit per possible match, or one finding that all is clear. Safe to repeat. */
  screenApplicant(caseNo: CaseNo, reference: string): Promise<readonly Finding[]>;
}

interface ScreeningDeps {
  readonly database: DataSource;
  /** the lists in force at the time of the call */
  readonly currentScreener: () => Promise<Screener>;
}

export function createScreeningActivities({ database, currentScreener }: ScreeningDeps): ScreeningActivities {
  return {
    async screenApplicant(caseNo, reference) {
      const { application } = await getCaseFile(database, caseNo);
      const { englishName, chineseName, birthDate, nationality } = applicantOf(application);
      const screener = await currentScreener();
      const names = chineseName === undefined ? [englishName] : [englishName, chineseName];
      const matches = screener.screen({ names, birthDate, nationality });
      const check = CheckKind.ControlList;
      if (matches.length === 0) {
        const findingId = `${reference}:${check}`;
        return [await keepFinding(database, caseNo, { findingId, check, result: FindingResult.Clear }, {})];
      }
      return Promise.all(
        matches.map((match) => {
          const findingId = `${reference}:${check}:${match.entry.list}:${match.entry.id}`;
          const subject = `${match.entry.list}:${match.entry.id}@${match.entry.version}`;
          return keepFinding(database, caseNo, { findingId, check, result: FindingResult.Hit, subject }, { match });
        }),
      );
    },
  };
}
