import type {
  CaseNo,
  CasePolicy,
  CaseTypeId,
  CaseView,
  CollectionPlan,
  Day,
  Instant,
} from '@talent-window/contracts/vocabulary';
import type { Quote } from '@talent-window/domain';
import { applicantOf, findNationality, taipeiDay, valueAt } from '@talent-window/domain';
import type { BothTexts } from '@talent-window/i18n';
import { bothTexts, formatDay } from '@talent-window/i18n';

/** A case as it stood at the step a paper is about, and what the notice beside it says. */
export interface PaperSource {
  readonly caseNo: CaseNo;
  readonly caseType: CaseTypeId;
  readonly application: unknown;
  readonly quote: Quote;
  readonly policy: CasePolicy;
  readonly collection: CollectionPlan;
  readonly view: CaseView;
  readonly at: Instant;
  /** parameters of the notice, or of who asked for the paper */
  readonly params: Readonly<Record<string, unknown>>;
}

/** The person as every paper names them. */
export interface Person {
  readonly englishName: string;
  readonly surname: string;
  readonly givenNames: string;
  readonly chineseName?: string;
  /** ISO alpha-3 */
  readonly nationality: string;
  readonly sex: 'M' | 'F';
  readonly birthDate: Day;
  readonly passportNo: string;
  readonly uiNo?: string;
}

/** What every paper of a case says. */
export interface CommonFacts {
  readonly caseNo: CaseNo;
  readonly caseType: CaseTypeId;
  readonly person: Person;
}

export function commonFacts({ caseNo, caseType, application }: PaperSource): CommonFacts {
  const { englishName, surname, givenNames, chineseName, nationality, sex, birthDate, passportNo, uiNo } =
    applicantOf(application);
  return {
    caseNo,
    caseType,
    person: {
      englishName,
      surname,
      givenNames: givenNames ?? '',
      ...(chineseName === undefined ? {} : { chineseName }),
      nationality,
      sex,
      birthDate,
      passportNo,
      ...(uiNo === undefined ? {} : { uiNo }),
    },
  };
}

/** 姓名 as it is printed: Chinese first, where there is one. */
export const nameOf = ({ chineseName, englishName }: Person): string =>
  chineseName === undefined ? englishName : `${chineseName}　${englishName}`;

export const nationalityOf = ({ nationality }: Person): BothTexts => {
  const found = findNationality(nationality);
  return found ? { zh: found.zh, en: found.en } : { zh: nationality, en: nationality };
};

export const day = (on: Day): BothTexts => ({ zh: formatDay(on, 'zh'), en: formatDay(on, 'en') });

/** A text, or nothing, from the application. */
export const textAt = ({ application }: PaperSource, path: string): string | undefined => {
  const value = valueAt(application, path);
  return typeof value === 'string' && value !== '' ? value : undefined;
};

export const issueDay = ({ at }: PaperSource): Day => taipeiDay(at);

/** A label of a fact. */
export const label = (key: string): BothTexts => bothTexts(`papers.label-${key}`);
