import type { Day } from '@talent-window/contracts/vocabulary';

/** What the Audit system is told of one entry. */
export interface AuditRecord {
  readonly chain: string;
  readonly seq: number;
  readonly hash: string;
  readonly action: string;
  /** something was tried that was not allowed */
  readonly isRefused: boolean;
  readonly recordedAt: string;
  /** the whole entry as JSON */
  readonly entry: string;
}

/** The signed word on all chains at the end of a day. */
export interface DailyHead {
  readonly day: Day;
  readonly prev: string | null;
  readonly hash: string;
  readonly signature: string;
}

/** 稽核系統: has a copy of what was recorded, out of our reach. */
export interface AuditSystem {
  /** In order; done when the other side has taken them all, so that what was cut off comes again. */
  deliver(records: readonly AuditRecord[]): Promise<void>;
  /** Throws `AgencyError`; another head for a day that it has is refused. */
  announce(head: DailyHead): Promise<void>;
}
