import { castMember } from '@talent-window/demo';
import type { CastMember } from '@talent-window/demo';
import { architectInTaiwan, hongKongProducer } from '@talent-window/testing/applications';
import type { SampleApplication } from '@talent-window/testing/applications';
import type { GoldCardApplication } from '@talent-window/domain';

const played = ({ content, slots }: SampleApplication<GoldCardApplication>): CastMember => {
  const { surname, givenNames, birthDate } = content.basic;
  const { nationality } = content.entry;
  return {
    content,
    slots,
    person: { passportNo: content.passport.number, nationality, birthDate, englishName: `${surname}, ${givenNames}` },
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
export const CAST: Readonly<Record<string, (today: string) => CastMember>> = {
  applicant: (today) => castMember(0, today, 9000),
  'architect in Taiwan': (today) => played(architectInTaiwan(today)),
  'producer from Hong Kong': (today) => played(collectingInTaiwan(hongKongProducer(today))),
};
