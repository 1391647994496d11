/** A person as far as a control list may know them. */
export interface Listed {
  readonly surname: string;
  readonly givenNames: string;
  readonly birthDate: string;
  readonly passportNo: string;
}

const SURNAMES = (
  'ABERNATHY BJORNSSON CASTELLANOS DRAGOMIR EKWUEME FITZWILLIAM GUERRERO HALLBERG IVANESCU JOHANSEN ' +
  'KOWALCZYK LINDHOLM MONTGOMERY NAKASHIMA OKONKWO PAPADAKIS QUIROGA RASMUSSEN STOYANOV TAKAHASHI'
).split(' ');
const GIVEN = 'ADAEZE BENEDIKT CORNELIA DESMOND EVANGELINE FLORIAN GWENDOLYN HENRIETTA IGNACIO JOSEPHINE'.split(' ');

const two = (n: number): string => String(n).padStart(2, '0');

/** The nth of two hundred invented people, each with a name and birth date of their own. */
export const oneOfTheCrowd = (nth: number): Listed => ({
  surname: SURNAMES[nth % SURNAMES.length] ?? '',
  givenNames: GIVEN[Math.floor(nth / SURNAMES.length) % GIVEN.length] ?? '',
  birthDate: `19${60 + (nth % 38)}-${two(1 + (nth % 12))}-${two(1 + (nth % 28))}`,
  passportNo: `CR${String(1_000_000 + nth)}`,
});

/** An application that is another person's. */
export function applicationOf(
  { surname, givenNames, birthDate, passportNo: number }: Listed,
  application: Record<string, unknown>,
): Record<string, unknown> {
  const { chineseName: _anothers, ...basic } = application['basic'] as Record<string, unknown>;
  return {
    ...application,
    basic: { ...basic, surname, givenNames, birthDate },
    passport: { ...(application['passport'] as object), number },
  };
}

/** An entry of a list about a person, as a line of our own format. */
export const entryAbout = (id: string, { surname, givenNames, birthDate }: Listed): string =>
  JSON.stringify({
    id,
    kind: 'wanted',
    type: 'person',
    names: [`${surname} ${givenNames}`],
    birthDates: [birthDate],
    nationalities: ['JPN'],
  });
