import { DefaultLogger, Runtime } from '@temporalio/worker';

// Imported for this effect, before any server or worker: what workers say of their states is of no use in a test's output.
Runtime.install({ logger: new DefaultLogger('ERROR') });
