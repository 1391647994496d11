import type {
  CommandByName,
  CommandName,
  Fact,
  FactByName,
  FactName,
  Instant,
  Outcome,
  PollSchedule,
  ReasonKey,
  Stage,
  TurnRefusal,
  Visibility,
} from '@talent-window/contracts/vocabulary';
import type { Change } from './view.js';

/** What a message does to the case: a change that is recorded, and the wait's end where it ends. */
export interface Effect<Exit> {
  readonly change: Change;
  readonly visibility: Visibility;
  readonly details?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  readonly exit?: Exit;
  /** the case ends here, from wherever it is */
  readonly closes?: { readonly outcome: Outcome; readonly reasons?: readonly ReasonKey[]; readonly notice: string };
  /** the command brought changes of the application, which are in force before it is answered */
  readonly amends?: boolean;
  /** what follows once the step is recorded, before the next message is taken */
  readonly followUp?: () => Promise<void>;
}

/** A message that is well-formed and in turn, yet speaks of another order, card or finding than this case's. */
export interface Mismatch {
  readonly mismatch: TurnRefusal;
}

export type Reaction<M, Exit> = (message: M) => Effect<Exit> | Mismatch;

/**
 * One wait, with all its exits: a command, a fact, the answer to a durable poll, or a deadline, whichever is first.
 * The timeline records which one it was.
 */
export interface Wait<Exit> {
  readonly commands?: { readonly [N in CommandName]?: Reaction<CommandByName[N], Exit> };
  /** an earlier stage whose requests are still answered here */
  readonly alsoFrom?: Stage;
  readonly facts?: { readonly [N in FactName]?: Reaction<FactByName[N], Exit> };
  readonly poll?: {
    readonly schedule: PollSchedule;
    /** asks the other system; `undefined` while it has nothing to say */
    readonly ask: () => Promise<Fact | undefined>;
  };
  /** `at` is read again after every message: a deadline may be moved while it is waited for */
  readonly deadline?: {
    readonly at: () => Instant | undefined;
    readonly passed: Effect<Exit>;
    /** the other system is asked once more before the deadline is taken: word of it may have been lost on the last day */
    readonly asksLast?: boolean;
    readonly what: string;
    /** names it among the deadlines of the same stage and visit, where one is not the only one of its kind */
    readonly key?: string;
  };
}
