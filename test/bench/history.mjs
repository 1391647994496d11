import { lengthOf, without } from './intervals.mjs';

/**
 * What a case did, in the order of its history, as the bare workflow is to do it too (see bare-workflow.ts): the activities
 * in the groups in which each workflow task scheduled them, timers and messages.
 */
export function deedsOf({ events }) {
  const fired = new Set(events.map((event) => String(event.timerFiredEventAttributes?.startedEventId)));
  const deeds = [];
  let task;
  for (const event of events) {
    const scheduled = event.activityTaskScheduledEventAttributes;
    if (scheduled) {
      const isSameTask = task === String(scheduled.workflowTaskCompletedEventId);
      if (isSameTask && typeof deeds.at(-1) === 'number') deeds.push(deeds.pop() + 1);
      else deeds.push(1);
      task = String(scheduled.workflowTaskCompletedEventId);
    }
    if (event.timerStartedEventAttributes) deeds.push(fired.has(String(event.eventId)) ? 'sleep' : 'timer');
    if (event.workflowExecutionUpdateAcceptedEventAttributes) deeds.push('update');
    if (event.workflowExecutionSignaledEventAttributes) deeds.push('signal');
  }
  return deeds;
}

/** How many of each: what is compared must have done the same. */
export function countOf(deeds) {
  const those = (...kinds) => deeds.filter((deed) => kinds.includes(deed)).length;
  return {
    activities: deeds.reduce((sum, deed) => sum + (typeof deed === 'number' ? deed : 0), 0),
    timers: those('timer', 'sleep'),
    messages: those('update', 'signal'),
  };
}

/**
 * The time in which something of ours was in hand: a workflow task, an activity, or a message on its way to the workflow.
 * The rest is waiting for people and agencies.
 * @param sentAt when each message was sent, by Update id or `signal:<nth>`; and `start`
 * @param exchanges stretches in which an agency was asked and had not yet answered
 */
export function ownTime({ events }, sentAt, exchanges = []) {
  const [begun, ended] = [Math.min(at(events[0]), sentAt.get('start') ?? Infinity), at(events.at(-1))];
  const timesOf = new Map(events.map((event) => [String(event.eventId), at(event)]));
  const tasks = [];
  const activities = [];
  const messages = [];
  const sent = (id, arrived) => sentAt.has(id) && messages.push([sentAt.get(id), arrived]);
  let taskAt = begun;
  let signals = 0;
  for (const event of events) {
    if (event.workflowTaskScheduledEventAttributes) taskAt = at(event);
    const task = event.workflowTaskCompletedEventAttributes;
    if (task) tasks.push([timesOf.get(String(task.scheduledEventId)), at(event)]);
    const activity = event.activityTaskCompletedEventAttributes ?? event.activityTaskFailedEventAttributes;
    if (activity) activities.push([timesOf.get(String(activity.scheduledEventId)), at(event)]);
    const update = event.workflowExecutionUpdateAcceptedEventAttributes;
    if (update) sent(update.acceptedRequest.meta.updateId, taskAt);
    if (event.workflowExecutionSignaledEventAttributes) sent(`signal:${(signals += 1)}`, at(event));
    if (event.workflowExecutionStartedEventAttributes) sent('start', at(event));
  }
  const outside = [
    [-Infinity, begun],
    [ended, Infinity],
  ];
  const inHand = without(tasks, outside);
  const inActivities = without(activities, [...exchanges, ...inHand, ...outside]);
  const onTheWay = without(messages, [...inHand, ...inActivities, ...outside]);
  const parts = { tasks: lengthOf(inHand), activities: lengthOf(inActivities), messages: lengthOf(onTheWay) };
  return {
    whole: ended - begun,
    own: parts.tasks + parts.activities + parts.messages,
    parts,
    agencies: lengthOf(without(exchanges, [...inHand, ...inActivities, ...onTheWay, ...outside])),
  };
}

const at = ({ eventTime: { seconds, nanos } }) => Number(seconds) * 1_000 + nanos / 1e6;
