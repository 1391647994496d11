/** What an authority says of a certificate of its own. `unknown` is also where it says nothing that can be believed. */
export const Status = { Good: 'good', Revoked: 'revoked', Unknown: 'unknown' } as const;
export type Status = (typeof Status)[keyof typeof Status];

/** Their clock and ours may be this far apart. */
export const CLOCK_SKEW_MS = 5 * 60_000;
