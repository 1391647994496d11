import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The session token in a cookie that the library has signed, `<token>.<HMAC-SHA-256 in base64>`; undefined for one that was
 * made up. Read here, so that a poll needs no more than one query to know whose it is.
 */
export function tokenIn(cookie: string, secret: string): string | undefined {
  const at = cookie.lastIndexOf('.');
  if (at < 1) return undefined;
  const token = cookie.slice(0, at);
  const shown = Buffer.from(cookie.slice(at + 1));
  const due = Buffer.from(createHmac('sha256', secret).update(token).digest('base64'));
  return shown.length === due.length && timingSafeEqual(shown, due) ? token : undefined;
}
