import type { DataSource } from 'typeorm';

type ApplicationOf = (nth: number, application: Record<string, unknown>) => Record<string, unknown>;

export function submitAgain(
  database: DataSource,
  caseNo: string,
  count: number,
  options?: { readonly applicationOf?: ApplicationOf },
): Promise<string[]>;
export function takeUpWhere(
  database: DataSource,
  caseNo: string,
  count: number,
  applicationOf: ApplicationOf,
): Promise<string[]>;
export function payAll(applicant: { pay(caseNo: string): Promise<void> }, caseNos: readonly string[]): Promise<void>;
export function awaitStage(database: DataSource, caseNos: readonly string[], stage: string): Promise<void>;
