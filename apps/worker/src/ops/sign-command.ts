import { randomUUID } from 'node:crypto';

interface SignOptions {
  readonly publicUrl: string;
  readonly email: string;
  readonly password: string;
  readonly decision: string;
  readonly reasons: readonly string[];
}

/**
 * `ops sign CASE`: a signed-in officer gets an assertion for one decision, and the Temporal command that sends it.
 * @returns the exit code
 */
export async function signCommand(caseNo: string, options: SignOptions): Promise<number> {
  const cookie = await signIn(options);
  if (!cookie) {
    console.error('the platform did not let this officer sign in');
    return 1;
  }
  const progress = await fetch(`${options.publicUrl}/api/cases/${caseNo}`, { headers: { cookie } });
  if (!progress.ok) return say(progress);
  const { stage, visit } = (await progress.json()) as { stage: string; visit: number };
  const decision = {
    commandId: randomUUID(),
    stage,
    visit,
    decision: options.decision,
    reasons: options.reasons,
    note: '',
  };
  const answer = await fetch(`${options.publicUrl}/api/cases/${caseNo}/assertions`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify(decision),
  });
  if (!answer.ok) return say(answer);
  const signal = JSON.stringify(await answer.json());
  console.log(`temporal workflow signal --workflow-id ${caseNo} --name reviewDecided --input '${signal}'`);
  return 0;
}

async function signIn({ publicUrl, email, password }: SignOptions): Promise<string | undefined> {
  const answer = await fetch(`${publicUrl}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  return answer.ok
    ? answer.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; ')
    : undefined;
}

async function say(answer: Response): Promise<number> {
  console.error(`the platform answered ${answer.status}: ${await answer.text()}`);
  return 1;
}
