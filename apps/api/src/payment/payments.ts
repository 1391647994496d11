import { Inject, Injectable } from '@nestjs/common';
import type { CheckoutForm, PaymentGateway } from '@talent-window/adapters';
import type { CaseNo, PaymentMethod, Progress } from '@talent-window/contracts/vocabulary';
import { AttemptState, MandateScope, PartState, Stage } from '@talent-window/contracts/vocabulary';
import { attemptStateAt, confirmationDays, paymentStateOf, surchargeOn, taipeiDay } from '@talent-window/domain';
import type { AttemptFacts } from '@talent-window/domain';
import { bothTexts } from '@talent-window/i18n';
import {
  auditAct,
  CaseFileEntity,
  findAttempts,
  findReceiptOfCase,
  findRefunded,
  nextAttempt,
  PaymentAttemptEntity,
  PaymentOrderEntity,
} from '@talent-window/persistence';
import { DataSource } from 'typeorm';
import { ApiConfig } from '../api-config.js';
import { CaseStore } from '../cases/case-store.js';
import { problem } from '../http/problem.js';
import type { Visitor } from '../session/visitor.js';
import { GATEWAY } from '../payment-gateway/gateway.provider.js';
import type { GivenNumber } from './checkout-page.js';
import type { CheckoutDto, PaymentAttemptDto, PaymentDto, PaymentMethodDto } from './payment.dto.js';
import { receiptDto } from './receipt.dto.js';
import { quoteDto } from './quote.dto.js';

/** How long a number to pay by elsewhere can be paid, where the time for payment leaves as much. */
const VALID_DAYS = 7;

@Injectable()
export class Payments {
  constructor(
    private readonly database: DataSource,
    private readonly cases: CaseStore,
    private readonly config: ApiConfig,
    @Inject(GATEWAY) private readonly gateway: PaymentGateway,
  ) {}

  async show(visitor: Visitor, caseNo: CaseNo): Promise<PaymentDto> {
    const { record } = await this.cases.openCase(visitor, caseNo, 'money');
    const { progress } = record.view;
    const { quote } = await this.database.getRepository(CaseFileEntity).findOneByOrFail({ caseNo });
    const order = await this.findOrder(caseNo);
    const attempts = order ? await findAttempts(this.database.manager, order.orderNo) : [];
    const receipt = await findReceiptOfCase(this.database.manager, caseNo);
    const state = paymentStateOf(
      {
        ...standing(progress),
        attempts: attempts.map(factsOf),
        refunded: await findRefunded(this.database.manager, caseNo),
        total: quote.total,
      },
      new Date().toISOString(),
    );
    return {
      state,
      text: bothTexts(`payment-states.${state}`),
      quote: quoteDto(quote),
      methods: this.gateway.methods.map((method) => methodDto(method, quote.total)),
      attempts: attempts.map(attemptDto),
      ...(progress.stage === Stage.Payment && progress.dueAt ? { dueAt: progress.dueAt } : {}),
      ...(receipt ? { receipt: receiptDto(receipt) } : {}),
    };
  }

  /**
   * Another attempt to pay, or the number that the payer has already; undefined while the case has not asked for its fee.
   * @throws Problem `nothing-to-pay` (409) once it is paid or too late, `too-late-for-method`, `too-many-attempts` (409)
   */
  async open(visitor: Visitor, caseNo: CaseNo, method: PaymentMethod): Promise<CheckoutDto | undefined> {
    const { progress, order, actor } = await this.payable(visitor, caseNo);
    if (!order) {
      // Asked again every second until the case has it: no act in vain, and no act.
      await auditAct(this.database, { caseNo, actor, action: 'payment-too-early', details: { method } });
      return undefined;
    }
    const at = new Date().toISOString();
    const surcharge = surchargeOn(method, taipeiDay(at)).amount;
    const attempt = await this.database.transaction(async (manager) => {
      const next = await nextAttempt(manager, order, { method, surcharge, at });
      if (!next) return undefined;
      this.refuseTooLate(next, progress);
      await auditAct(manager, {
        caseNo,
        actor,
        action: 'payment-chosen',
        details: { attemptNo: next.attemptNo, method },
      });
      return next;
    });
    if (!attempt) throw problem('too-many-attempts');
    const { attemptNo, instructions } = attempt;
    return {
      attemptNo,
      method,
      ...this.formOf(attempt, progress),
      payUrl: `${this.config.publicUrl}/api/cases/${caseNo}/payment/attempts/${attemptNo}/checkout`,
      ...(instructions ? { instructions } : {}),
    };
  }

  /**
   * What the payer's browser posts for an attempt that is not paid, or the number that it got: the gateway takes none twice.
   * @throws Problem `no-such-attempt` (404), `nothing-to-pay`, `too-late-for-method` (409)
   */
  async checkout(visitor: Visitor, caseNo: CaseNo, attemptNo: string): Promise<CheckoutForm | GivenNumber> {
    const { progress } = await this.payable(visitor, caseNo);
    const attempt = await this.database.getRepository(PaymentAttemptEntity).findOneBy({ attemptNo, caseNo });
    if (!attempt) throw problem('no-such-attempt');
    if (attempt.state === AttemptState.Settled) throw problem('nothing-to-pay');
    const { instructions, expiresAt } = attempt;
    if (instructions && expiresAt) return { instructions, expiresAt };
    this.refuseTooLate(attempt, progress);
    return this.formOf(attempt, progress);
  }

  /** A number that is paid elsewhere is heard of days later: none is given on the last day. */
  private refuseTooLate({ method, instructions }: PaymentAttemptEntity, { dueAt }: Progress): void {
    const isSlow = confirmationDays(method)[1] > 0;
    if (!isSlow || instructions || dueAt === undefined) return;
    if (Date.parse(dueAt) - Date.now() < this.config.dayMs) throw problem('too-late-for-method');
  }

  private async payable(visitor: Visitor, caseNo: CaseNo) {
    const { record, actor } = await this.cases.openOwnCase(visitor, caseNo, 'fee.pay', MandateScope.Pay);
    const { progress } = record.view;
    const { isPaid, isOver } = standing(progress);
    if (isPaid || isOver) throw problem('nothing-to-pay');
    return { progress, actor, order: await this.findOrder(caseNo) };
  }

  private formOf(attempt: PaymentAttemptEntity, { dueAt }: Progress): CheckoutForm {
    const { attemptNo, orderNo, caseNo, method, amount, surcharge, openedAt } = attempt;
    const daysLeft = dueAt === undefined ? VALID_DAYS : (Date.parse(dueAt) - openedAt.getTime()) / 86_400_000;
    return this.gateway.checkout({
      attemptNo,
      orderNo,
      caseNo,
      method,
      amount: amount + surcharge,
      itemName: `移民署規費 Immigration fee ${caseNo}`,
      openedAt: openedAt.toISOString(),
      validDays: Math.max(1, Math.min(VALID_DAYS, Math.floor(daysLeft))),
    });
  }

  private findOrder(caseNo: CaseNo): Promise<PaymentOrderEntity | null> {
    return this.database.getRepository(PaymentOrderEntity).findOne({ where: { caseNo }, order: { openedAt: 'desc' } });
  }
}

const standing = ({ parts, outcome }: Progress) => ({
  isPaid: parts.some(({ stage, state }) => stage === Stage.Payment && state === PartState.Done),
  isOver: outcome !== undefined,
});

function methodDto(method: PaymentMethod, fee: number): PaymentMethodDto {
  const { bearer, amount } = surchargeOn(method, taipeiDay(new Date().toISOString()));
  const [from, to] = confirmationDays(method);
  return {
    method,
    text: bothTexts(`payment-methods.${method}`),
    bearer,
    surcharge: amount,
    total: fee + amount,
    surchargeText: bothTexts(`surcharges.${bearer}`, { amount }),
    confirmationText: bothTexts(`confirmations.${to === 0 ? 'at-once' : 'later'}`, { from, to }),
  };
}

const factsOf = ({ state, expiresAt }: PaymentAttemptEntity): AttemptFacts => ({
  state,
  ...(expiresAt ? { expiresAt: expiresAt.toISOString() } : {}),
});

function attemptDto(attempt: PaymentAttemptEntity): PaymentAttemptDto {
  const { attemptNo, method, amount, surcharge, openedAt, instructions, code } = attempt;
  const facts = factsOf(attempt);
  const state = attemptStateAt(facts, new Date().toISOString());
  return {
    attemptNo,
    method,
    ...facts,
    state,
    text: bothTexts(`attempt-states.${state}`),
    amount: amount + surcharge,
    openedAt: openedAt.toISOString(),
    ...(instructions ? { instructions } : {}),
    ...(code === null ? {} : { code }),
  };
}
