import type { CastMember } from '@talent-window/demo';
import { castMember } from '@talent-window/demo';

/** Numbers and findings that stand in the database only encrypted. */
export const SEALED = {
  passport: 'ZQ7741193',
  otherPassport: 'ZQ8852204',
  uiNumber: 'A800000014',
  earlierVisa: 'ZQVISA5513',
  remark: 'ZQREMARKOFTHELIST',
} as const;

/** What else an application says of a person, each told apart from everything else in the world. */
export const PERSONAL = {
  surname: 'ZQSURNAMEXX',
  givenNames: 'ZQGIVENXX',
  chineseName: '龘靐鱻',
  birthDate: '1971-09-23',
  email: 'zq.marked@mail.example',
  employer: 'ZQ Employer Works',
  occupation: 'ZQ Occupation',
  phone: '+81355598471',
  address: '龘靐路九七號',
  workAddress: '龘鱻街八八號',
  position: 'ZQ Position',
  statement: 'ZQ Statement of what was done',
  explanation: 'ZQ Explanation of the past',
  earlierEmployer: 'ZQ Earlier Employer',
  salary: '98761354',
  fileName: 'ZQ-file-of-mine.pdf',
} as const;

/** What people wrote to and about the applicant on the way. */
export const WORDS = {
  officersNote: 'ZQ Note of an officer',
  request: 'ZQ Words of a request',
  answer: 'ZQ Answer of the applicant',
  inspection: 'ZQ Note of the counter',
} as const;

/** An applicant all of whose data are marks that are found again wherever they come out. */
export function markedPerson(today: string): CastMember {
  const { content, slots } = castMember(3, today, 8_000);
  const { surname, givenNames, chineseName, birthDate, email, employer, occupation } = PERSONAL;
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
        chineseName,
        birthDate,
        email,
        employer,
        occupation,
        hasOtherNationality: true,
        otherNationality: 'CAN',
        otherPassportNo: SEALED.otherPassport,
        otherPassportExpiresOn: content.passport.expiresOn,
      },
      passport: { ...content.passport, number: SEALED.passport },
      visa: {
        ...content.visa,
        earlierVisas: [{ number: SEALED.earlierVisa, issuedOn: '2020-02-03' }],
        earlierWork: [{ employer: PERSONAL.earlierEmployer, from: '2018-01-01', until: '2019-01-01' }],
        declarations: { ...content.visa.declarations, overstayed: true, explanation: PERSONAL.explanation },
      },
      residence: {
        ...content.residence,
        address: { city: 1, district: '中正區', street: PERSONAL.address },
        workAddress: PERSONAL.workAddress,
        heldArc: true,
        uiNumber: SEALED.uiNumber,
        phone: PERSONAL.phone,
      },
      profession: {
        ...content.profession,
        monthlySalary: Number(PERSONAL.salary),
        position: PERSONAL.position,
        statement: PERSONAL.statement,
      },
    },
    person: { passportNo: SEALED.passport, nationality, birthDate, englishName: `${surname}, ${givenNames}` },
  };
}
