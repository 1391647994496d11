import type { CaseNo } from './case-type.js';

/** What the screening of all open cases and permits after an activation begins with; and goes on with, in a new run. */
export interface Rescreening {
  /** of the lists */
  readonly edition: number;
  /** persons at most, so that a case which is screened meanwhile does not wait */
  readonly perSecond: number;
  readonly done?: RescreenProgress;
}

export interface RescreenProgress {
  readonly screened: number;
  /** matches that a case or permit did not know of and was told */
  readonly told: number;
  /** number of the last case; the work goes by their order, again and again until nothing is left */
  readonly after: CaseNo;
  /** persons screened in this round, and persons who could not be */
  readonly inRound: number;
  readonly failed: number;
  /** only those are left who could not be screened: the next one who cannot holds the job up, so that somebody looks */
  readonly strict?: boolean;
  /** a newer edition is in force: its own job has taken over */
  readonly overtakenBy?: number;
}

/** One piece of the work. */
export interface RescreenBatch {
  readonly edition: number;
  readonly after: CaseNo;
  readonly limit: number;
  /** fails where a person cannot be screened, instead of going on with the next */
  readonly strict: boolean;
}

export interface RescreenPart {
  readonly screened: number;
  readonly told: number;
  readonly failed: number;
  /** where the next piece begins; absent at the end of a round */
  readonly next?: CaseNo;
  readonly overtakenBy?: number;
}
