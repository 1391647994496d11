import { Deck, Dice } from './dice.js';
import type { WayName } from './ways.js';
import { WAY_NAMES } from './ways.js';

export interface Options {
  readonly cases: number;
  readonly minutes: number;
  readonly seed: number;
}

/** One blow of the storm, at its moment in milliseconds from the beginning. */
export type Blow = { readonly at: number } & (
  | { readonly kind: 'kill'; readonly process: string }
  /** kills the worker that next completes this activity, between its commit and the engine's hearing of it */
  | { readonly kind: 'silence'; readonly activity: string }
  | { readonly kind: 'fault'; readonly agency: string; readonly profile: string; readonly delayMs: number }
);

export interface PlannedCase {
  readonly nth: number;
  /** when its applicant begins */
  readonly at: number;
  readonly way: WayName;
}

export interface Plan extends Options {
  readonly stormMs: number;
  readonly cases: number;
  readonly people: readonly PlannedCase[];
  readonly blows: readonly Blow[];
}

/** Workers more often than the rest: what they hold in hand is what can be lost. */
const KILLED = [
  'worker-cases',
  'worker-cases',
  'worker-relay',
  'worker-relay',
  'worker-screening',
  'api',
  'api',
  'agencies',
  'agencies',
  'temporal',
] as const;
const KILL_EVERY_MS = [1_200, 3_000] as const;

/** What writes somewhere: after these there is something to be done twice. */
export const SILENCED = [
  'recordStep',
  'openPaymentOrder',
  'applyFee',
  'numberReceipt',
  'handOff',
  'orderCard',
  'issueBlank',
  'serveNotice',
  'mailNotice',
  'screenApplicant',
  'fetchEntryPhoto',
  'sendPackage',
] as const;
const SILENCE_EVERY_MS = [2_800, 5_600] as const;

const OF_REQUESTS = ['slow', 'timeout', 'error-500', 'down'] as const;
const OF_FACTS = ['duplicate', 'out-of-order', 'late-accept-after-reject'] as const;
const FAULTS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'payment-gateway': [...OF_REQUESTS, ...OF_FACTS],
  'labour-agency': [...OF_REQUESTS, ...OF_FACTS],
  'card-production': [...OF_REQUESTS, ...OF_FACTS],
  'entry-exit': OF_REQUESTS,
  inventory: OF_REQUESTS,
  'fee-system': OF_REQUESTS,
  'image-archive': [...OF_REQUESTS, 'late-accept-after-reject'],
  'mail-catcher': OF_REQUESTS,
};
export const AGENCIES_WITH_FAULTS = Object.keys(FAULTS);
export const PROFILES: readonly string[] = [...OF_REQUESTS, ...OF_FACTS];

/** The part of the storm in which applicants begin; what comes later in a case must see the storm too. */
const BEGIN_WITHIN = 0.3;

/** Everything that a run does by chance, drawn beforehand: the same seed gives the same plan. */
export function drawPlan({ cases, minutes, seed }: Options): Plan {
  const dice = new Dice(seed);
  const stormMs = minutes * 60_000;
  const ways = new Deck(WAY_NAMES, dice);
  const people = Array.from({ length: cases }, (_, nth) => ({
    nth,
    at: Math.floor((nth / cases) * stormMs * BEGIN_WITHIN),
    way: ways.deal(),
  }));
  const killed = new Deck(KILLED, dice);
  const silenced = new Deck(SILENCED, dice);
  const blows = [
    ...moments(dice, KILL_EVERY_MS, stormMs).map((at) => ({ at, kind: 'kill' as const, process: killed.deal() })),
    ...moments(dice, SILENCE_EVERY_MS, stormMs).map((at) => ({
      at,
      kind: 'silence' as const,
      activity: silenced.deal(),
    })),
    ...Object.entries(FAULTS).flatMap(([agency, profiles]) => faultsOf(agency, profiles, dice, stormMs)),
  ].sort((a, b) => a.at - b.at);
  return { cases, minutes, seed, stormMs, people, blows };
}

function moments(dice: Dice, [least, most]: readonly [number, number], until: number): number[] {
  const found: number[] = [];
  for (let at = dice.between(500, most); at < until; at += dice.between(least, most)) found.push(at);
  return found;
}

/** An agency is ill for a while, well for a while, and ill with something else. */
function faultsOf(agency: string, profiles: readonly [string, ...string[]], dice: Dice, until: number): Blow[] {
  const deck = new Deck(profiles, dice);
  const faults: Blow[] = [];
  for (let at = dice.between(500, 4_000); at < until;) {
    const delayMs = dice.between(300, 1_500);
    faults.push({ at, kind: 'fault', agency, profile: deck.deal(), delayMs });
    at += dice.between(2_000, 4_500);
    faults.push({ at: Math.min(at, until), kind: 'fault', agency, profile: 'none', delayMs });
    at += dice.between(2_500, 5_500);
  }
  return faults;
}
