import {
  allHandlersFinished,
  condition,
  defineQuery,
  defineSignal,
  defineUpdate,
  proxyActivities,
  setHandler,
  sleep,
} from '@temporalio/workflow';

/**
 * One thing a case did, in the order of its history: a number is as many activities at the same time, `timer` one that a
 * message cancels, `sleep` one that fires.
 */
export type Deed = number | 'timer' | 'sleep' | 'update' | 'signal';

const { nothing } = proxyActivities<{ nothing(): Promise<void> }>({ startToCloseTimeout: '10 seconds' });

/** The baseline of a case: the engine's part of it, and nothing else. An Update is answered when what follows it is done. */
export async function bareCase(deeds: readonly Deed[]): Promise<void> {
  let arrived = 0;
  let taken = 0;
  let done = 0;
  let awaited = 0;
  let timers = 0;
  setHandler(defineQuery<number>('awaited'), () => awaited);
  setHandler(defineSignal('signal'), () => {
    arrived += 1;
  });
  setHandler(defineUpdate('update'), async () => {
    arrived += 1;
    const nth = arrived;
    await condition(() => done >= nth);
  });
  for (const deed of deeds) {
    if (typeof deed === 'number') await Promise.all(Array.from({ length: deed }, () => nothing()));
    else if (deed === 'sleep') await sleep(1);
    else if (deed === 'timer') timers += 1;
    else {
      done = taken;
      awaited += 1;
      const isThere = () => arrived > taken;
      if (timers === 0) await condition(isThere);
      else await Promise.all(Array.from({ length: timers }, () => condition(isThere, '1 day')));
      taken += 1;
      timers = 0;
    }
  }
  done = taken;
  await condition(allHandlersFinished);
}
