import type { CaseTypeId } from '@talent-window/contracts/vocabulary';
import { castMember } from '@talent-window/demo';
import type { RecordedPerson } from '@talent-window/demo';
import { architectInTaiwan, hongKongProducer, teacherWithPermit } from '@talent-window/testing/applications';
import type { SampleApplication } from '@talent-window/testing/applications';
import type { ArcEmploymentApplication, GoldCardApplication } from '@talent-window/domain';

type Content = GoldCardApplication | ArcEmploymentApplication;

/** Who plays the applicant of a journey. */
export interface Played {
  readonly caseType: CaseTypeId;
  readonly content: Content;
  readonly slots: readonly string[];
  readonly person: RecordedPerson;
}

const played = ({ content, slots }: SampleApplication<Content>, caseType: CaseTypeId = 'gold-card'): Played => {
  const { surname, givenNames, birthDate } = content.basic;
  const { nationality } = content.entry;
  const englishName = givenNames === undefined ? surname : `${surname}, ${givenNames}`;
  return {
    caseType,
    content,
    slots,
    person: { passportNo: content.passport.number, nationality, birthDate, englishName },
  };
};

/** As the law of today has it: the card is collected in Taiwan. */
const collectingInTaiwan = (
  sample: SampleApplication<GoldCardApplication>,
): SampleApplication<GoldCardApplication> => ({
  ...sample,
  content: {
    ...sample.content,
    residence: { ...sample.content.residence, collectionMode: 'permit', collectionOffice: 'taipei-city' },
  },
});

/** Who may submit in a journey, by the name the scenario gives them. */
export const CAST: Readonly<Record<string, (today: string) => Played>> = {
  applicant: (today) => ({ ...castMember(0, today, 9000), caseType: 'gold-card' }),
  'architect in Taiwan': (today) => played(architectInTaiwan(today)),
  'producer from Hong Kong': (today) => played(collectingInTaiwan(hongKongProducer(today))),
  teacher: (today) => played(teacherWithPermit(today), 'arc-employment'),
};
