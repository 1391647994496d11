import type { Actor, CaseNo } from '@talent-window/contracts/vocabulary';
import type { DataSource, EntityManager } from 'typeorm';
import { causeInScope, noteAudited } from './audit-scope.js';
import { contentHashOf } from './chain.js';

export interface AuditedAct {
  /** where it is about one, though it is no step of it */
  readonly caseNo?: CaseNo;
  readonly actor: Actor;
  readonly action: string;
  /** without it, the reference of the request in whose course it is done */
  readonly cause?: string;
  /** without personal data */
  readonly details: Readonly<Record<string, unknown>>;
}

/**
 * 稽核 of what somebody did outside the course of a case; a case's own steps are audited by the one door.
 * In the transaction of what it records, and as its last statement: until that ends, nothing else enters the same chain.
 */
export async function auditAct(
  database: DataSource | EntityManager,
  { caseNo, actor, action, cause = causeInScope(), details }: AuditedAct,
): Promise<void> {
  const content = { caseNo: caseNo ?? null, actor, action, cause, details, at: new Date().toISOString() };
  await database.query(
    `insert into audit (case_no, actor, action, cause, details, at, content_hash) values ($1, $2, $3, $4, $5, $6, $7)`,
    [content.caseNo, actor, action, cause, details, content.at, contentHashOf(content)],
  );
  noteAudited(action);
}
