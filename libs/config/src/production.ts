import type { Environment } from './setting.js';

/** The names of this machine to itself. */
export const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Whether an address is one of this machine alone. */
export const isLoopback = (url: string): boolean => URL.canParse(url) && LOOPBACK.includes(new URL(url).hostname);

/**
 * Production: others than the people of this machine reach the platform. What everybody could know or guess is no secret
 * then.
 */
export function isProduction(env: Environment): boolean {
  const url = env['PUBLIC_URL']?.trim() ?? '';
  return URL.canParse(url) && !isLoopback(url);
}
