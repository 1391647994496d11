/** Which fields an officer compares with a document, by its slot; a prefix stands for all below it. */
export const PROVES: Readonly<Record<string, readonly string[]>> = {
  passport: ['entry.nationality', 'basic.surname', 'basic.givenNames', 'basic.sex', 'basic.birthDate', 'passport.'],
  'passport-all-pages': ['passport.', 'visa.lastEntryOn', 'visa.earlierVisas'],
  photo: ['basic.surname', 'basic.givenNames', 'basic.sex', 'basic.birthDate'],
  'residence-permit': ['entry.status', 'residence.uiNumber', 'residence.address.', 'residence.heldArc'],
  visa: ['entry.status', 'visa.'],
  'entry-stamp': ['entry.status', 'visa.lastEntryOn'],
  cv: ['basic.education', 'basic.occupation', 'basic.employer', 'profession.'],
  'employment-certificate': ['basic.employer', 'basic.occupation', 'profession.position', 'profession.criterion'],
  'employment-contract': ['basic.employer', 'profession.position', 'profession.monthlySalary', 'residence.workAddress'],
  'tax-statement': ['profession.monthlySalary', 'profession.criterion', 'basic.employer'],
  'salary-certificate': ['profession.monthlySalary', 'profession.criterion', 'basic.employer'],
  payslips: ['profession.monthlySalary', 'basic.employer'],
  'degree-certificate': ['basic.education', 'profession.criterion'],
};

/** What proves a qualification is read against the field and its item. */
export const PROVES_OTHERWISE = ['profession.'] as const;

export const isProvedBy = (slot: string, path: string): boolean =>
  (PROVES[slot] ?? PROVES_OTHERWISE).some((each) => (each.endsWith('.') ? path.startsWith(each) : path === each));
