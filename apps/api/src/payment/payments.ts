import { Injectable } from '@nestjs/common';
import type { CaseNo, Progress } from '@talent-window/contracts/vocabulary';
import { Awaiting, PartState, Role, Stage } from '@talent-window/contracts/vocabulary';
import { CaseFileEntity, PaymentOrderEntity } from '@talent-window/persistence';
import { DataSource } from 'typeorm';
import { CaseStore } from '../cases/case-store.js';
import { sightOf } from '../cases/readers.js';
import { problem } from '../http/problem.js';
import type { Visitor } from '../session/visitor.js';
import type { PaymentDto } from './payment.dto.js';
import { PaymentState } from './payment.dto.js';
import { quoteDto } from './quote.dto.js';

@Injectable()
export class Payments {
  constructor(
    private readonly database: DataSource,
    private readonly cases: CaseStore,
  ) {}

  async show(visitor: Visitor, caseNo: CaseNo): Promise<PaymentDto> {
    const { record, actor } = await this.cases.openCase(visitor, caseNo);
    if (actor.role !== Role.Applicant && sightOf(actor)?.application !== 'all') throw problem('not-your-case');
    const { progress } = record.view;
    const { quote } = await this.database.getRepository(CaseFileEntity).findOneByOrFail({ caseNo });
    const order = await this.findOrder(caseNo);
    return {
      state: stateOf(progress, order),
      quote: quoteDto(quote),
      ...(order
        ? {
            order: {
              orderNo: order.orderNo,
              amount: order.amount,
              payUrl: order.payUrl,
              openedAt: order.openedAt.toISOString(),
            },
          }
        : {}),
      ...(progress.stage === Stage.Payment && progress.dueAt ? { dueAt: progress.dueAt } : {}),
    };
  }

  /**
   * Where the applicant pays; undefined while the gateway is still opening the order.
   * @throws Problem `nothing-to-pay` (409) once it is paid, on its way, or too late
   */
  async findPayUrl(visitor: Visitor, caseNo: CaseNo): Promise<string | undefined> {
    const { record } = await this.cases.openOwnCase(visitor, caseNo);
    const order = await this.findOrder(caseNo);
    const state = stateOf(record.view.progress, order);
    if (state !== PaymentState.Opening && state !== PaymentState.Payable) throw problem('nothing-to-pay');
    return order?.payUrl;
  }

  private findOrder(caseNo: CaseNo): Promise<PaymentOrderEntity | null> {
    return this.database.getRepository(PaymentOrderEntity).findOne({ where: { caseNo }, order: { openedAt: 'desc' } });
  }
}

function stateOf({ parts, outcome, awaiting }: Progress, order: PaymentOrderEntity | null): PaymentState {
  if (parts.some(({ stage, state }) => stage === Stage.Payment && state === PartState.Done)) return PaymentState.Paid;
  if (outcome !== undefined) return PaymentState.Over;
  if (awaiting === Awaiting.Reconciliation) return PaymentState.Reconciling;
  return order ? PaymentState.Payable : PaymentState.Opening;
}
