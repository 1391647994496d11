import type { Actor } from '@talent-window/contracts/vocabulary';
import type { DataSource } from 'typeorm';

/** 稽核 of what an officer did outside any case; a case's own steps are audited by the one door. */
export async function auditAct(
  database: DataSource,
  act: {
    readonly actor: Actor;
    readonly action: string;
    /** reference of the request, which the log has too */
    readonly cause: string;
    /** without personal data */
    readonly details: Readonly<Record<string, string | number>>;
  },
): Promise<void> {
  await database.query('insert into audit (case_no, actor, action, cause, details) values (null, $1, $2, $3, $4)', [
    act.actor,
    act.action,
    act.cause,
    act.details,
  ]);
}
