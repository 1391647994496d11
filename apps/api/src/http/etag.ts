import { problem } from './problem.js';

/** A version as a strong entity tag. */
export const versionTag = (version: number): string => `"${version}"`;

/**
 * The version a writer has seen.
 * @throws Problem `if-match-needed` (428) without one, `if-match-malformed` (400) for what is no version of ours
 */
export function versionFrom(ifMatch: string | undefined): number {
  if (ifMatch === undefined) throw problem('if-match-needed');
  const version = /^"(\d{1,9})"$/.exec(ifMatch.trim())?.[1];
  if (version === undefined) throw problem('if-match-malformed');
  return Number(version);
}

/** Whether a reader has this entity already (RFC 9110, weak comparison). */
export const isKnown = (ifNoneMatch: string | undefined, tag: string): boolean =>
  ifNoneMatch !== undefined &&
  (ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((known) => known.trim().replace(/^W\//, '') === tag));
