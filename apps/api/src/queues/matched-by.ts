/** By what a case was found. */
export const MatchedBy = { Number: 'number', Passport: 'passport', Name: 'name' } as const;
export type MatchedBy = (typeof MatchedBy)[keyof typeof MatchedBy];
export const MATCHED_BY = Object.values(MatchedBy) as readonly MatchedBy[];
