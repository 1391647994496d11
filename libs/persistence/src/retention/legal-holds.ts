import type { Actor, CaseNo } from '@talent-window/contracts/vocabulary';
import type { DataSource } from 'typeorm';
import { IsNull } from 'typeorm';
import { auditAct } from '../audit/audit-act.js';
import { LegalHoldEntity } from '../entities/legal-hold.entity.js';

interface HoldAct {
  readonly caseNo: CaseNo;
  readonly actor: Actor;
  readonly why: string;
  /** reference of the request */
  readonly cause: string;
}

/** @returns the hold; undefined where one is in force already */
export async function setHold(database: DataSource, act: HoldAct): Promise<LegalHoldEntity | undefined> {
  const { caseNo, actor, why, cause } = act;
  return database.transaction(async (manager) => {
    const rows = await manager.query<unknown[]>(
      `insert into legal_hold (case_no, why, set_by) values ($1, $2, $3)
       on conflict (case_no) where lifted_at is null do nothing returning id`,
      [caseNo, why, actor],
    );
    if (rows.length === 0) return undefined;
    await auditAct(manager, { caseNo, actor, action: 'hold-set', cause, details: {} });
    return manager.findOneByOrFail(LegalHoldEntity, { caseNo, liftedAt: IsNull() });
  });
}

/** @returns the hold as it was; undefined where none is in force */
export async function liftHold(database: DataSource, act: HoldAct): Promise<LegalHoldEntity | undefined> {
  const { caseNo, actor, why, cause } = act;
  return database.transaction(async (manager) => {
    const hold = await manager.findOne(LegalHoldEntity, {
      where: { caseNo, liftedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    if (!hold) return undefined;
    const lifted = { liftedWhy: why, liftedBy: actor, liftedAt: new Date() };
    await manager.update(LegalHoldEntity, { id: hold.id }, lifted);
    await auditAct(manager, { caseNo, actor, action: 'hold-lifted', cause, details: {} });
    return Object.assign(hold, lifted);
  });
}

/** The holds in force, the latest first. */
export async function findHolds(database: DataSource): Promise<readonly LegalHoldEntity[]> {
  return database.getRepository(LegalHoldEntity).find({ where: { liftedAt: IsNull() }, order: { id: 'desc' } });
}
