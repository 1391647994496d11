import { Injectable } from '@nestjs/common';
import type { Actor, CaseNo } from '@talent-window/contracts/vocabulary';
import { BROKEN_GLASS_MS, GlassVerdict } from '@talent-window/domain';
import { auditAct, BreakGlassEntity } from '@talent-window/persistence';
import { DataSource } from 'typeorm';
import { CaseStore } from '../cases/case-store.js';
import { problem } from '../http/problem.js';
import { SharedLimits } from '../http/shared-limits.js';
import type { Visitor } from '../session/visitor.js';
import type { BreakTheGlassDto } from './break-glass.dto.js';

const SHOWN = 200;

/** 緊急調閱: an officer opens a case that no table shows them, says why, and is looked at for it. */
@Injectable()
export class BrokenGlasses {
  constructor(
    private readonly database: DataSource,
    private readonly cases: CaseStore,
    private readonly limits: SharedLimits,
  ) {}

  /** @throws Problem `no-such-case` (404), `case-open-to-you`, `command-id-reused` (409), `too-many-requests` (429) */
  async open(visitor: Visitor, caseNo: CaseNo, { commandId, reason }: BreakTheGlassDto): Promise<BreakGlassEntity> {
    const actor = visitor.actorFor('case.break-glass');
    const glasses = this.database.getRepository(BreakGlassEntity);
    const known = await glasses.findOneBy({ id: commandId });
    if (known) return refuseAnother(known, { caseNo, accountId: actor.id, reason });
    if (await this.cases.isOpenTo(visitor, caseNo)) throw problem('case-open-to-you');
    await this.limits.take('broken-glass-of-officer', actor.id);
    const openedAt = new Date();
    const endsAt = new Date(openedAt.getTime() + BROKEN_GLASS_MS);
    const glass = { id: commandId, caseNo, accountId: actor.id, actor, reason, openedAt, endsAt };
    return this.database.transaction(async (manager) => {
      await manager.getRepository(BreakGlassEntity).insert(glass);
      const details = { endsAt: endsAt.toISOString() };
      await auditAct(manager, { caseNo, actor, action: 'break-glass:opened', cause: commandId, details });
      return manager.getRepository(BreakGlassEntity).findOneByOrFail({ id: commandId });
    });
  }

  /** What nobody has looked into yet first, then the latest. */
  list(): Promise<readonly BreakGlassEntity[]> {
    return this.database
      .getRepository(BreakGlassEntity)
      .find({ order: { reviewedAt: { direction: 'ASC', nulls: 'FIRST' }, openedAt: 'DESC' }, take: SHOWN });
  }

  /** Said once, and of somebody else; what is not justified ends at once. @throws Problem `no-such-broken-glass` (404), `glass-reviewed` (409) */
  async review(actor: Actor, id: string, verdict: GlassVerdict, cause: string): Promise<BreakGlassEntity> {
    return this.database.transaction(async (manager) => {
      const glasses = manager.getRepository(BreakGlassEntity);
      const glass = await glasses.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!glass) throw problem('no-such-broken-glass');
      if (glass.reviewedAt || glass.accountId === actor.id) throw problem('glass-reviewed');
      const reviewedAt = new Date();
      const endsAt = verdict === GlassVerdict.Unjustified ? soonest(glass, reviewedAt) : glass.endsAt;
      const reviewed = await glasses.save(Object.assign(glass, { reviewedAt, reviewedBy: actor, verdict, endsAt }));
      const details = { id, verdict };
      await auditAct(manager, { caseNo: glass.caseNo, actor, action: 'break-glass:reviewed', cause, details });
      return reviewed;
    });
  }
}

/** The end of a glass that is shut now, if it is not over already; it was open for a moment at least. */
const soonest = ({ openedAt, endsAt }: BreakGlassEntity, now: Date): Date =>
  new Date(Math.min(endsAt.getTime(), Math.max(now.getTime(), openedAt.getTime() + 1)));

function refuseAnother(
  known: BreakGlassEntity,
  { caseNo, accountId, reason }: Pick<BreakGlassEntity, 'caseNo' | 'accountId' | 'reason'>,
): BreakGlassEntity {
  if (known.caseNo === caseNo && known.accountId === accountId && known.reason === reason) return known;
  throw problem('command-id-reused');
}
