import type { CaseNo, DecideReview } from '@talent-window/contracts/vocabulary';
import { errors, jwtVerify, SignJWT } from 'jose';

/** What the API signs for an officer who decides from the Temporal UI or CLI: this person, this case, this decision. */
interface AssertionClaims {
  readonly sub: string;
  readonly role: string;
  readonly office: string;
  readonly caseNo: CaseNo;
  readonly commandId: string;
  readonly stage: string;
  readonly visit: number;
  readonly decision: string;
  readonly reasons: readonly string[];
}

/** Signs one decision for ten minutes: a compact JWS, for the `assertion` of the signal `reviewDecided`. */
export async function signAssertion(key: Buffer, caseNo: CaseNo, decision: DecideReview): Promise<string> {
  return new SignJWT({ ...claimsOf(caseNo, decision) })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt()
    .setExpirationTime('10 minutes')
    .sign(key);
}

/** Whether `signAssertion` signed exactly this decision of exactly this officer for this case, not too long ago. */
export async function isAsserted(
  key: Buffer,
  caseNo: CaseNo,
  decision: DecideReview,
  assertion: string,
): Promise<boolean> {
  const expected = claimsOf(caseNo, decision);
  try {
    const { payload } = await jwtVerify<AssertionClaims>(assertion, key, { algorithms: ['HS256'] });
    return Object.entries(expected).every(([name, value]) => JSON.stringify(payload[name]) === JSON.stringify(value));
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return false;
    throw error;
  }
}

function claimsOf(
  caseNo: CaseNo,
  { actor, commandId, stage, visit, decision, reasons }: DecideReview,
): AssertionClaims {
  return {
    sub: actor.id,
    role: actor.role,
    office: actor.office ?? '',
    caseNo,
    commandId,
    stage,
    visit,
    decision,
    reasons,
  };
}
