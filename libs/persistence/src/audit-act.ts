import type { Actor, CaseNo } from '@talent-window/contracts/vocabulary';
import type { DataSource, EntityManager } from 'typeorm';

/** 稽核 of what somebody did outside the course of a case; a case's own steps are audited by the one door. */
export async function auditAct(
  database: DataSource | EntityManager,
  act: {
    /** where it is about one, though it is no step of it */
    readonly caseNo?: CaseNo;
    readonly actor: Actor;
    readonly action: string;
    /** reference of the request, which the log has too */
    readonly cause: string;
    /** without personal data */
    readonly details: Readonly<Record<string, string | number>>;
  },
): Promise<void> {
  await database.query('insert into audit (case_no, actor, action, cause, details) values ($5, $1, $2, $3, $4)', [
    act.actor,
    act.action,
    act.cause,
    act.details,
    act.caseNo ?? null,
  ]);
}
