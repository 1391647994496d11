import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Runs one job in a process of its own, which ends with it. @returns what the process tells */
export async function inOwnProcess(file, job, env = process.env) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), { env });
  const died = once(child, 'exit').then(([code]) => {
    throw new Error(`${file} ended with exit code ${code} before it told anything`);
  });
  died.catch(() => undefined);
  await Promise.race([once(child, 'message'), died]);
  child.send(job);
  const [told] = await Promise.race([once(child, 'message'), died]);
  return told;
}

/** Polls for a time; see load-main.mjs. */
export const poll = (job) => inOwnProcess('load-main.mjs', job);
