import { describe, expect, it } from '@jest/globals';
import type { Part, Progress } from '@talent-window/contracts/vocabulary';
import fc from 'fast-check';
import { CURRENT_CALENDAR as calendar } from '../calendar/calendars.js';
import { usedWorkingDays } from './clock.js';
import { usedByAuthority, usedByPart } from './days-used.js';

const START = Date.parse('2026-03-02T01:00:00Z');
const at = (hours: number): string => new Date(START + hours * 3_600_000).toISOString();
const part = (authority: Part['authority'], enteredAt: string, leftAt?: string): Part => ({
  stage: 'checks',
  authority,
  state: leftAt === undefined ? 'current' : 'done',
  visit: 1,
  enteredAt,
  ...(leftAt === undefined ? {} : { leftAt }),
});

/** Lengths of three parts in hours, a pause within, and how long after the last part began it is now. */
const story = fc.tuple(fc.nat(400), fc.nat(400), fc.nat(400), fc.nat(600), fc.nat(300));

describe('working days by authority', () => {
  it('add up to what the clock has used, whatever was paused', () => {
    fc.assert(
      fc.property(story, ([first, second, third, pauseFrom, pauseFor]) => {
        const now = at(first + second + third);
        const progress = {
          clock: {
            acceptedAt: at(0),
            budgetDays: 20,
            pauses: [{ from: at(pauseFrom), to: at(pauseFrom + pauseFor), why: 'request' }],
          },
          parts: [
            part('platform', at(-100), at(0)),
            part('nia', at(0), at(first)),
            part('wda', at(first), at(first + second)),
            part('nia', at(first + second)),
          ],
        } as unknown as Progress;
        const used = usedByAuthority(progress, now, calendar);
        expect(used.platform).toBe(0);
        expect((used.nia ?? 0) + (used.wda ?? 0)).toBe(usedWorkingDays(progress.clock, now, calendar));
      }),
    );
  });

  it('are none for a part that nobody has begun, and none before acceptance', () => {
    const progress = { clock: { budgetDays: 20, pauses: [] }, parts: [] } as unknown as Progress;
    expect(usedByPart(progress, part('nia', at(0)), at(200), calendar)).toBe(0);
  });
});
