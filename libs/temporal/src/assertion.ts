import type { CaseNo, Command } from '@talent-window/contracts/vocabulary';
import { errors, jwtVerify, SignJWT } from 'jose';

/** How long a signed command may be on its way, e.g. from the API's answer to the Temporal CLI. */
const LIFETIME = '10 minutes';

/** Signs one command of one officer on one case: a compact JWS, good for nothing else. */
export async function signCommand(key: Buffer, caseNo: CaseNo, command: Command): Promise<string> {
  return new SignJWT({ caseNo, command: canonical(command) })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt()
    .setExpirationTime(LIFETIME)
    .sign(key);
}

/** Whether `signCommand` signed exactly this command for this case, not too long ago. */
export async function isAsserted(key: Buffer, caseNo: CaseNo, command: Command, assertion: string): Promise<boolean> {
  try {
    const { payload } = await jwtVerify(assertion, key, { algorithms: ['HS256'] });
    return payload['caseNo'] === caseNo && payload['command'] === canonical(command);
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return false;
    throw error;
  }
}

/** The same text for the same content, in whatever order its fields were sent. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
