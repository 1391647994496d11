import { DefaultLogger, Runtime } from '@temporalio/worker';
import { IllegalStateError } from '@temporalio/common';

// Imported for this effect, before any server or worker: what workers say of their states is of no use in a test's output.
try {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
} catch (error) {
  // A test that listens to them has been here before.
  if (!(error instanceof IllegalStateError)) throw error;
}
