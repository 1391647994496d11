import { QueryFailedError } from 'typeorm';

/** What the log says of an error. What a statement was given stays out of it: it may be personal data. */
export function loggedError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, stack = '', message } = error;
  const code = codeOf(error);
  const isOfDatabase = error instanceof QueryFailedError || /^[0-9A-Z]{5}$/.test(code ?? '');
  const frames = stack.slice(stack.indexOf('\n    at ') + 1);
  return { type: name, code, message: isOfDatabase ? 'the database refused a statement' : message, stack: frames };
}

/** The code of an error, or of the database's own error within. */
export function codeOf(error: unknown): string | undefined {
  const inner = error instanceof QueryFailedError ? error.driverError : error;
  const code = inner instanceof Error && 'code' in inner ? inner.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
