import { fromSecret, weaknessOfKey, weaknessOfPassword } from './secret.js';
import { fromVariable } from './setting.js';

/** `null` lets the variable be missing. */
type Fallback<T> = { readonly fallback?: T | null };

const TRUE = new Set(['1', 'true', 'yes', 'on']);
const FALSE = new Set(['0', 'false', 'no', 'off']);

const readNumber = (text: string, min: number, max: number): number | undefined => {
  const value = Number(text);
  return /^\d+$/.test(text) && value >= min && value <= max ? value : undefined;
};

export const readUrl = (text: string, protocols: readonly string[]): string | undefined =>
  URL.canParse(text) && protocols.includes(new URL(text).protocol) ? text.replace(/\/+$/, '') : undefined;

/** Any text. */
export const Text = (variable: string, options: Fallback<string> = {}): PropertyDecorator =>
  fromVariable<string>({ variable, parse: (text) => text, form: 'a text', ...options });

/** A TCP port. */
export const Port = (variable: string, options: Fallback<number> = {}): PropertyDecorator =>
  fromVariable<number>({
    variable,
    parse: (text) => readNumber(text, 0, 65_535),
    form: 'a port from 0 to 65535, e.g. 3000',
    ...options,
  });

/** A whole number, at least `min`. */
export const Whole = (
  variable: string,
  { min = 0, ...options }: Fallback<number> & { min?: number } = {},
): PropertyDecorator =>
  fromVariable<number>({
    variable,
    parse: (text) => readNumber(text, min, Number.MAX_SAFE_INTEGER),
    form: `a whole number, at least ${min}`,
    ...options,
  });

/** An http or https address, kept without a slash at its end. */
export const HTTP_URL = {
  parse: (text: string): string | undefined => readUrl(text, ['http:', 'https:']),
  form: 'an address, e.g. http://localhost:3000',
} as const;

export const HttpUrl = (variable: string, options: Fallback<string> = {}): PropertyDecorator =>
  fromVariable<string>({ variable, ...HTTP_URL, ...options });

/** An address with one of the given protocols, e.g. `smtp:`. */
export const UrlOf = (
  variable: string,
  { protocols, example, ...options }: Fallback<string> & { protocols: readonly string[]; example: string },
): PropertyDecorator =>
  fromVariable<string>({
    variable,
    parse: (text) => readUrl(text, protocols),
    form: `an address, e.g. ${example}`,
    ...options,
  });

/** `host:port`. */
export const HostAndPort = (variable: string, options: Fallback<string> = {}): PropertyDecorator =>
  fromVariable<string>({
    variable,
    parse: (text) => (/^[^\s:/]+:\d{1,5}$|^\[[0-9a-fA-F:]+\]:\d{1,5}$/.test(text) ? text : undefined),
    form: 'host and port, e.g. localhost:7233',
    ...options,
  });

const isSecretKey = (text: string): boolean =>
  /^[A-Za-z0-9+/]{43}=$/.test(text) && Buffer.from(text, 'base64').length === 32;

/** 32 bytes in base64, kept as the base64 text. */
export const SECRET_KEY = {
  parse: (text: string): string | undefined => (isSecretKey(text) ? text : undefined),
  form: '32 bytes in base64',
  weakness: weaknessOfKey,
} as const;

/** Such a key, and for as long as another takes its place, the one of before as well. */
export const SECRET_KEYS = {
  parse: (text: string): readonly string[] | undefined => {
    const keys = text.split(',').map((key) => key.trim());
    return keys.length <= 2 && keys.every(isSecretKey) ? keys : undefined;
  },
  form: '32 bytes in base64, or two such keys with a comma between, the new one before the old',
  weakness: (keys: readonly string[]): string | undefined => keys.map(weaknessOfKey).find(Boolean),
} as const;

export const SecretKey = (variable: string, options: Fallback<string> = {}): PropertyDecorator =>
  fromSecret<string>({ variable, ...SECRET_KEY, ...options });

/** A password of a service or a file. */
export const Password = (variable: string): PropertyDecorator =>
  fromSecret<string>({ variable, parse: (text) => text, form: 'a password', weakness: weaknessOfPassword });

/** yes or no. */
export const Switch = (variable: string, options: Fallback<boolean> = {}): PropertyDecorator =>
  fromVariable<boolean>({
    variable,
    parse: (text) => (TRUE.has(text.toLowerCase()) ? true : FALSE.has(text.toLowerCase()) ? false : undefined),
    form: 'true or false',
    ...options,
  });
