import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Reached } from './straight-to.js';

/** A journey as an officer could read it: who does what on which day, and what is then the case. */
export interface Scenario {
  /** name of its file */
  readonly name: string;
  readonly title: string;
  /** why it is here: the rule, the pain or the fault it is about */
  readonly about: string;
  readonly steps: readonly Step[];
}

export interface Step {
  /** `YYYY-MM-DD HH:mm` in Taipei; later steps are on the same day until the next */
  readonly on?: string;
  /** the same as `on`, counted from where the clock stands */
  readonly daysLater?: number;
  /** the straight way, as far as the desk or agency of this stage */
  readonly straightTo?: Reached;
  readonly who?: string;
  readonly does?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  /** the reason with which the platform refuses it; nothing is changed then */
  readonly refused?: string;
  readonly expect?: Expected;
}

export interface Expected {
  /** a part of the progress, as the applicant sees it */
  readonly progress?: Readonly<Record<string, unknown>>;
  /** working days on the clock, as of the step's day */
  readonly used?: number;
  readonly paused?: number;
  /** lines that the timeline has by now, as `kind what` */
  readonly timeline?: readonly string[];
  /** every notice served so far, in order */
  readonly notices?: readonly string[];
  /** how often each agency wrote each thing into its own ledger */
  readonly ledgers?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** a part of the decision against the applicant or holder, as the applicant reads it */
  readonly decision?: Readonly<Record<string, unknown>>;
  /** values of the application as an officer of NIA reads it, by path */
  readonly application?: Readonly<Record<string, unknown>>;
}

export function readScenario(file: URL): Scenario {
  const name = file.pathname.replace(/^.*\/(.+)\.yaml$/, '$1');
  return { ...(parse(readFileSync(file, 'utf8')) as Omit<Scenario, 'name'>), name };
}

/** `2027-06-07 09:00` in Taipei as an instant. */
export const instantOf = (on: string): string => new Date(`${on.replace(' ', 'T')}:00+08:00`).toISOString();
