import { Injectable } from '@nestjs/common';
import type { Actor, CaseNo } from '@talent-window/contracts/vocabulary';
import { bothTexts } from '@talent-window/i18n';
import type { RefundEntity } from '@talent-window/persistence';
import {
  auditAct,
  bookTransfer,
  closeException,
  findBalances,
  findEntriesOfCase,
  PaymentExceptionEntity,
  rejectPayee,
  releaseRefund,
} from '@talent-window/persistence';
import { serveNotice } from '@talent-window/temporal';
import { DataSource } from 'typeorm';
import { ApiConfig } from '../api-config.js';
import { TemporalDoor } from '../engine/temporal-door.js';
import { problem } from '../http/problem.js';
import type { RefundDto } from '../refunds/refund.dto.js';
import { Refunds } from '../refunds/refunds.js';
import type {
  AccountBalanceDto,
  BookTransferDto,
  ExceptionsQuery,
  ExplainedActDto,
  LedgerEntryDto,
  MoneyExceptionDto,
  RejectPayeeDto,
} from './cashier.dto.js';

const PAGE = 200;

/** What cashiers 出納 see and do: what no rule settles, money that goes back, and the ledger. */
@Injectable()
export class CashierDesk {
  constructor(
    private readonly database: DataSource,
    private readonly refunds: Refunds,
    private readonly temporal: TemporalDoor,
    private readonly config: ApiConfig,
  ) {}

  /** What one role must act on, a page at a time, the oldest first. */
  async exceptions({ role }: Actor, { state, after }: ExceptionsQuery): Promise<readonly MoneyExceptionDto[]> {
    const found = await this.database
      .getRepository(PaymentExceptionEntity)
      .createQueryBuilder('it')
      .where('it.who = :role and it.state = :state and it.id > :after', { role, state, after })
      .orderBy('it.id')
      .limit(PAGE)
      .getMany();
    return found.map(exceptionDto);
  }

  /** @throws Problem `no-such-exception` (404), `exception-closed` (409) */
  async close(actor: Actor, id: string, { commandId, why }: ExplainedActDto): Promise<MoneyExceptionDto> {
    return this.database.transaction(async (manager) => {
      const was = await closeException(manager, id, { actor, why });
      if (was === undefined) throw problem('no-such-exception');
      if (was === 'closed') throw problem('exception-closed');
      await auditAct(manager, { actor, action: 'exception:closed', cause: commandId, details: { id, why } });
      return exceptionDto(await manager.findOneByOrFail(PaymentExceptionEntity, { id }));
    });
  }

  /** @throws Problem `no-such-refund` (404), `refund-not-waiting`, `second-cashier-needed` (409) */
  release(actor: Actor, refundNo: string, commandId: string): Promise<RefundDto> {
    return this.refunds.act(refundNo, { actor, commandId, action: 'released' }, (manager, act) =>
      releaseRefund(manager, refundNo, act),
    );
  }

  /** The applicant is told, and gives the account anew. @throws Problem as `release` does, `bank-return-needed` (409), `engine-away` (503) */
  reject(actor: Actor, refundNo: string, { commandId, why, bankReturn }: RejectPayeeDto): Promise<RefundDto> {
    return this.refunds.act(
      refundNo,
      { actor, commandId, action: 'rejected' },
      (manager, act) => rejectPayee(manager, refundNo, act, { why, bankReturn }),
      (refund) => this.tell(refund, 'refund-payee-rejected', commandId, { why }),
    );
  }

  /** @throws Problem as `reject` does */
  book(actor: Actor, refundNo: string, { commandId, bankReference }: BookTransferDto): Promise<RefundDto> {
    return this.refunds.act(
      refundNo,
      { actor, commandId, action: 'paid' },
      (manager, act) => bookTransfer(manager, refundNo, act, bankReference),
      (refund) => this.tell(refund, 'refund-paid', commandId),
    );
  }

  async accounts(): Promise<readonly AccountBalanceDto[]> {
    const balances = await findBalances(this.database.manager);
    return balances.map((it) => ({ ...it, text: bothTexts(`ledger-accounts.${it.account}`) }));
  }

  async ledger(caseNo: CaseNo): Promise<readonly LedgerEntryDto[]> {
    const entries = await findEntriesOfCase(this.database.manager, caseNo);
    return entries.map(({ cause, what, transactionNo, messageId, at, postings }) => ({
      cause,
      what,
      text: bothTexts(`ledger-events.${what}`),
      ...(transactionNo === null ? {} : { transactionNo }),
      ...(messageId === null ? {} : { messageId }),
      at: at.toISOString(),
      postings,
    }));
  }

  /** Before the act stands: while the engine is away nothing is done, rather than something of which nobody hears. */
  private async tell(
    { refundNo, caseNo, amount }: RefundEntity,
    kind: string,
    commandId: string,
    params: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const noticeId = `${refundNo}:${kind}:${commandId}`;
    const notice = { noticeId, caseNo, kind, params: { refundNo, amount, ...params }, at: new Date().toISOString() };
    await this.temporal.use((client) => serveNotice(client, notice, this.config));
  }
}

const exceptionDto = (it: PaymentExceptionEntity): MoneyExceptionDto => ({
  id: it.id,
  kind: it.kind,
  text: bothTexts(`payment-exceptions.${it.kind}`),
  ...(it.attemptNo === null ? {} : { attemptNo: it.attemptNo }),
  ...(it.caseNo === null ? {} : { caseNo: it.caseNo }),
  details: it.details,
  times: it.times,
  who: it.who,
  whoText: bothTexts(`roles.${it.who}`),
  state: it.state,
  arisenAt: it.arisenAt.toISOString(),
  ...(it.resolution === null ? {} : { resolution: it.resolution }),
});
