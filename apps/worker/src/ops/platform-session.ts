import type { Actor } from '@talent-window/contracts/vocabulary';
import { Role } from '@talent-window/contracts/vocabulary';

export interface Credentials {
  readonly publicUrl: string;
  readonly email: string;
  readonly password: string;
}

/** The platform said no; its answer is the message. */
export class PlatformRefused extends Error {}

export interface PlatformSession {
  readonly cookie: string;
  readonly accountId: string;
  readonly roles: readonly string[];
}

/** Signs in at the platform, as a browser does. @throws PlatformRefused */
export async function signIn({ publicUrl, email, password }: Credentials): Promise<PlatformSession> {
  const answer = await ask(`${publicUrl}/api/session`, { body: { email, password } });
  const { signedIn } = (await answer.json()) as { signedIn: { accountId: string; roles: string[] }[] };
  return {
    cookie: answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; '),
    accountId: signedIn[0]?.accountId ?? '',
    roles: signedIn.flatMap(({ roles }) => roles),
  };
}

/** Who operates: what changes a case is done by a named operator. @throws PlatformRefused */
export async function signedInOperator(credentials: Credentials): Promise<Actor> {
  const { accountId, roles } = await signIn(credentials);
  if (!roles.includes(Role.Operator)) throw new PlatformRefused(`${credentials.email} is not an operator`);
  return { id: accountId, role: Role.Operator };
}

/** @throws PlatformRefused */
export async function ask(
  url: string,
  { body, cookie }: { readonly body?: object; readonly cookie?: string },
): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...(cookie === undefined ? {} : { cookie }) };
  const answer = await fetch(url, body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers }).catch(
    () => {
      throw new PlatformRefused(`the platform does not answer at ${new URL(url).origin}`);
    },
  );
  if (!answer.ok) throw new PlatformRefused(`the platform answered ${answer.status}: ${await answer.text()}`);
  return answer;
}
