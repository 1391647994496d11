import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, install, requireNode } from './install.mjs';

/** A compiled program that runs without a platform; compiled first where nothing was built yet. @returns its path */
export async function built(program) {
  requireNode();
  if (existsSync(program)) return program;
  const logs = await mkdtemp(join(tmpdir(), 'talent-window-'));
  await install(logs);
  await build(logs);
  return program;
}
