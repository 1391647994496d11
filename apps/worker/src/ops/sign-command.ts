import { randomUUID } from 'node:crypto';
import type { Credentials } from './platform-session.js';
import { ask, signIn } from './platform-session.js';

interface SignOptions extends Credentials {
  readonly decision: string;
  readonly reasons: readonly string[];
  readonly facts: string;
  /** the Temporal command-line tool and where the engine is */
  readonly temporal: { readonly cli: string; readonly address: string };
}

/**
 * `ops sign CASE`: a signed-in officer gets an assertion for one decision, and the Temporal command that sends it.
 * @returns the exit code
 */
export async function signCommand(caseNo: string, options: SignOptions): Promise<number> {
  const { publicUrl, decision, reasons, facts, temporal } = options;
  const { cookie } = await signIn(options);
  const opened = await ask(`${publicUrl}/api/cases/${caseNo}`, { cookie });
  const { progress } = (await opened.json()) as { progress: { stage: string; visit: number } };
  const { stage, visit } = progress;
  const wanted = {
    commandId: randomUUID(),
    stage,
    visit,
    decision,
    reasons,
    note: '',
    ...(facts === '' ? {} : { facts }),
  };
  const signed = await ask(`${publicUrl}/api/cases/${caseNo}/assertions`, { body: wanted, cookie });
  const { signal } = (await signed.json()) as { signal: object };
  console.log(
    `${temporal.cli} workflow signal --address ${temporal.address} --workflow-id ${caseNo} --name reviewDecided --input '${JSON.stringify(signal)}'`,
  );
  return 0;
}
