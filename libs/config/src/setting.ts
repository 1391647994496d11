import 'reflect-metadata';
import { Expose, Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Why a setting could not be read, one sentence for each variable at fault; never with its value, which may be a secret. */
export class SettingFault {
  constructor(readonly sentences: readonly string[]) {}
}

/** Fills a field of a configuration class from the environment. */
export function setting<T>(read: (env: Environment) => T | undefined | SettingFault): PropertyDecorator {
  return (target, property) => {
    Expose()(target, property);
    Transform(({ obj }: { obj: Environment }) => read(obj))(target, property);
    ValidateBy({
      name: 'setting',
      validator: {
        validate: (value: unknown) => !(value instanceof SettingFault),
        defaultMessage: (faulty) => (faulty?.value instanceof SettingFault ? faulty.value.sentences.join('\n') : ''),
      },
    })(target, property);
  };
}

/** How one variable is read. */
export interface Variable<T> {
  readonly variable: string;
  /** undefined for a text that has not the form */
  readonly parse: (text: string) => T | undefined;
  /** ends the sentence "DATABASE_URL must be …" */
  readonly form: string;
  /** absent: the variable must be set; `null`: it may be missing, and the field stays undefined */
  readonly fallback?: T | null;
}

/** An empty variable counts as missing. */
export function readVariable<T>(
  env: Environment,
  { variable, parse, form, fallback }: Variable<T>,
): T | undefined | SettingFault {
  const text = env[variable]?.trim() ?? '';
  if (text !== '') return parse(text) ?? new SettingFault([`${variable} must be ${form}`]);
  if (fallback === undefined) return new SettingFault([`${variable} is missing; it must be ${form}`]);
  return fallback ?? undefined;
}

export const fromVariable = <T>(variable: Variable<T>): PropertyDecorator =>
  setting((env) => readVariable(env, variable));
