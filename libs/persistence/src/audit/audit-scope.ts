import { AsyncLocalStorage } from 'node:async_hooks';

/** A request, or whatever else has a reference that the log has too. */
export interface AuditScope {
  readonly cause: string;
  /** grows with each act that is audited in its course */
  readonly audited: string[];
}

const SCOPE = new AsyncLocalStorage<AuditScope>();

/** What is audited in the course of `run` has its cause, wherever that is, and the caller sees that it was. */
export const watchAudit = <Result>(scope: AuditScope, run: () => Result): Result => SCOPE.run(scope, run);

/** @throws where nothing runs that could be a cause */
export function causeInScope(): string {
  const scope = SCOPE.getStore();
  if (!scope) throw new Error('an act outside a request names its cause');
  return scope.cause;
}

export function noteAudited(action: string): void {
  SCOPE.getStore()?.audited.push(action);
}
