import { setTimeout as sleep } from 'node:timers/promises';
import type { AgencyDesk } from './agency-desk.js';
import type { Blow, Plan } from './plan.js';
import { AGENCIES_WITH_FAULTS } from './plan.js';
import type { Stack } from './stack.js';

/** What of the plan was carried out so far. */
export interface Tally {
  readonly kills: Map<string, number>;
  readonly faults: Map<string, number>;
}

/**
 * Deals the blows of the plan at their moments, then leaves the agencies well. What is armed and has not come yet stays armed:
 * the card is ordered late in a case, and that worker is to die too.
 */
export async function storm(plan: Plan, stack: Stack, desk: AgencyDesk, tally: Tally): Promise<void> {
  const begun = Date.now();
  const pending: Promise<void>[] = [];
  for (const blow of plan.blows) {
    await sleep(Math.max(0, begun + blow.at - Date.now()));
    // A fault is set once its agency listens again; the next blow does not wait for that.
    pending.push(deal(blow, stack, desk, tally));
  }
  await sleep(Math.max(0, begun + plan.stormMs - Date.now()));
  await Promise.all(pending);
  for (const agency of AGENCIES_WITH_FAULTS) await desk.setFault(agency, 'none', 0);
}

async function deal(blow: Blow, stack: Stack, desk: AgencyDesk, { kills, faults }: Tally): Promise<void> {
  switch (blow.kind) {
    case 'kill':
      if (stack.kill(blow.process)) count(kills, blow.process);
      return;
    case 'silence':
      return stack.arm(blow.activity);
    case 'fault':
      await desk.setFault(blow.agency, blow.profile, blow.delayMs);
      if (blow.profile !== 'none') count(faults, blow.profile);
  }
}

const count = (tally: Map<string, number>, what: string): void => void tally.set(what, (tally.get(what) ?? 0) + 1);
