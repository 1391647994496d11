import { randomBytes } from 'node:crypto';
import type { OpenOrder, OrderState } from '@talent-window/adapters';
import { FactName } from '@talent-window/contracts/vocabulary';
import type { Tx } from '../stand-in/database.js';
import { numberInYear } from '../stand-in/formats.js';
import { Problem } from '../stand-in/problem.js';
import { FaultProfile, Mode } from '../stand-in/settings.js';
import type { StandIn } from '../stand-in/stand-in.js';

export const ORDER_TABLES = `
create table if not exists payment_order (
  order_no text primary key,
  token text not null unique,
  case_no text not null,
  reference text not null,
  amount integer not null check (amount > 0),
  description text not null,
  return_url text not null,
  state text not null default 'open',
  method text,
  code text,
  occurred_at timestamptz,
  opened_at timestamptz not null default clock_timestamp()
);
create sequence if not exists payment_transaction_serial;
create table if not exists payment_transaction (
  transaction_no text primary key,
  order_no text not null references payment_order,
  amount integer not null check (amount > 0),
  refunded integer not null default 0 check (refunded <= amount),
  settled_at timestamptz not null default clock_timestamp()
);
create table if not exists payment_refund (
  serial integer generated always as identity primary key,
  order_no text not null references payment_order,
  amount integer not null check (amount > 0),
  reason text not null,
  refunded_at timestamptz not null default clock_timestamp()
);
`;

export interface Order {
  readonly orderNo: string;
  /** part of the payer's page address; not to be guessed */
  readonly token: string;
  readonly caseNo: string;
  readonly reference: string;
  readonly amount: number;
  readonly description: string;
  readonly returnUrl: string;
  readonly state: OrderState;
  readonly method: string | null;
  readonly code: string | null;
  readonly occurredAt: Date | null;
  /** of the first payment that settled */
  readonly transactionNo: string | null;
}

interface Giveback {
  readonly amount: number;
  readonly reason: string;
  readonly transactionNo?: string;
}

export const Method = { CreditCard: 'credit-card', VirtualAccount: 'virtual-account' } as const;
export type Method = (typeof Method)[keyof typeof Method];
const DECLINED = 'card-declined';

const COLUMNS = `order_no as "orderNo", token, case_no as "caseNo", reference, amount, description, return_url as "returnUrl",
  state, method, code, occurred_at as "occurredAt",
  (select min(transaction_no) from payment_transaction t where t.order_no = payment_order.order_no) as "transactionNo"`;

export async function findOrder(tx: Tx, key: { orderNo: string } | { token: string }): Promise<Order | undefined> {
  const [column, value] = 'orderNo' in key ? ['order_no', key.orderNo] : ['token', key.token];
  const { rows } = await tx.query<Order>(`select ${COLUMNS} from payment_order where ${column} = $1`, [value]);
  return rows[0];
}

export async function listOrders(tx: Tx): Promise<Order[]> {
  const { rows } = await tx.query<Order>(`select ${COLUMNS} from payment_order order by opened_at desc limit 50`);
  return rows;
}

/** @throws Problem 404 */
export async function getOrder(tx: Tx, orderNo: string): Promise<Order> {
  const order = await findOrder(tx, { orderNo });
  if (!order) throw new Problem(404, 'unknown-order', `there is no order ${orderNo}`);
  return order;
}

async function lockOrder(tx: Tx, orderNo: string): Promise<Order> {
  await tx.query('select from payment_order where order_no = $1 for update', [orderNo]);
  return getOrder(tx, orderNo);
}

/** Everything that happens to an order, each in the transaction of its caller. */
export class Orders {
  constructor(private readonly standIn: StandIn) {}

  async open(tx: Tx, order: Omit<OpenOrder, 'idempotencyKey'>): Promise<{ token: string }> {
    const { orderNo, caseNo, reference, amount, description, returnUrl } = order;
    const token = randomBytes(24).toString('base64url');
    const { rowCount } = await tx.query(
      `insert into payment_order (order_no, token, case_no, reference, amount, description, return_url)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (order_no) do nothing`,
      [orderNo, token, caseNo, reference, amount, description, returnUrl],
    );
    if (rowCount === 0)
      throw new Problem(409, 'order-exists', `order ${orderNo} was opened under another idempotency key`);
    await this.standIn.record(tx, { what: 'order-opened', reference, caseNo, details: { orderNo, amount } });
    return { token };
  }

  /** The payer's card is charged. */
  async payByCard(tx: Tx, orderNo: string): Promise<Order> {
    const order = await this.lockUnpaid(tx, orderNo);
    const { fault, faultDelayMs } = await this.standIn.settings.read(tx);
    if (fault !== FaultProfile.LateAcceptAfterReject) return this.settle(tx, order, Method.CreditCard);
    await this.fail(tx, order);
    await this.standIn.schedule(tx, { what: 'settle', subject: orderNo, delayMs: faultDelayMs });
    return order;
  }

  async decline(tx: Tx, orderNo: string): Promise<Order> {
    const order = await this.lockUnpaid(tx, orderNo);
    return this.fail(tx, order);
  }

  /** The payer has transferred the money; it comes later (對帳中). */
  async payByTransfer(tx: Tx, orderNo: string): Promise<Order> {
    const order = await this.lockUnpaid(tx, orderNo);
    await tx.query(
      `update payment_order set state = 'pending', method = $2, code = null, occurred_at = null where order_no = $1`,
      [orderNo, Method.VirtualAccount],
    );
    const { caseNo, reference } = order;
    await this.standIn.record(tx, { what: 'transfer-announced', reference, caseNo, details: { orderNo } });
    const { mode, delayMs } = await this.standIn.settings.read(tx);
    if (mode === Mode.Automatic) await this.standIn.schedule(tx, { what: 'settle', subject: orderNo, delayMs });
    return order;
  }

  /** Money announced before has come; nothing happens where it came already. */
  async settleLate(tx: Tx, orderNo: string): Promise<void> {
    const order = await lockOrder(tx, orderNo);
    if (order.state !== 'settled') await this.settle(tx, order, order.method ?? Method.CreditCard);
  }

  /** The payer transfers once more to the same virtual account: nothing at a bank keeps anybody from it. */
  async payAgain(tx: Tx, orderNo: string): Promise<void> {
    await this.settle(tx, await lockOrder(tx, orderNo), Method.VirtualAccount);
  }

  /** Gives back a part or the whole of one payment: of the one named, or of the order's only one. */
  async refund(tx: Tx, orderNo: string, { amount, reason, transactionNo }: Giveback): Promise<{ refundNo: string }> {
    const order = await lockOrder(tx, orderNo);
    const { caseNo, reference } = order;
    const { rowCount } = await tx.query(
      `update payment_transaction set refunded = refunded + $3
       where order_no = $1 and transaction_no = $2 and refunded + $3 <= amount`,
      [orderNo, transactionNo ?? order.transactionNo, amount],
    );
    if (rowCount === 0) throw new Problem(409, 'not-refundable', `order ${orderNo} has no ${amount} to give back`);
    const { rows } = await tx.query<{ serial: number }>(
      'insert into payment_refund (order_no, amount, reason) values ($1, $2, $3) returning serial',
      [orderNo, amount, reason],
    );
    const refundNo = `R${numberInYear(new Date(), rows[0]?.serial ?? 0, 7)}`;
    await this.standIn.record(tx, { what: 'refunded', reference, caseNo, details: { orderNo, refundNo, amount } });
    return { refundNo };
  }

  private async lockUnpaid(tx: Tx, orderNo: string): Promise<Order> {
    const order = await lockOrder(tx, orderNo);
    if (order.state === 'settled') throw new Problem(409, 'already-paid', `order ${orderNo} is paid`);
    return order;
  }

  private async settle(tx: Tx, order: Order, method: string): Promise<Order> {
    const { orderNo, caseNo, reference, amount } = order;
    const now = new Date();
    const occurredAt = now.toISOString();
    const { rows } = await tx.query<{ serial: number }>(
      `select nextval('payment_transaction_serial')::integer as serial`,
    );
    const transactionNo = `T${numberInYear(now, rows[0]?.serial ?? 0, 9)}`;
    await tx.query('insert into payment_transaction (transaction_no, order_no, amount) values ($1, $2, $3)', [
      transactionNo,
      orderNo,
      amount,
    ]);
    await tx.query(
      `update payment_order set state = 'settled', method = $2, code = null, occurred_at = $3 where order_no = $1`,
      [orderNo, method, occurredAt],
    );
    await this.standIn.record(tx, { what: 'settled', reference, caseNo, details: { orderNo, amount, method } });
    const fact = { caseNo, reference, occurredAt, orderNo, amount, method, transactionNo };
    await this.standIn.tell(tx, FactName.PaymentSettled, fact);
    return order;
  }

  private async fail(tx: Tx, order: Order): Promise<Order> {
    const { orderNo, caseNo, reference } = order;
    const occurredAt = new Date().toISOString();
    await tx.query(`update payment_order set state = 'failed', code = $2, occurred_at = $3 where order_no = $1`, [
      orderNo,
      DECLINED,
      occurredAt,
    ]);
    await this.standIn.record(tx, { what: 'failed', reference, caseNo, details: { orderNo, code: DECLINED } });
    await this.standIn.tell(tx, FactName.PaymentFailed, { caseNo, reference, occurredAt, orderNo, code: DECLINED });
    return order;
  }
}
