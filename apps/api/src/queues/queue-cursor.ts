import { problem } from '../http/problem.js';

/** Where a page ends: due date (or `infinity`) and number of its last case. */
export interface QueuePosition {
  readonly due: string;
  readonly caseNo: string;
}

const FORM = /^(infinity|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z) (\d{12})$/;

export const cursorOf = ({ due, caseNo }: QueuePosition): string =>
  Buffer.from(`${due} ${caseNo}`).toString('base64url');

/** @throws Problem `bad-cursor` (400) */
export function positionFrom(cursor: string): QueuePosition {
  const [, due, caseNo] = FORM.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (due === undefined || caseNo === undefined) throw problem('bad-cursor');
  if (due !== 'infinity' && !isInstant(due)) throw problem('bad-cursor');
  return { due, caseNo };
}

/** 30 February would roll over, and PostgreSQL knows no year 0. */
function isInstant(text: string): boolean {
  const time = Date.parse(text);
  return time > 0 && new Date(time).toISOString() === text;
}
