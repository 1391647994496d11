import { readFileSync } from 'node:fs';
import { isProduction } from './production.js';
import type { Environment, Variable } from './setting.js';
import { readVariable, setting, SettingFault } from './setting.js';

/** A secret stands in its variable, or in the file that `<variable>_FILE` names, as orchestrators mount them. */
export interface Secret<T> extends Variable<T> {
  /** what is wrong with a value that has the form and that somebody else may know; ends the sentence "CODEC_KEY …" */
  readonly weakness?: (value: T) => string | undefined;
}

/** Random bytes repeat less than this; what a person makes up repeats more. */
const LEAST_DISTINCT_BYTES = 16;
const LEAST_CHARACTERS = 16;
const WELL_KNOWN =
  /^(change-?me|password|secret|admin|default|example|postgres|talent-?window|gold-?card|test)[\W\d_]*$/i;

/** @param key 32 bytes in base64 */
export const weaknessOfKey = (key: string): string | undefined =>
  new Set(Buffer.from(key, 'base64')).size < LEAST_DISTINCT_BYTES ? 'is not drawn at random' : undefined;

export function weaknessOfPassword(password: string): string | undefined {
  if (WELL_KNOWN.test(password)) return 'is a password that everybody tries';
  return password.length < LEAST_CHARACTERS ? `is shorter than ${LEAST_CHARACTERS} characters` : undefined;
}

/** What is weak is refused in production, and only there: a rehearsal on one machine has nothing to lose. */
export function readSecret<T>(env: Environment, secret: Secret<T>): T | undefined | SettingFault {
  const text = fromFile(env, secret.variable);
  if (text instanceof SettingFault) return text;
  const value = readVariable(text === undefined ? env : { ...env, [secret.variable]: text }, secret);
  if (value === undefined || value instanceof SettingFault || !isProduction(env)) return value;
  const weakness = secret.weakness?.(value);
  return weakness === undefined
    ? value
    : new SettingFault([`${secret.variable} ${weakness}: others reach the platform at PUBLIC_URL`]);
}

export const fromSecret = <T>(secret: Secret<T>): PropertyDecorator => setting((env) => readSecret(env, secret));

function fromFile(env: Environment, variable: string): string | undefined | SettingFault {
  const file = env[`${variable}_FILE`]?.trim() ?? '';
  if (file === '') return undefined;
  if ((env[variable]?.trim() ?? '') !== '') {
    return new SettingFault([`${variable} and ${variable}_FILE are both set; give one of them`]);
  }
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return new SettingFault([`${variable}_FILE cannot be read (${code})`]);
  }
}
