import type { Instant } from '@talent-window/contracts/vocabulary';

/** Taipei has had one offset and no daylight saving time since 1979. */
const OFFSET = '+08:00';
const OFFSET_MS = 8 * 3_600_000;

/** `yyyy/MM/dd HH:mm:ss` in Taipei, as the gateway writes and reads it. */
export const gatewayTime = (instant: Instant | Date): string =>
  new Date(new Date(instant).getTime() + OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ').replaceAll('-', '/');

/** A day alone means its end. `undefined` where it is no time. */
export function findInstant(text: string | undefined): Instant | undefined {
  const [, day, time = '23:59:59'] = /^(\d{4}\/\d{2}\/\d{2})(?: (\d{2}:\d{2}:\d{2}))?$/.exec(text ?? '') ?? [];
  const at = day === undefined ? Number.NaN : Date.parse(`${day.replaceAll('/', '-')}T${time}${OFFSET}`);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}
