/** Something the person at the keyboard can mend; shown as its message alone, without a stack. */
export class Problem extends Error {}

/** Ends the process because of `error`, saying so on standard error. */
export function giveUp(error) {
  process.stderr.write(`\n${error instanceof Problem ? error.message : (error?.stack ?? String(error))}\n`);
  process.exitCode = 1;
}

/** The name of a system error (`ENOENT`, `EADDRINUSE`), or undefined. */
export const codeOf = (error) => error?.code;
