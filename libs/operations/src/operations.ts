import type { CaseNo } from '@talent-window/contracts/vocabulary';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';

/** What every operation works with. */
export interface Operations {
  readonly client: Client;
  readonly database: DataSource;
  /** of this platform's cases: others may share the namespace */
  readonly taskQueue: string;
}

export type ReplayResult =
  { readonly ok: true; readonly events: number } | { readonly ok: false; readonly why: string };

/** What only a worker can do, and where alarms go. */
export interface OperationTools {
  /** plays the history of a case against the workflow code at hand; `upTo` is the first event left out */
  readonly replays: (caseNo: CaseNo, part?: { readonly runId: string; readonly upTo: number }) => Promise<ReplayResult>;
  readonly alarm: (line: string) => void;
}
