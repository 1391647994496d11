import type { PersonToRecord } from './records.js';

/** Fictional persons that are on record from the beginning. */
export const SEEDED_PERSONS: readonly PersonToRecord[] = [
  {
    // Clear: has been here, left in time.
    passportNo: 'TZ0000001',
    nationality: 'JPN',
    birthDate: '1988-04-12',
    englishName: 'SAMPLE, HANAKO',
    photoTakenOn: '2024-10-03',
    hasPassportImage: true,
    entries: ['2023-05-20', '2024-10-03'],
  },
  {
    // Overstayed once, under the passport that is used today.
    passportNo: 'XA0000002',
    nationality: 'CAN',
    birthDate: '1985-11-30',
    englishName: 'EXAMPLE, ROBIN OVERSTAY',
    photoTakenOn: '2019-02-01',
    hasPassportImage: true,
    overstays: [{ from: '2019-03-03', to: '2019-03-21' }],
    entries: ['2019-02-01'],
  },
  {
    // Overstayed under an old passport: found by name and birth date only.
    passportNo: '500000003',
    nationality: 'GBR',
    birthDate: '1979-06-07',
    englishName: 'SPECIMEN, ALEX MARY',
    photoTakenOn: '2016-08-15',
    overstays: [{ from: '2016-11-14', to: '2016-11-14' }],
    entries: ['2016-08-15'],
  },
  {
    // Entered by the automatic gate: a passport image, no photo.
    passportNo: '560000004',
    nationality: 'USA',
    birthDate: '1992-01-25',
    englishName: 'PLACEHOLDER, SAM',
    hasPassportImage: true,
    entries: ['2025-12-01'],
  },
];
