import { Injectable } from '@nestjs/common';
import type { CaseNo, RefundState } from '@talent-window/contracts/vocabulary';
import type { RefundAct, RefundResult } from '@talent-window/persistence';
import { auditAct, findRefundSteps, givePayee, RefundEntity } from '@talent-window/persistence';
import type { EntityManager } from 'typeorm';
import { DataSource, In } from 'typeorm';
import { CaseStore } from '../cases/case-store.js';
import { problem } from '../http/problem.js';
import type { Visitor } from '../session/visitor.js';
import type { GivePayeeDto } from './payee.dto.js';
import { PayeeVault, shownPayee } from './payee-vault.js';
import type { RefundDto } from './refund.dto.js';
import { refundDto } from './refund.dto.js';

/** Money that goes back to applicants: what they see of it, what they say, and every act on it with its audit. */
@Injectable()
export class Refunds {
  constructor(
    private readonly database: DataSource,
    private readonly cases: CaseStore,
    private readonly vault: PayeeVault,
  ) {}

  /** Those of an applicant's own case. @throws Problem `no-such-case` (404) */
  async listOwn(visitor: Visitor, caseNo: CaseNo): Promise<readonly RefundDto[]> {
    await this.cases.openOwnCase(visitor, caseNo, 'refund.claim');
    const refunds = await this.database.getRepository(RefundEntity).find({ where: { caseNo } });
    return Promise.all(refunds.map((refund) => this.show(this.database.manager, refund)));
  }

  /** @throws Problem `no-such-case`, `no-such-refund` (404), `refund-not-waiting` (409) */
  async givePayee(visitor: Visitor, caseNo: CaseNo, refundNo: string, given: GivePayeeDto): Promise<RefundDto> {
    const { actor } = await this.cases.openOwnCase(visitor, caseNo, 'refund.claim');
    const { commandId, bankCode, account, name } = given;
    const payee = { bankCode, account, name: name.trim() };
    const sealed = { payee: this.vault.seal(refundNo, payee), payeeShown: shownPayee(payee) };
    return this.act(refundNo, { actor, commandId, action: 'payee-given', caseNo }, (manager, act) =>
      givePayee(manager, refundNo, act, sealed),
    );
  }

  /** The oldest first. */
  async list(states: readonly RefundState[], most: number): Promise<readonly RefundDto[]> {
    const where = states.length === 0 ? {} : { state: In([...states]) };
    const refunds = await this.database
      .getRepository(RefundEntity)
      .find({ where, order: { decidedAt: 'asc', refundNo: 'asc' }, take: most });
    return Promise.all(refunds.map((refund) => this.show(this.database.manager, refund)));
  }

  /**
   * One act on one refund, with its audit in the same transaction. @param after what must happen before the act stands
   * @throws Problem `no-such-refund` (404), or the refusal of the act (409)
   */
  async act(
    refundNo: string,
    { actor, commandId, action, caseNo }: AskedAct,
    act: (manager: EntityManager, act: RefundAct) => Promise<RefundResult>,
    after: (refund: RefundEntity) => Promise<void> = async () => {},
  ): Promise<RefundDto> {
    return this.database.transaction(async (manager) => {
      const known = await manager.findOneBy(RefundEntity, { refundNo, ...(caseNo === undefined ? {} : { caseNo }) });
      if (!known) throw problem('no-such-refund');
      const result = await act(manager, { actor, cause: commandId, at: new Date().toISOString() });
      if ('refused' in result) throw problem(result.refused);
      const { refund } = result;
      await after(refund);
      if (result.isNew) {
        const details = { refundNo, state: refund.state, amount: refund.amount };
        await auditAct(manager, {
          caseNo: refund.caseNo,
          actor,
          action: `refund:${action}`,
          cause: commandId,
          details,
        });
      }
      return this.show(manager, refund);
    });
  }

  private async show(manager: EntityManager, refund: RefundEntity): Promise<RefundDto> {
    return refundDto(refund, await findRefundSteps(manager, refund.refundNo));
  }
}

export interface AskedAct {
  readonly actor: RefundAct['actor'];
  readonly commandId: string;
  /** for the audit */
  readonly action: string;
  /** where only refunds of one case may be meant */
  readonly caseNo?: CaseNo;
}
