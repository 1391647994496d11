export interface SeedAccount {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly locale: 'zh-TW' | 'en';
}

/** What anybody can read in the repository; for trying the platform on one's own machine only. */
export const DEFAULT_PASSWORD = 'talent-window-demo';

const id = (last: number): string => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;

/** People of the portal, to try the platform with; officers come by single sign-on. All persons are invented. */
export const SEED_ACCOUNTS: readonly SeedAccount[] = [
  { id: id(1), email: 'applicant@example.test', displayName: 'NAKAMURA HARUKA', locale: 'en' },
  { id: id(2), email: 'applicant2@example.test', displayName: 'OKONKWO ADAEZE', locale: 'en' },
];
