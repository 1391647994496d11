import type { DataSource } from 'typeorm';

export function submitAgain(
  database: DataSource,
  caseNo: string,
  count: number,
  applicationOf?: (nth: number, application: Record<string, unknown>) => Record<string, unknown>,
): Promise<string[]>;
export function payAll(
  database: DataSource,
  agencies: { pay(payUrl: string): Promise<void> },
  caseNos: readonly string[],
): Promise<void>;
export function awaitStage(database: DataSource, caseNos: readonly string[], stage: string): Promise<void>;
