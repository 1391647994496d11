/** The desk, as the portal of the civil service knows it. */
export interface Client {
  readonly id: string;
  readonly secret: string;
  /** where browsers find the platform */
  readonly url: string;
  /** where the portal finds it */
  readonly innerUrl: string;
  /** what a sign-in by two factors is called */
  readonly twoFactors: string;
}

/** What a sign-in by password alone is called. */
export const ONE_FACTOR = 'https://refeds.org/profile/sfa';
