import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { failureConverterPath } from '@talent-window/temporal';
import type { WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

/** Workflow code as a worker takes it. */
export interface WorkflowCode {
  readonly code: string;
}

const BUNDLE = fileURLToPath(new URL('./workflow-bundle.generated.js', import.meta.url));

/** Bundles the workflows as a worker runs them. */
export async function bundleWorkflows(): Promise<WorkflowBundleWithSourceMap> {
  return bundleWorkflowCode({
    workflowsPath: fileURLToPath(import.meta.resolve('@talent-window/workflows')),
    failureConverterPath: failureConverterPath(),
    logger: new DefaultLogger('WARN'),
  });
}

/** Bundles once, as a step of the build, so that a worker starts without doing it. */
export async function writeWorkflowBundle(): Promise<string> {
  const { code } = await bundleWorkflows();
  await writeFile(BUNDLE, code);
  return BUNDLE;
}

/** The bundle of the build, or one made now where there is none. */
export async function workflowBundle(): Promise<WorkflowCode> {
  const built = await readFile(BUNDLE, 'utf8').catch(() => undefined);
  return { code: built ?? (await bundleWorkflows()).code };
}
