import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { GatewayRefusal } from '@talent-window/adapters';
import type { Notification, PaymentGateway } from '@talent-window/adapters';
import { AgencySystem, FactName, PaymentExceptionKind, Role } from '@talent-window/contracts/vocabulary';
import {
  failAttempt,
  instructAttempt,
  keepExchange,
  LedgerConflictError,
  lockAttempt,
  PaymentAttemptEntity,
  parkPayment,
  receiveFact,
  settleAttempt,
} from '@talent-window/persistence';
import type { ReceivedFact } from '@talent-window/persistence';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { networkOf, SharedLimits } from '../http/shared-limits.js';
import { GATEWAY } from './gateway.provider.js';

const sender = AgencySystem.PaymentGateway;

/** What the gateway says by itself: read, stored, answered; the relay signals it. Nothing is answered as taken before it is stored. */
@Injectable()
export class GatewayNotices {
  constructor(
    private readonly database: DataSource,
    @Inject(GATEWAY) private readonly gateway: PaymentGateway,
    private readonly limits: SharedLimits,
  ) {}

  /** @returns why it is refused; undefined once it is stored. @throws Problem `too-many-requests` (429) */
  async receive(form: Readonly<Record<string, unknown>>, request: FastifyRequest): Promise<string | undefined> {
    const startedAt = Date.now();
    const refused = await this.take(form, request);
    await this.keep(form, request, startedAt, refused);
    return refused;
  }

  private async take(form: Readonly<Record<string, unknown>>, request: FastifyRequest): Promise<string | undefined> {
    let notification: Notification;
    try {
      notification = this.gateway.readNotification(form);
    } catch (error) {
      if (!(error instanceof GatewayRefusal)) throw error;
      await this.limits.take('refused-notices-of-address', networkOf(request.ip));
      await this.parkRefused(error, numberIn(form), request.rawBody ?? Buffer.alloc(0));
      return error.reason;
    }
    try {
      await this.database.transaction((manager) => obey(manager, notification));
    } catch (error) {
      if (!(error instanceof LedgerConflictError)) throw error;
      await toldOtherwise(this.database.manager, notification);
    }
    return undefined;
  }

  /** One line for an attempt of ours that the gateway itself speaks of, one a day for all others: a stranger cannot fill the desk. */
  private async parkRefused(
    { reason, isFromGateway }: GatewayRefusal,
    named: string | null,
    bytes: Buffer,
  ): Promise<void> {
    const attempt =
      isFromGateway && named
        ? await this.database.getRepository(PaymentAttemptEntity).findOneBy({ attemptNo: named })
        : null;
    await parkPayment(this.database.manager, {
      kind: reason,
      key: `${reason}:${attempt?.attemptNo ?? new Date().toISOString().slice(0, 10)}`,
      attemptNo: attempt?.attemptNo,
      caseNo: attempt?.caseNo,
      details: { sha256: sha256(bytes), from: isFromGateway ? 'gateway' : 'unknown' },
      who: Role.Operator,
    });
  }

  private async keep(
    form: Readonly<Record<string, unknown>>,
    request: FastifyRequest,
    startedAt: number,
    refused: string | undefined,
  ): Promise<void> {
    const requestBytes = request.rawBody ?? Buffer.alloc(0);
    const { status, body } = answerTo(refused);
    await keepExchange(this.database, {
      agency: sender,
      reference: numberIn(form),
      direction: 'in',
      operation: request.url.slice(request.url.lastIndexOf('/') + 1).slice(0, 40),
      idempotencyKey: null,
      method: request.method,
      url: request.url,
      requestBytes,
      requestSha256: sha256(requestBytes),
      responseBytes: Buffer.from(body),
      status,
      failure: null,
      sentAt: new Date(startedAt),
      durationMs: Date.now() - startedAt,
    });
  }
}

/** What the gateway reads: it repeats a notice until it is taken. */
export const answerTo = (refused: string | undefined): { readonly status: number; readonly body: string } =>
  refused === undefined ? { status: 200, body: '1|OK' } : { status: 400, body: `0|${refused}` };

async function obey(manager: EntityManager, notification: Notification): Promise<void> {
  const { attemptNo } = notification;
  const attempt = await lockAttempt(manager, attemptNo);
  if (!attempt) return parkUnknown(manager, notification);
  const stated = await factOf(manager, attempt, notification);
  if (!stated) return;
  const receipt = await receiveFact(manager, { sender, caseNo: attempt.caseNo, ...stated });
  if (receipt === 'conflict') await toldOtherwise(manager, notification);
}

type Stated = Pick<ReceivedFact, 'name' | 'messageId' | 'fact'>;

/** What the case is told, if it changes anything for it. */
async function factOf(
  manager: EntityManager,
  attempt: PaymentAttemptEntity,
  notification: Notification,
): Promise<Stated | undefined> {
  const { attemptNo, orderNo, method } = attempt;
  const { occurredAt } = notification;
  switch (notification.kind) {
    case 'settled': {
      const { messageId, ...fact } = await settleAttempt(manager, attempt, notification);
      return { name: FactName.PaymentSettled, messageId, fact: { ...fact } };
    }
    case 'failed': {
      if (!(await failAttempt(manager, attempt, notification.code))) return undefined;
      const messageId = `failed:${attemptNo}:${occurredAt}`;
      return {
        name: FactName.PaymentFailed,
        messageId,
        fact: { sender, occurredAt, orderNo, code: notification.code },
      };
    }
    case 'instructed': {
      const { amount, expiresAt } = notification;
      if (amount !== attempt.amount + attempt.surcharge) {
        await parkAmount(manager, attempt, amount);
        return undefined;
      }
      if (!(await instructAttempt(manager, attempt, notification))) return undefined;
      const fact = { sender, occurredAt, orderNo, attemptNo, method, expiresAt };
      return { name: FactName.PaymentInstructed, messageId: `instructed:${attemptNo}`, fact };
    }
  }
}

/** A number for another amount is not shown to the payer. */
const parkAmount = (manager: EntityManager, attempt: PaymentAttemptEntity, amount: number): Promise<void> =>
  parkPayment(manager, {
    kind: PaymentExceptionKind.WrongAmount,
    key: `${PaymentExceptionKind.WrongAmount}:instructed:${attempt.attemptNo}`,
    attemptNo: attempt.attemptNo,
    caseNo: attempt.caseNo,
    details: { amount, expected: attempt.amount + attempt.surcharge },
    who: Role.Cashier,
  });

/** Money of nobody we know: the gateway vouches for it, so it is kept until the cashier has found whose it is. */
const parkUnknown = (manager: EntityManager, notification: Notification): Promise<void> =>
  parkPayment(manager, {
    kind: PaymentExceptionKind.UnknownOrder,
    key: `${PaymentExceptionKind.UnknownOrder}:${notification.attemptNo}:${notification.kind}`,
    attemptNo: notification.attemptNo,
    details: saidBy(notification),
    who: Role.Cashier,
  });

const toldOtherwise = (manager: EntityManager, notification: Notification): Promise<void> =>
  parkPayment(manager, {
    kind: PaymentExceptionKind.ToldOtherwise,
    key: `${PaymentExceptionKind.ToldOtherwise}:${notification.attemptNo}:${notification.kind}`,
    attemptNo: notification.attemptNo,
    details: saidBy(notification),
    who: Role.Cashier,
  });

const saidBy = (notification: Notification): Readonly<Record<string, string | number>> => ({
  kind: notification.kind,
  occurredAt: notification.occurredAt,
  ...('amount' in notification ? { amount: notification.amount } : {}),
  ...('transactionNo' in notification ? { transactionNo: notification.transactionNo } : {}),
});

/** The attempt that a form speaks of, as far as it may be one. */
function numberIn(form: Readonly<Record<string, unknown>>): string | null {
  const named = form['MerchantTradeNo'];
  return typeof named === 'string' && /^\w{1,20}$/.test(named) ? named : null;
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
