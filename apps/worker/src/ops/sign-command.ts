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
  const { publicUrl, email, password, decision, reasons } = options;
  const session = await send(`${publicUrl}/api/session`, { email, password });
  if (!session.ok) return refused(session);
  const cookie = session.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const opened = await fetch(`${publicUrl}/api/cases/${caseNo}`, { headers: { cookie } });
  if (!opened.ok) return refused(opened);
  const { progress } = (await opened.json()) as { progress: { stage: string; visit: number } };
  const { stage, visit } = progress;
  const wanted = { commandId: randomUUID(), stage, visit, decision, reasons, note: '' };
  const signed = await send(`${publicUrl}/api/cases/${caseNo}/assertions`, wanted, cookie);
  if (!signed.ok) return refused(signed);
  const { signal } = (await signed.json()) as { signal: object };
  console.log(
    `temporal workflow signal --workflow-id ${caseNo} --name reviewDecided --input '${JSON.stringify(signal)}'`,
  );
  return 0;
}

function send(url: string, body: object, cookie = ''): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...(cookie === '' ? {} : { cookie }) };
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function refused(answer: Response): Promise<number> {
  console.error(`the platform answered ${answer.status}: ${await answer.text()}`);
  return 1;
}
