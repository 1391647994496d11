/** Who may act for applicants: the employer 雇主, or an agency 代辦業者 with a licence of the NIA (Immigration Act Art. 55). */
export const OrganisationKind = { Employer: 'employer', Agency: 'agency' } as const;
export type OrganisationKind = (typeof OrganisationKind)[keyof typeof OrganisationKind];
export const ORGANISATION_KINDS = Object.values(OrganisationKind) as readonly OrganisationKind[];

/** What somebody is in an organisation. */
export const MemberRole = {
  /** says who belongs to it, and asks for mandates */
  Administrator: 'administrator',
  /** acts for its clients */
  Handler: 'handler',
  /** follows what its clients' cases do */
  Viewer: 'viewer',
} as const;
export type MemberRole = (typeof MemberRole)[keyof typeof MemberRole];
export const MEMBER_ROLES = Object.values(MemberRole) as readonly MemberRole[];

/** How far a mandate 委任 goes. What it does not name, the client does in person. */
export const MandateScope = {
  /** sees the case and its papers; comes with every other */
  Follow: 'follow',
  /** fills in and submits */
  File: 'file',
  /** answers returns and supplements, and makes the moves that applicants may */
  Answer: 'answer',
  Pay: 'pay',
  /** fetches the card for the client; a letter of authorisation 委託書 is shown at the counter besides */
  Collect: 'collect',
  /** only where it is given by name (Administrative Procedure Act Art. 24(3)) */
  Withdraw: 'withdraw',
} as const;
export type MandateScope = (typeof MandateScope)[keyof typeof MandateScope];
export const MANDATE_SCOPES = Object.values(MandateScope) as readonly MandateScope[];

export const MandateState = {
  /** the organisation asks; the client has not agreed */
  Asked: 'asked',
  /** given, and begins later */
  Coming: 'coming',
  InForce: 'in-force',
  /** its time is up, or either side has ended it */
  Ended: 'ended',
} as const;
export type MandateState = (typeof MandateState)[keyof typeof MandateState];
export const MANDATE_STATES = Object.values(MandateState) as readonly MandateState[];
