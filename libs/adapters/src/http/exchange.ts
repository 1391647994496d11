import type { Instant } from '@talent-window/contracts/vocabulary';

/** One body as it went over the wire. */
export interface WireBody {
  readonly bytes: Uint8Array;
  /** hex */
  readonly sha256: string;
}

/** One request to an outside system and what came of it, kept as evidence by whoever gets it. */
export interface Exchange {
  /** the other system, e.g. `labour-agency` */
  readonly system: string;
  /** name of the client's method, e.g. `handOff` */
  readonly operation: string;
  /** correlation id, `<caseNo>:<stage>:<visit>`, where the caller has one */
  readonly reference?: string;
  readonly idempotencyKey?: string;
  readonly method: string;
  readonly url: string;
  readonly request: WireBody;
  readonly startedAt: Instant;
  readonly finishedAt: Instant;
  /** absent where no answer came */
  readonly response?: WireBody & { readonly status: number };
  /** why no answer came, e.g. `TimeoutError: …` */
  readonly failure?: string;
}

/** Called once per request before its answer is used. Where it throws, the call fails as unavailable: nothing goes on unrecorded. */
export type RecordExchange = (exchange: Exchange) => Promise<void>;
