import { DefaultLogger, Runtime } from '@temporalio/worker';

/** What workers say of their states is of no use in a test's output. Called once per test file, before the first worker. */
export function quietWorkers(): void {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
}
