/** An officer whom the stand-in of the portal of the civil service (EIP) knows. All persons are invented. */
export interface TestOfficer {
  readonly subject: string;
  readonly email: string;
  readonly name: string;
  readonly locale: 'zh-TW' | 'en';
  /** as the portal names them */
  readonly roles: readonly string[];
  readonly agency: string;
  /** service station, mission or counter, for officers bound to one */
  readonly office?: string;
  /** left the service, or is suspended */
  readonly isDisabled?: boolean;
  /** has no second factor, so proves less than desks ask for */
  readonly hasOnlyPassword?: boolean;
}

/** What anybody can read in the repository; the password of all of them, for trying the platform on one's own machine only. */
export const OFFICERS_PASSWORD = 'talent-window-demo';

const officer = (
  email: string,
  name: string,
  roles: readonly string[],
  agency: string,
  more: Partial<TestOfficer> = {},
): TestOfficer => ({
  subject: email.replace('@', '.'),
  email,
  name,
  locale: 'zh-TW',
  roles,
  agency,
  ...more,
});

/** One officer of every role and agency, and those whom a desk has to refuse. */
export const TEST_OFFICERS: readonly TestOfficer[] = [
  officer('reviewer@nia.example', '移民署承辦人甲', ['goldcard.nia.reviewer'], 'nia'),
  officer('reviewer2@nia.example', '移民署承辦人乙', ['goldcard.nia.reviewer'], 'nia'),
  officer('supervisor@nia.example', '移民署主管', ['goldcard.nia.supervisor'], 'nia'),
  officer('station@nia.example', '臺北市服務站承辦人', ['goldcard.nia.station'], 'nia', { office: 'taipei-city' }),
  officer('cashier@nia.example', '移民署出納甲', ['goldcard.nia.cashier'], 'nia'),
  officer('cashier2@nia.example', '移民署出納乙', ['goldcard.nia.cashier'], 'nia'),
  officer('auditor@nia.example', '移民署稽核', ['goldcard.nia.auditor'], 'nia'),
  officer('counter@mofa.example', '領事事務局櫃檯', ['goldcard.mofa.counter'], 'mofa', { office: 'boca-taipei' }),
  officer('tokyo@mofa.example', '駐日代表處櫃檯', ['goldcard.mofa.mission'], 'mofa', { office: '5A' }),
  officer('operator@talent-window.example', 'Operator', ['goldcard.platform.operator'], 'platform', { locale: 'en' }),
  officer('both@nia.example', '移民署承辦人兼主管', ['goldcard.nia.reviewer', 'goldcard.nia.supervisor'], 'nia'),
  officer('newcomer@nia.example', '移民署新進人員', ['goldcard.nia.archivist', 'goldcard.mofa.counter'], 'nia'),
  officer('former@nia.example', '已離職承辦人', ['goldcard.nia.reviewer'], 'nia', { isDisabled: true }),
  officer('nophone@nia.example', '無第二因子承辦人', ['goldcard.nia.reviewer'], 'nia', { hasOnlyPassword: true }),
];

/** @throws where the stand-in knows nobody of that address */
export function testOfficer(email: string): TestOfficer {
  const found = TEST_OFFICERS.find((it) => it.email === email);
  if (!found) throw new Error(`no officer has the address ${email}`);
  return found;
}
