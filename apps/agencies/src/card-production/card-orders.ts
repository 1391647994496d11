import type { CardData, CardOrderState, OrderCard } from '@talent-window/adapters';
import { FactName } from '@talent-window/contracts/vocabulary';
import type { Tx } from '../stand-in/database.js';
import { numberInYear, taipeiDay } from '../stand-in/formats.js';
import { Problem } from '../stand-in/problem.js';
import { FaultProfile, Mode } from '../stand-in/settings.js';
import type { StandIn } from '../stand-in/stand-in.js';
import { validityOf } from './validity.js';

export const CARD_TABLES = `
create sequence if not exists card_serial maxvalue 99999999;
create table if not exists card_order (
  serial integer generated always as identity primary key,
  order_no text unique,
  reference text not null unique,
  case_no text not null,
  card jsonb not null,
  state text not null default 'queued',
  card_no text unique,
  valid_from text,
  valid_until text,
  produced_at timestamptz,
  ordered_at timestamptz not null default clock_timestamp()
);
`;

export interface CardOrder {
  readonly orderNo: string;
  readonly reference: string;
  readonly caseNo: string;
  readonly card: CardData;
  readonly state: CardOrderState;
  readonly cardNo: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly producedAt: Date | null;
}

const COLUMNS = `order_no as "orderNo", reference, case_no as "caseNo", card, state, card_no as "cardNo",
  valid_from as "validFrom", valid_until as "validUntil", produced_at as "producedAt"`;

export async function listCardOrders(tx: Tx): Promise<CardOrder[]> {
  const { rows } = await tx.query<CardOrder>(`select ${COLUMNS} from card_order order by serial desc limit 100`);
  return rows;
}

/** @throws Problem 404 */
export async function getCardOrder(tx: Tx, reference: string): Promise<CardOrder> {
  const { rows } = await tx.query<CardOrder>(`select ${COLUMNS} from card_order where reference = $1`, [reference]);
  const [order] = rows;
  if (!order) throw new Problem(404, 'unknown-order', `no card was ordered under ${reference}`);
  return order;
}

/** Everything that happens to an order at the plant, each in the transaction of its caller. */
export class CardOrders {
  constructor(private readonly standIn: StandIn) {}

  async take(tx: Tx, { reference, caseNo, card }: Omit<OrderCard, 'idempotencyKey'>): Promise<{ orderNo: string }> {
    const { rows } = await tx.query<{ serial: number }>(
      `insert into card_order (reference, case_no, card) values ($1, $2, $3) on conflict (reference) do nothing returning serial`,
      [reference, caseNo, card],
    );
    const [row] = rows;
    if (!row) throw new Problem(409, 'already-ordered', `${reference} was ordered under another idempotency key`);
    const orderNo = `P${numberInYear(new Date(), row.serial, 7)}`;
    await tx.query('update card_order set order_no = $2 where serial = $1', [row.serial, orderNo]);
    await this.standIn.record(tx, { what: 'card-ordered', reference, caseNo, details: { orderNo } });
    const { mode, delayMs } = await this.standIn.settings.read(tx);
    if (mode === Mode.Automatic) {
      await this.standIn.schedule(tx, { what: 'print', subject: reference, delayMs: delayMs / 2 });
      await this.standIn.schedule(tx, { what: 'produce', subject: reference, delayMs });
    }
    return { orderNo };
  }

  async print(tx: Tx, reference: string): Promise<void> {
    const { caseNo, state } = await this.lock(tx, reference);
    if (state !== 'queued' && state !== 'spoiled') return;
    await tx.query(`update card_order set state = 'printing' where reference = $1`, [reference]);
    await this.standIn.record(tx, { what: 'printing', reference, caseNo, details: {} });
  }

  /** Before or after it is made; a number that was on a spoiled card is never given again. */
  async spoil(tx: Tx, reference: string): Promise<void> {
    const { caseNo, cardNo, state } = await this.lock(tx, reference);
    if (state === 'spoiled') throw new Problem(409, 'already-spoiled', `the card of ${reference} is spoiled`);
    await tx.query(`update card_order set state = 'spoiled', card_no = null where reference = $1`, [reference]);
    const spoiled = cardNo === null ? {} : { cardNo };
    await this.standIn.record(tx, { what: 'card-spoiled', reference, caseNo, details: spoiled });
    const fact = { caseNo, reference, occurredAt: new Date().toISOString(), ...spoiled };
    await this.standIn.tell(tx, FactName.CardSpoiled, fact);
  }

  /** Makes the card, once for each order, and again where it was spoiled. */
  async produce(tx: Tx, reference: string): Promise<void> {
    const { caseNo, card, state } = await this.lock(tx, reference);
    if (state === 'produced') return;
    const { rows } = await tx.query<{ serial: string }>(`select nextval('card_serial')::text as serial`);
    const cardNo = `G${(rows[0]?.serial ?? '').padStart(8, '0')}`;
    const now = new Date();
    const { validFrom, validUntil } = validityOf(taipeiDay(now), card.years);
    const occurredAt = now.toISOString();
    await tx.query(
      `update card_order set state = 'produced', card_no = $2, valid_from = $3, valid_until = $4, produced_at = $5 where reference = $1`,
      [reference, cardNo, validFrom, validUntil, occurredAt],
    );
    await this.standIn.record(tx, {
      what: 'card-produced',
      reference,
      caseNo,
      details: { cardNo, validFrom, validUntil },
    });
    const fact = { caseNo, reference, occurredAt, cardNo, validFrom, validUntil };
    await this.standIn.tell(tx, FactName.CardProduced, fact);
  }

  /** Automatic mode: makes the card, unless the operator was faster or a fault spoils it first. */
  async produceByItself(tx: Tx, reference: string): Promise<void> {
    const { mode, fault, faultDelayMs } = await this.standIn.settings.read(tx);
    if (mode !== Mode.Automatic) return;
    const { state } = await getCardOrder(tx, reference);
    if (fault !== FaultProfile.LateAcceptAfterReject || state === 'spoiled') return this.produce(tx, reference);
    await this.spoil(tx, reference);
    await this.standIn.schedule(tx, { what: 'produce', subject: reference, delayMs: faultDelayMs });
  }

  private async lock(tx: Tx, reference: string): Promise<CardOrder> {
    await tx.query('select from card_order where reference = $1 for update', [reference]);
    return getCardOrder(tx, reference);
  }
}
