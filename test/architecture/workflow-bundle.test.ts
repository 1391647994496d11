import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { failureConverterPath } from '@talent-window/temporal';
import { bundleWorkflowCode } from '@temporalio/worker';
import { ROOT, textOf } from './source-files.js';

interface AllowList {
  /** npm packages the engine itself brings */
  readonly packages: readonly string[];
  /** beginnings of paths of ours */
  readonly ours: readonly string[];
  /** what the bundler adds */
  readonly bundler: readonly string[];
}

const allowed = JSON.parse(textOf('test/architecture/workflow-bundle.allow.json')) as AllowList;

const quiet = { log: ignore, trace: ignore, debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore(): void {
  // The bundler reports by throwing.
}

/** The module list of a bundle, from its source map. */
function modulesOf(code: string): readonly string[] {
  const [, encoded = ''] = /sourceMappingURL=data:application\/json[^,]*,([A-Za-z0-9+/=]+)/.exec(code) ?? [];
  const map = JSON.parse(Buffer.from(encoded, 'base64').toString()) as { readonly sources: readonly string[] };
  return map.sources.map((source) => source.replace(ROOT, ''));
}

const packageOf = (module: string): string | undefined =>
  /.*(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1];

function isAllowed(module: string): boolean {
  const name = packageOf(module);
  if (name) return allowed.packages.includes(name);
  return [...allowed.ours, ...allowed.bundler].some((beginning) => module.startsWith(beginning));
}

describe('the workflow bundle', () => {
  let modules: readonly string[];
  beforeAll(async () => {
    const { code } = await bundleWorkflowCode({
      workflowsPath: fileURLToPath(import.meta.resolve('@talent-window/workflows')),
      failureConverterPath: failureConverterPath(),
      logger: quiet,
    });
    modules = modulesOf(code);
  });

  it('holds nothing but the engine, the vocabulary, the rules by which a message is judged, and the workflows', () => {
    expect(modules).toContain('workflows/src/index.ts');
    expect(modules.filter((module) => !isAllowed(module))).toEqual([]);
  });

  it('has an allow list without idle entries', () => {
    const names = new Set(modules.map(packageOf));
    expect(allowed.packages.filter((name) => !names.has(name))).toEqual([]);
    expect(allowed.ours.filter((beginning) => !modules.some((module) => module.startsWith(beginning)))).toEqual([]);
  });
});
