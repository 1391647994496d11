import { readConfig } from '@talent-window/config';
import { openTemporal } from '@talent-window/temporal';
import { WorkflowNotFoundError } from '@temporalio/client';
import { replayCase } from '../replay.js';
import { codecKeyOf, WorkerConfig } from '../worker-config.js';

/** `ops replay CASE`: does the code at hand still replay this case? @returns the exit code */
export async function replayCommand(caseNo: string, env: NodeJS.ProcessEnv): Promise<number> {
  const config = readConfig(WorkerConfig, env);
  const codecKey = codecKeyOf(config);
  const temporal = await openTemporal({
    address: config.temporalAddress,
    namespace: config.temporalNamespace,
    codecKey,
  });
  try {
    const result = await replayCase(temporal.client, codecKey, caseNo);
    if (result.ok) console.log(`${caseNo}: ${result.events} events replay with the code at hand`);
    else
      console.error(`${caseNo}: does not replay; the change needs a patch (docs/runbook.md#replay)\n  ${result.why}`);
    return result.ok ? 0 : 1;
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
    console.error(`${caseNo}: there is no such case on this server`);
    return 1;
  } finally {
    await temporal.close();
  }
}
