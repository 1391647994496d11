import type { ArcEmploymentApplication, GoldCardApplication } from '@talent-window/domain';

/** An application that nothing stands against, with the slots that it must fill. All persons are invented. */
export interface SampleApplication<T> {
  readonly content: T;
  readonly slots: readonly string[];
}

const inYears = (today: string, years: number): string =>
  `${String(Number(today.slice(0, 4)) + years).padStart(4, '0')}-06-15`;

const NOTHING_DECLARED = {
  criminalRecord: false,
  overstayed: false,
  deported: false,
  illegalWork: false,
  mainlandOffice: false,
} as const;

const CONSENT = { terms: true, truthful: true, dataExchange: true } as const;

const SALARY_SLOTS = ['cv', 'employment-certificate', 'tax-statement'] as const;

/** A software engineer in the United States: salary item of the economic field, card by entry permit. */
export const overseasEngineer = (today: string): SampleApplication<GoldCardApplication> => ({
  content: {
    entry: { nationality: 'USA', appliesFrom: 'overseas', heldGoldCard: false },
    basic: {
      surname: 'MARTINEZ-OKAFOR',
      givenNames: 'ELENA JUNE',
      chineseName: '馬怡蓮',
      sex: 'F',
      birthDate: '1988-04-12',
      birthPlace: 'elsewhere',
      birthCountry: 'USA',
      maritalStatus: 'married',
      education: 'master',
      occupation: 'Principal engineer',
      employer: 'Northlake Instruments, Inc.',
      email: 'elena.okafor@mail.example',
      hasOtherNationality: false,
    },
    passport: {
      kind: 'ordinary',
      number: 'A12345678',
      issuingCountry: 'USA',
      issuedOn: inYears(today, -3),
      expiresOn: inYears(today, 7),
    },
    visa: { declarations: NOTHING_DECLARED, inspectionPlace: '62' },
    residence: {
      years: 3,
      collectionMode: 'permit',
      collectionOffice: 'taipei-city',
      heldArc: false,
      noTaiwanMobile: true,
      phone: '+12065550100',
    },
    profession: {
      field: 'ECO',
      criterion: 'ECO-01',
      monthlySalary: 412_000,
      position: 'Principal engineer',
      statement: 'Leads a team that designs test equipment for semiconductor packaging. 負責半導體封裝測試設備之設計。',
      documentCountries: [{ country: 'USA' }],
      needsTranslation: false,
    },
    consent: CONSENT,
  },
  slots: ['passport', 'photo', ...SALARY_SLOTS],
});

/** An architect who lives in Taipei with an ARC: all items of the field, address, UI number, collection at a station. */
export const architectInTaiwan = (today: string): SampleApplication<GoldCardApplication> => ({
  content: {
    entry: { nationality: 'DEU', appliesFrom: 'taiwan', status: 'arc', heldGoldCard: false },
    basic: {
      surname: 'MÜLLER',
      givenNames: 'JÖRG',
      sex: 'M',
      birthDate: '1979-11-02',
      birthPlace: 'elsewhere',
      birthCountry: 'DEU',
      maritalStatus: 'single',
      education: 'master',
      occupation: 'Architect',
      email: 'j.mueller@buero.example',
      hasOtherNationality: false,
    },
    passport: {
      kind: 'ordinary',
      number: 'C01X00T47',
      issuingCountry: 'DEU',
      issuedOn: inYears(today, -4),
      expiresOn: inYears(today, 6),
    },
    visa: {
      lastEntryOn: inYears(today, -1),
      earlierVisas: [{ number: 'R0012345', issuedOn: inYears(today, -2) }],
      earlierWork: [{ employer: '山水建築師事務所', from: inYears(today, -2) }],
      declarations: NOTHING_DECLARED,
      inspectionPlace: 'boca-taipei',
    },
    residence: {
      years: 2,
      collectionMode: 'station',
      collectionOffice: 'taipei-city',
      address: { city: 1, district: '中正區', street: '寶慶路3號2樓' },
      workAddress: 'Room 5, 12F, Renai Rd. 仁愛路',
      heldArc: true,
      uiNumber: 'A800000014',
      taiwanMobile: '0912345678',
    },
    profession: {
      field: 'ARC',
      monthlySalary: 180_000,
      position: 'Partner',
      statement: 'Twelve years of design and site supervision of public libraries.',
      documentCountries: [{ country: 'DEU' }, { country: 'TWN' }],
      needsTranslation: true,
    },
    consent: CONSENT,
  },
  slots: ['passport', 'photo', 'residence-permit', 'licence', ...SALARY_SLOTS, 'translation'],
});

/** A film producer from Hong Kong, born in the Mainland, with a BNO passport beside: every paper of that path. */
export const hongKongProducer = (today: string): SampleApplication<GoldCardApplication> => ({
  content: {
    entry: { nationality: 'HKG', appliesFrom: 'overseas', heldGoldCard: false },
    basic: {
      surname: 'CHEUNG',
      givenNames: 'WING YAN',
      chineseName: '張詠欣',
      sex: 'F',
      birthDate: '1991-02-28',
      birthPlace: 'mainland',
      maritalStatus: 'divorced',
      education: 'bachelor',
      occupation: 'Film producer',
      email: 'wingyan@studio.example',
      hasOtherNationality: true,
      otherNationality: 'GBR',
      otherPassportNo: '523456789',
      otherPassportExpiresOn: inYears(today, 4),
    },
    passport: {
      kind: 'ordinary',
      number: 'HJ2345678',
      issuingCountry: 'HKG',
      issuedOn: inYears(today, -2),
      expiresOn: inYears(today, 8),
      hkMacau: { permanentIdNo: 'A123456(3)', noOtherPassport: true },
    },
    visa: {
      declarations: {
        ...NOTHING_DECLARED,
        mainlandOffice: true,
        explanation: '2014年至2016年於廣州一家國營電影公司任職。\nWorked for a state-owned film company, 2014–2016.',
      },
      inspectionPlace: '50',
    },
    residence: {
      years: 1,
      collectionMode: 'mission',
      collectionOffice: '50',
      heldArc: false,
      noTaiwanMobile: true,
      phone: '+85251234567',
    },
    profession: {
      field: 'ART',
      criterion: 'ART-03',
      statement: 'Winner of two festival awards.',
      documentCountries: [{ country: 'HKG' }],
      needsTranslation: false,
    },
    consent: CONSENT,
  },
  slots: [
    'passport',
    'photo',
    'cv',
    'award-certificate',
    'passport-all-pages',
    'mainland-entries',
    'mainland-status',
    'hk-macau-identity',
    'hk-macau-declaration',
    'hk-macau-permanent-id',
  ],
});

/** A teacher with one name only, for an ARC for employment. */
export const teacherWithPermit = (today: string): SampleApplication<ArcEmploymentApplication> => ({
  content: {
    entry: { nationality: 'IDN', appliesFrom: 'taiwan', status: 'resident-visa', lastEntryOn: inYears(today, -1) },
    basic: {
      surname: 'SUHARTINI',
      sex: 'F',
      birthDate: '1995-07-30',
      birthPlace: 'elsewhere',
      birthCountry: 'IDN',
      maritalStatus: 'single',
      education: 'bachelor',
      occupation: 'Teacher',
      email: 'suhartini@school.example',
      hasOtherNationality: false,
    },
    passport: {
      kind: 'ordinary',
      number: 'X1234567',
      issuingCountry: 'IDN',
      issuedOn: inYears(today, -1),
      expiresOn: inYears(today, 4),
    },
    employment: {
      employerName: '青山高級中學',
      employerNumber: '04595257',
      position: 'English teacher',
      workCategory: '46-3',
      permitNo: '勞動發事字第1150001234號',
      from: inYears(today, -1),
      until: inYears(today, 2),
    },
    residence: {
      years: 2,
      collectionMode: 'station',
      collectionOffice: 'hsinchu-city',
      address: { city: 5, district: '北區', street: '中華路三段12號1樓' },
      heldArc: false,
      taiwanMobile: '0987654321',
    },
    consent: CONSENT,
  },
  slots: ['passport', 'photo', 'work-permit', 'employment-certificate', 'visa'],
});
