import type { CollectionPlan } from '@talent-window/contracts/vocabulary';
import type { GoldCardApplication } from '@talent-window/domain';
import { overseasEngineer } from '@talent-window/testing/applications';
import type { RecordedPerson } from './agencies.js';

/** One invented applicant of the demo. */
export interface CastMember {
  readonly content: GoldCardApplication;
  readonly slots: readonly string[];
  readonly person: RecordedPerson;
}

const GIVEN = ['HARUKA', 'SOPHIE', 'MATEO', 'AMINA', 'LUCAS', 'INGRID', 'RAFAEL', 'YUKI', 'CLARA', 'OWEN'];
const SURNAMES = ['NAKAMURA', 'LINDQVIST', 'ALVAREZ', 'OYELARAN', 'MOREAU', 'HALVORSEN', 'BIANCHI', 'SATO', 'WEBER'];

/**
 * The n-th applicant. The first is NAKAMURA HARUKA, whose name resembles an entry of the control list: the demo's one
 * false hit. The others are told apart by name, birth date and passport.
 * @param collection how the card is fetched; by electronic entry permit where absent
 */
export function castMember(nth: number, today: string, passportSeed: number, collection?: CollectionPlan): CastMember {
  const { content, slots } = overseasEngineer(today);
  const surname = SURNAMES[nth % SURNAMES.length] ?? 'SATO';
  const givenNames = GIVEN[Math.floor(nth / SURNAMES.length + nth) % GIVEN.length] ?? 'YUKI';
  const birthDate = nth === 0 ? '1990-05-17' : `19${70 + (nth % 25)}-0${1 + (nth % 9)}-1${nth % 9}`;
  const passportNo = `TZ${String((passportSeed + nth) % 10_000_000).padStart(7, '0')}`;
  const nationality = 'JPN';
  return {
    slots,
    content: {
      ...content,
      entry: { ...content.entry, nationality },
      basic: {
        ...content.basic,
        surname,
        givenNames,
        birthDate,
        birthCountry: nationality,
        ...(nth === 0 ? { chineseName: '中村遙' } : {}),
      },
      passport: { ...content.passport, number: passportNo, issuingCountry: nationality },
      visa: { ...content.visa, inspectionPlace: '5A' },
      residence: {
        ...content.residence,
        ...(collection ? { collectionMode: collection.mode, collectionOffice: collection.office } : {}),
      },
    },
    person: { passportNo, nationality, birthDate, englishName: `${surname}, ${givenNames}` },
  };
}
