import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { countOf, deedsOf, ownTime } from './history.mjs';
import { lengthOf, union, without } from './intervals.mjs';
import { summaryOf } from './rounds.mjs';

describe('stretches of time', () => {
  it('count once where they overlap', () => {
    expect(
      union([
        [5, 7],
        [1, 3],
        [2, 4],
        [4, 5],
        [9, 9],
      ]),
    ).toEqual([[1, 7]]);
    expect(
      lengthOf([
        [0, 10],
        [5, 15],
        [20, 25],
      ]),
    ).toBe(20);
  });

  it('lose what others cover', () => {
    expect(
      without(
        [
          [0, 10],
          [20, 30],
        ],
        [
          [2, 3],
          [8, 22],
        ],
      ),
    ).toEqual([
      [0, 2],
      [3, 8],
      [22, 30],
    ]);
    expect(without([[1, 2]], [[-Infinity, Infinity]])).toEqual([]);
  });
});

describe('rounds', () => {
  it('are told by the one in the middle and by the least and the most', () => {
    expect(summaryOf([30, 10, 20])).toEqual({ median: 20, spread: '10–30' });
    expect(summaryOf([4, 1, 2, 3])).toEqual({ median: 2.5, spread: '1–4' });
  });
});

/** Events of a history as the server gives them; `at` in milliseconds. */
const history = (...events) => ({
  events: events.map(([at, attributes], nth) => ({
    eventId: nth + 1,
    eventTime: { seconds: Math.floor(at / 1_000), nanos: (at % 1_000) * 1e6 },
    ...attributes,
  })),
});
const task = (at, until, eventId) => [
  [at, { workflowTaskScheduledEventAttributes: {} }],
  [until, { workflowTaskCompletedEventAttributes: { scheduledEventId: eventId } }],
];
const activity = (at, workflowTaskCompletedEventId) => [
  at,
  { activityTaskScheduledEventAttributes: { workflowTaskCompletedEventId } },
];

describe('a history', () => {
  const sut = history(
    [1_000, { workflowExecutionStartedEventAttributes: {} }], // 1
    ...task(1_000, 1_010, 2), // 2, 3
    activity(1_010, 3), // 4
    activity(1_010, 3), // 5
    [1_010, { timerStartedEventAttributes: {} }], // 6
    [1_030, { activityTaskCompletedEventAttributes: { scheduledEventId: 4 } }], // 7
    [1_050, { activityTaskCompletedEventAttributes: { scheduledEventId: 5 } }], // 8
    ...task(1_050, 1_060, 9), // 9, 10
    [1_060, { timerStartedEventAttributes: {} }], // 11
    [1_500, { timerFiredEventAttributes: { startedEventId: 11 } }], // 12
    [2_000, { workflowExecutionSignaledEventAttributes: {} }], // 13
    ...task(2_000, 2_010, 14), // 14, 15
    ...task(3_000, 3_010, 16), // 16, 17
    [3_010, { workflowExecutionUpdateAcceptedEventAttributes: { acceptedRequest: { meta: { updateId: 'u' } } } }],
    activity(3_010, 17),
  );

  it('is told as deeds in their order, and counted', () => {
    expect(deedsOf(sut)).toEqual([2, 'timer', 'sleep', 'signal', 'update', 1]);
    expect(countOf(deedsOf(sut))).toEqual({ activities: 3, timers: 2, messages: 2 });
  });

  it('tells what was in hand from what was waited for', () => {
    const sentAt = new Map([
      ['start', 990],
      ['signal:1', 1_980],
      ['u', 2_995],
    ]);
    const { whole, own, parts, agencies } = ownTime(sut, sentAt, [[1_015, 1_045]]);
    expect(whole).toBeCloseTo(2_020);
    expect(parts.tasks).toBeCloseTo(40);
    expect(parts.activities).toBeCloseTo(10);
    expect(parts.messages).toBeCloseTo(35);
    expect(own).toBeCloseTo(85);
    expect(agencies).toBeCloseTo(30);
  });

  it('of a recorded case is counted as a person would count it', async () => {
    const file = new URL('../histories/gold-card@1/straight-way-entry-permit.json', import.meta.url);
    const { history: recorded } = JSON.parse(await readFile(file, 'utf8'));
    const types = recorded.events.map(({ eventType }) => eventType);
    const those = (...names) => types.filter((type) => names.includes(type.replace('EVENT_TYPE_', ''))).length;
    expect(countOf(deedsOf(historyFromJSON(recorded)))).toEqual({
      activities: those('ACTIVITY_TASK_SCHEDULED'),
      timers: those('TIMER_STARTED'),
      messages: those('WORKFLOW_EXECUTION_SIGNALED', 'WORKFLOW_EXECUTION_UPDATE_ACCEPTED'),
    });
  });
});
