import type { Day } from '@talent-window/contracts/vocabulary';
import { endOfTaipeiDay, taipeiDay } from '@talent-window/domain';

let day: Day = '';
let endsAtMs = 0;
let beganAtMs = 0;

/** Today in Taipei; worked out once a day. */
export function taipeiToday(nowMs = Date.now()): Day {
  if (nowMs >= endsAtMs || nowMs < beganAtMs) {
    day = taipeiDay(new Date(nowMs).toISOString());
    endsAtMs = Date.parse(endOfTaipeiDay(day));
    beganAtMs = endsAtMs - 86_400_000;
  }
  return day;
}
