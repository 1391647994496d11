import type { Role } from '@talent-window/contracts/vocabulary';
import { Role as R } from '@talent-window/contracts/vocabulary';

export interface SeedAccount {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly office?: string;
  readonly locale: 'zh-TW' | 'en';
}

/** What anybody can read in the repository; for trying the platform on one's own machine only. */
export const DEFAULT_PASSWORD = 'talent-window-demo';

const id = (last: number): string => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;

/** One account a role, to try the platform with. All persons are invented. */
export const SEED_ACCOUNTS: readonly SeedAccount[] = [
  { id: id(1), email: 'applicant@example.test', displayName: 'NAKAMURA HARUKA', roles: [R.Applicant], locale: 'en' },
  { id: id(2), email: 'applicant2@example.test', displayName: 'OKONKWO ADAEZE', roles: [R.Applicant], locale: 'en' },
  { id: id(11), email: 'reviewer@nia.example', displayName: '移民署承辦人甲', roles: [R.NiaReviewer], locale: 'zh-TW' },
  {
    id: id(12),
    email: 'reviewer2@nia.example',
    displayName: '移民署承辦人乙',
    roles: [R.NiaReviewer],
    locale: 'zh-TW',
  },
  { id: id(13), email: 'supervisor@nia.example', displayName: '移民署主管', roles: [R.NiaSupervisor], locale: 'zh-TW' },
  {
    id: id(14),
    email: 'station@nia.example',
    displayName: '臺北市服務站承辦人',
    roles: [R.StationOfficer],
    office: 'taipei-city',
    locale: 'zh-TW',
  },
  {
    id: id(21),
    email: 'counter@mofa.example',
    displayName: '領事事務局櫃檯',
    roles: [R.ConsularOfficer],
    office: 'boca-taipei',
    locale: 'zh-TW',
  },
  {
    id: id(22),
    email: 'tokyo@mofa.example',
    displayName: '駐日代表處櫃檯',
    roles: [R.MissionOfficer],
    office: '5A',
    locale: 'zh-TW',
  },
  { id: id(15), email: 'cashier@nia.example', displayName: '移民署出納甲', roles: [R.Cashier], locale: 'zh-TW' },
  { id: id(16), email: 'cashier2@nia.example', displayName: '移民署出納乙', roles: [R.Cashier], locale: 'zh-TW' },
  { id: id(17), email: 'auditor@nia.example', displayName: '移民署稽核', roles: [R.Auditor], locale: 'zh-TW' },
  { id: id(31), email: 'operator@talent-window.example', displayName: 'Operator', roles: [R.Operator], locale: 'en' },
];
