import { base32 } from '@better-auth/utils/base32';
import { createOTP } from '@better-auth/utils/otp';

const PERIOD_MS = 30_000;

/** What an authenticator app shows that has read this link: now, or so many half minutes later. */
export function appCode(uri: string, later = 0): Promise<string> {
  const secret = new TextDecoder().decode(base32.decode(new URL(uri).searchParams.get('secret') ?? ''));
  return createOTP(secret).hotp(Math.floor(Date.now() / PERIOD_MS) + later);
}
