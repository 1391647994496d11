import { signInOfficer, SignInRefused } from '@talent-window/api-client';
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

/**
 * Signs an officer in at the portal of the civil service, as a browser does, and so at the platform.
 * @throws PlatformRefused
 */
export async function signIn({ publicUrl, email, password }: Credentials): Promise<PlatformSession> {
  const cookies = await signInOfficer(publicUrl, { email, password }).catch((error: unknown) => {
    throw new PlatformRefused(
      error instanceof SignInRefused ? error.message : `no sign-in is possible at ${publicUrl}: ${String(error)}`,
    );
  });
  const cookie = cookies.header() ?? '';
  const answer = await ask(`${publicUrl}/api/session`, { cookie });
  const { signedIn } = (await answer.json()) as { signedIn: { accountId: string; roles: string[] }[] };
  return { cookie, accountId: signedIn[0]?.accountId ?? '', roles: signedIn.flatMap(({ roles }) => roles) };
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
  const headers = {
    'content-type': 'application/json',
    'accept-language': 'en',
    ...(cookie === undefined ? {} : { cookie }),
  };
  const answer = await fetch(url, body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers }).catch(
    () => {
      throw new PlatformRefused(`the platform does not answer at ${new URL(url).origin}`);
    },
  );
  if (!answer.ok)
    throw new PlatformRefused(`the platform answered ${answer.status}: ${whatIsWrong(await answer.text())}`);
  return answer;
}

interface Said {
  readonly title: string;
  readonly detail: string;
  readonly findings?: readonly { readonly path: string; readonly text: { readonly en: string } }[];
}

/** A problem in words, with each of its findings; what is none as it came. */
function whatIsWrong(text: string): string {
  try {
    const { title, detail, findings = [] } = JSON.parse(text) as Said;
    if (typeof title !== 'string') return text;
    return [`${title}. ${detail}`, ...findings.map(({ path, text: { en } }) => `  ${path}: ${en}`)].join('\n');
  } catch {
    return text;
  }
}
