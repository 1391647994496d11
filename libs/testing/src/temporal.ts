import { randomUUID } from 'node:crypto';
import { addressFromTestRun } from './stack.js';

export interface TestTemporal {
  /** host:port of a real Temporal server with the platform's search attributes */
  readonly address: string;
  readonly namespace: string;
  /** put before each task queue, so that test files which share the server do not take each other's tasks */
  readonly taskQueuePrefix: string;
}

/** The Temporal server of this run, and a prefix nobody else has. Needs TEST_TEMPORAL_ADDRESS. */
export function testTemporal(): TestTemporal {
  return {
    address: addressFromTestRun('TEST_TEMPORAL_ADDRESS'),
    namespace: 'default',
    taskQueuePrefix: `test-${randomUUID()}-`,
  };
}

/**
 * What `TestWorkflowEnvironment.createTimeSkipping({ server })` of @temporalio/testing takes, so that it uses the program
 * of this run instead of fetching one. Needs TEST_SERVER_PATH.
 */
export function timeSkippingServer(): {
  readonly executable: { readonly type: 'existing-path'; readonly path: string };
} {
  return { executable: { type: 'existing-path', path: addressFromTestRun('TEST_SERVER_PATH') } };
}
