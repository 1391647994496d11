import type { CardData, CardPicture, OrderCard } from '@talent-window/adapters';
import { CardOrderState } from '@talent-window/adapters';
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
  pictures jsonb not null default '[]',
  state text not null default 'received',
  card_no text unique,
  valid_from text,
  valid_until text,
  produced_at timestamptz,
  ordered_at timestamptz not null default clock_timestamp()
);
-- orders from before the plant told how far it is
alter table card_order add column if not exists pictures jsonb not null default '[]';
update card_order set state = 'received' where state = 'queued';
update card_order set state = 'personalising' where state = 'printing';
-- every number that was ever given, also to cards that were spoiled
create table if not exists card_number (
  card_no text primary key,
  reference text not null,
  given_at timestamptz not null default clock_timestamp()
);
insert into card_number (card_no, reference)
  select card_no, reference from card_order where card_no is not null on conflict do nothing;
`;

/** The stations of the plant, one after another; a spoiled card begins anew. */
const NEXT = {
  [CardOrderState.Received]: CardOrderState.Personalising,
  [CardOrderState.Spoiled]: CardOrderState.Personalising,
  [CardOrderState.Personalising]: CardOrderState.Produced,
  [CardOrderState.Produced]: CardOrderState.QualityChecked,
  [CardOrderState.QualityChecked]: CardOrderState.Shipped,
  [CardOrderState.Shipped]: undefined,
} as const;

export interface CardOrder {
  readonly orderNo: string;
  readonly reference: string;
  readonly caseNo: string;
  readonly card: CardData;
  readonly pictures: readonly CardPicture[];
  readonly state: CardOrderState;
  readonly cardNo: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly producedAt: Date | null;
}

const COLUMNS = `order_no as "orderNo", reference, case_no as "caseNo", card, pictures, state, card_no as "cardNo",
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

  async take(
    tx: Tx,
    { reference, caseNo, card, pictures }: Omit<OrderCard, 'idempotencyKey'>,
  ): Promise<{ orderNo: string }> {
    const { rows } = await tx.query<{ serial: number }>(
      `insert into card_order (reference, case_no, card, pictures) values ($1, $2, $3, $4) on conflict (reference) do nothing returning serial`,
      [reference, caseNo, card, JSON.stringify(pictures)],
    );
    const [row] = rows;
    if (!row) throw new Problem(409, 'already-ordered', `${reference} was ordered under another idempotency key`);
    const orderNo = `P${numberInYear(new Date(), row.serial, 7)}`;
    await tx.query('update card_order set order_no = $2 where serial = $1', [row.serial, orderNo]);
    await this.standIn.record(tx, { what: 'card-ordered', reference, caseNo, details: { orderNo } });
    const { mode, delayMs } = await this.standIn.settings.read(tx);
    if (mode === Mode.Automatic) {
      await this.standIn.schedule(tx, { what: 'advance', subject: reference, delayMs: delayMs / 2 });
      await this.standIn.schedule(tx, { what: 'produce', subject: reference, delayMs });
    }
    return { orderNo };
  }

  /** Before or after it is sent out; a number that was on a spoiled card is never given again. */
  async spoil(tx: Tx, reference: string): Promise<void> {
    const { caseNo, cardNo, state } = await this.lock(tx, reference);
    if (state === CardOrderState.Spoiled)
      throw new Problem(409, 'already-spoiled', `the card of ${reference} is spoiled`);
    await tx.query(`update card_order set state = 'spoiled', card_no = null where reference = $1`, [reference]);
    const spoiled = cardNo === null ? {} : { cardNo };
    await this.standIn.record(tx, { what: 'card-spoiled', reference, caseNo, details: spoiled });
    const fact = { caseNo, reference, occurredAt: new Date().toISOString(), ...spoiled };
    await this.standIn.tell(tx, FactName.CardSpoiled, fact);
  }

  /** To the next station of the plant. */
  async advance(tx: Tx, reference: string): Promise<void> {
    const order = await this.lock(tx, reference);
    const next = NEXT[order.state];
    if (next === undefined) return;
    const occurredAt = new Date().toISOString();
    if (next === CardOrderState.Produced) await this.print(tx, order, occurredAt);
    await tx.query('update card_order set state = $2 where reference = $1', [reference, next]);
    const { caseNo } = order;
    await this.standIn.record(tx, { what: `card-${next}`, reference, caseNo, details: {} });
    if (next === CardOrderState.Shipped) await this.tellShipped(tx, reference);
    else await this.standIn.tell(tx, FactName.CardProgressed, { caseNo, reference, occurredAt, state: next });
  }

  /** All the way out of the plant, once for each order, and again where it was spoiled. */
  async produce(tx: Tx, reference: string): Promise<void> {
    for (let { state } = await this.lock(tx, reference); NEXT[state] !== undefined;) {
      await this.advance(tx, reference);
      ({ state } = await getCardOrder(tx, reference));
    }
  }

  /** Automatic mode: makes the card, unless the operator was faster or a fault spoils it first. */
  async produceByItself(tx: Tx, reference: string): Promise<void> {
    const { mode, fault, faultDelayMs } = await this.standIn.settings.read(tx);
    if (mode !== Mode.Automatic) return;
    const { state } = await getCardOrder(tx, reference);
    if (fault !== FaultProfile.LateAcceptAfterReject || state === CardOrderState.Spoiled)
      return this.produce(tx, reference);
    await this.spoil(tx, reference);
    await this.standIn.schedule(tx, { what: 'produce', subject: reference, delayMs: faultDelayMs });
  }

  /** Gives the card its number, which no card ever had. */
  private async print(tx: Tx, { reference, card }: CardOrder, producedAt: string): Promise<void> {
    const { rows } = await tx.query<{ cardNo: string }>(
      `insert into card_number (card_no, reference)
       values ('G' || lpad(nextval('card_serial')::text, 8, '0'), $1) returning card_no as "cardNo"`,
      [reference],
    );
    const { validFrom, validUntil } = validityOf(taipeiDay(new Date(producedAt)), card.years);
    await tx.query(
      'update card_order set card_no = $2, valid_from = $3, valid_until = $4, produced_at = $5 where reference = $1',
      [reference, rows[0]?.cardNo, validFrom, validUntil, producedAt],
    );
  }

  private async tellShipped(tx: Tx, reference: string): Promise<void> {
    const { caseNo, cardNo, validFrom, validUntil, producedAt } = await getCardOrder(tx, reference);
    if (!cardNo || !validFrom || !validUntil || !producedAt) throw new Error(`${reference} has no card`);
    const fact = { caseNo, reference, occurredAt: producedAt.toISOString(), cardNo, validFrom, validUntil };
    await this.standIn.tell(tx, FactName.CardProduced, fact);
  }

  private async lock(tx: Tx, reference: string): Promise<CardOrder> {
    await tx.query('select from card_order where reference = $1 for update', [reference]);
    return getCardOrder(tx, reference);
  }
}
