import { AsyncLocalStorage } from 'node:async_hooks';

const SCOPE = new AsyncLocalStorage<string[]>();

/** Runs something and lets the caller see which acts were audited meanwhile, wherever that was: `audited` grows. */
export const watchAudit = <Result>(audited: string[], run: () => Result): Result => SCOPE.run(audited, run);

export function noteAudited(action: string): void {
  SCOPE.getStore()?.push(action);
}
