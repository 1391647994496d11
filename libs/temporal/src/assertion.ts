import type { CaseNo, Command, Fact } from '@talent-window/contracts/vocabulary';
import { errors, jwtVerify, SignJWT } from 'jose';

/** How long a signed command may be on its way, e.g. from the API's answer to the Temporal CLI. */
const COMMAND_LIFETIME = '10 minutes';

/** Signs one command of one officer on one case: a compact JWS, good for nothing else. */
export async function signCommand(key: Buffer, caseNo: CaseNo, command: Command): Promise<string> {
  return messageOf(caseNo, command).setExpirationTime(COMMAND_LIFETIME).sign(key);
}

/** Signs one fact that came by the inbox; for ever, since it waits while workers are away and a second time has no effect. */
export async function signFact(key: Buffer, caseNo: CaseNo, fact: Fact): Promise<string> {
  return messageOf(caseNo, fact).sign(key);
}

/** Whether exactly this message was signed for this case, a command not too long ago. */
export async function isAsserted(
  key: Buffer,
  caseNo: CaseNo,
  message: Command | Fact,
  assertion: string,
): Promise<boolean> {
  try {
    const { payload } = await jwtVerify(assertion, key, { algorithms: ['HS256'] });
    return payload['caseNo'] === caseNo && payload['message'] === canonical(message);
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return false;
    throw error;
  }
}

function messageOf(caseNo: CaseNo, message: Command | Fact): SignJWT {
  return new SignJWT({ caseNo, message: canonical(message) }).setProtectedHeader({ alg: 'HS256' }).setIssuedAt();
}

/** The same text for the same content, in whatever order its fields were sent. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
