/** The worker of the bare workflow: its own bundle, empty activities, no codec, all else as the SDK has it. */
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';

const logger = new DefaultLogger('WARN');
Runtime.install({ logger, shutdownSignals: ['SIGTERM'] });
const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace } = process.env;
const workflowsPath = fileURLToPath(new URL('bare-workflow.ts', import.meta.url));
const connection = await NativeConnection.connect({ address });
const worker = await Worker.create({
  connection,
  namespace,
  taskQueue: 'bare',
  workflowBundle: await bundleWorkflowCode({ workflowsPath, logger }),
  activities: { nothing: async () => undefined },
});
const running = worker.run();
process.send?.('ready');
await running;
await connection.close();
if (process.connected) process.disconnect();
