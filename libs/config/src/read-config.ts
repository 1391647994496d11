import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { Environment } from './setting.js';

/** Everything that is wrong with an environment, one sentence each. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`the environment is not usable:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/**
 * Reads the environment into a configuration class once, at the edge of an app.
 * @throws ConfigError that lists all faults together
 */
export function readConfig<T extends object>(Class: new () => T, env: Environment): T {
  const config = plainToInstance(Class, { ...env }, { excludeExtraneousValues: true });
  const faults = validateSync(config).flatMap(({ constraints }) =>
    Object.values(constraints ?? {}).flatMap((sentences) => sentences.split('\n')),
  );
  // A variable that two fields read is named once.
  if (faults.length > 0) throw new ConfigError([...new Set(faults)]);
  return config;
}
