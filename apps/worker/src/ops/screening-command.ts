import { screeningStanding } from '@talent-window/operations';
import type { Operator } from './operator.js';

/** `ops screening`: the edition in force, and how far open cases and permits are screened by it. @returns 1 while some are left */
export async function screeningCommand({ database, say }: Pick<Operator, 'database' | 'say'>): Promise<number> {
  const { edition, lists, activatedAt, why, subjects, left, told } = await screeningStanding(database);
  if (activatedAt === undefined) {
    say('no control list was ever put in force');
    return 1;
  }
  say(`edition ${edition}, in force since ${activatedAt.toISOString()}: ${why}`);
  for (const [list, version] of Object.entries(lists)) say(`  ${list}, version ${version}`);
  say(`  ${subjects - left} of ${subjects} open cases and permits are screened by it, ${left} are left`);
  say(`  ${told} matches were told to cases that did not know of them`);
  return left === 0 ? 0 : 1;
}
