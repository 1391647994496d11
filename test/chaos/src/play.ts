import { setTimeout as sleep } from 'node:timers/promises';
import { castMember } from '@talent-window/demo';
import { filesFor } from '@talent-window/testing/documents';
import type { PlannedCase } from './plan.js';
import type { Cast } from './scene.js';
import { CaseOver, Scene } from './scene.js';
import { WAYS } from './ways.js';

/** Passports of the people of a run; each differs from the others, none from run to run. */
const PASSPORTS_FROM = 500_000;

/** One case as it was played. */
export interface Played {
  readonly planned: PlannedCase;
  caseNo: string;
  isOver: boolean;
  /** why its people could not go on */
  trouble?: string;
}

/** Plays every case of the plan at its moment. @returns one entry a case, filled in as it goes on, and the end of it all */
export function playAll(
  people: readonly PlannedCase[],
  cast: Cast,
  say: (line: string) => void,
): { readonly played: readonly Played[]; readonly over: Promise<unknown> } {
  const played = people.map((planned): Played => ({ planned, caseNo: '', isOver: false }));
  return { played, over: Promise.all(played.map((it) => play(it, cast, say))) };
}

async function play(played: Played, cast: Cast, say: (line: string) => void): Promise<void> {
  const { nth, at, way } = played.planned;
  await sleep(at);
  try {
    const member = castMember(nth, cast.today, PASSPORTS_FROM);
    const scene = new Scene(cast, member, await filesFor(member, cast.today));
    for (const act of WAYS[way].acts) {
      await act(scene);
      played.caseNo = scene.caseNo;
    }
    await scene.ends();
    played.isOver = true;
  } catch (error) {
    if (error instanceof CaseOver) played.isOver = true;
    else {
      played.trouble = error instanceof Error ? error.message : String(error);
      say(`case ${nth} (${way}) is stuck: ${played.trouble}`);
    }
  }
}
