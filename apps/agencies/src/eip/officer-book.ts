import { TEST_OFFICERS } from '@talent-window/testing/officers';
import type { TestOfficer } from '@talent-window/testing/officers';
import type { Account } from 'oidc-provider';

/** The officers and who of them serves, which the operator of the stand-in may change. */
export class OfficerBook {
  private readonly left = new Set(TEST_OFFICERS.filter((it) => it.isDisabled).map(({ subject }) => subject));

  list(): readonly (TestOfficer & { readonly isServing: boolean })[] {
    return TEST_OFFICERS.map((officer) => ({ ...officer, isServing: !this.left.has(officer.subject) }));
  }

  find(email: string): TestOfficer | undefined {
    return TEST_OFFICERS.find((officer) => officer.email === email);
  }

  isServing({ subject }: TestOfficer): boolean {
    return !this.left.has(subject);
  }

  setServing({ subject }: TestOfficer, isServing: boolean): void {
    if (isServing) this.left.delete(subject);
    else this.left.add(subject);
  }

  /** Nobody who has left is known any more. */
  account(subject: string): Promise<Account | undefined> {
    const officer = TEST_OFFICERS.find((it) => it.subject === subject);
    if (!officer || !this.isServing(officer)) return Promise.resolve(undefined);
    const { email, name, locale, roles, agency, office } = officer;
    return Promise.resolve({
      accountId: subject,
      claims: () =>
        Promise.resolve({ sub: subject, email, name, locale, roles: [...roles], agency, office, status: 'active' }),
    });
  }
}
