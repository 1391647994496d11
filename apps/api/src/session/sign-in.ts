import type { Account } from './visitor.js';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** How a person of the portal proves who they are. */
export interface SignIn {
  /** @returns the account, or `undefined` in the same time for an unknown one and for wrong proof */
  identify(credentials: Credentials): Promise<Account | undefined>;
}

/** Where Nest finds the way of signing in. */
export const SIGN_IN = Symbol('SignIn');
