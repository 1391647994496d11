import type { CardState, Fields } from '@talent-window/adapters/ecpay';
import type { Checkout } from './checkout.js';
import type { Tx } from '../stand-in/database.js';
import { Problem } from '../stand-in/problem.js';

export const TRADE_TABLES = `
create sequence if not exists payment_trade_serial;
create table if not exists payment_trade (
  merchant_trade_no text primary key,
  trade_no text not null unique,
  token text not null unique,
  case_no text not null,
  order_no text not null,
  amount integer not null check (amount > 0),
  choose_payment text not null,
  language text not null default '',
  item_name text not null,
  return_url text not null,
  info_url text not null default '',
  back_url text not null default '',
  trade_date timestamptz not null,
  opened_at timestamptz not null default clock_timestamp(),
  state text not null default 'open',
  code text,
  instructions jsonb,
  expires_at timestamptz,
  paid_at timestamptz,
  gwsr text unique,
  card_state text,
  charged_back_at timestamptz
);
create index if not exists payment_trade_order on payment_trade (order_no);
create index if not exists payment_trade_paid on payment_trade (paid_at);
create table if not exists payment_refund (
  serial integer generated always as identity primary key,
  merchant_trade_no text not null references payment_trade,
  amount integer not null check (amount > 0),
  refunded_at timestamptz not null default clock_timestamp()
);
create table if not exists payment_file_fault (only_one boolean primary key default true check (only_one), fault text not null);
`;

/** What became of a checkout. */
export interface Trade extends Omit<Checkout, 'validMs'> {
  /** the gateway's own number of it */
  readonly tradeNo: string;
  /** part of the payer's page address; not to be guessed */
  readonly token: string;
  readonly state: 'open' | 'failed' | 'settled';
  readonly code: string | null;
  readonly instructions: Fields | null;
  readonly expiresAt: Date | null;
  readonly paidAt: Date | null;
  /** 授權單號 of a card payment */
  readonly gwsr: string | null;
  readonly cardState: CardState | null;
  readonly chargedBackAt: Date | null;
  /** what went back of it */
  readonly refunded: number;
}

const COLUMNS = `merchant_trade_no as "merchantTradeNo", trade_no as "tradeNo", token, case_no as "caseNo", order_no as "orderNo",
  amount, choose_payment as "choosePayment", language, item_name as "itemName", return_url as "returnUrl",
  info_url as "infoUrl", back_url as "backUrl", trade_date as "tradeDate", state, code, instructions,
  expires_at as "expiresAt", paid_at as "paidAt", gwsr, card_state as "cardState", charged_back_at as "chargedBackAt",
  (select coalesce(sum(amount), 0)::integer from payment_refund r
   where r.merchant_trade_no = payment_trade.merchant_trade_no) as refunded`;

type TradeKey = { readonly merchantTradeNo: string } | { readonly token: string } | { readonly gwsr: string };

export async function findTrade(tx: Tx, key: TradeKey): Promise<Trade | undefined> {
  const [column, value] =
    'token' in key
      ? ['token', key.token]
      : 'gwsr' in key
        ? ['gwsr', key.gwsr]
        : ['merchant_trade_no', key.merchantTradeNo];
  const { rows } = await tx.query<Trade>(`select ${COLUMNS} from payment_trade where ${column} = $1`, [value]);
  return rows[0];
}

/** Held until the transaction ends. @throws Problem 404 */
export async function lockTrade(tx: Tx, merchantTradeNo: string): Promise<Trade> {
  await tx.query('select from payment_trade where merchant_trade_no = $1 for update', [merchantTradeNo]);
  const trade = await findTrade(tx, { merchantTradeNo });
  if (!trade) throw new Problem(404, 'unknown-trade', `there is no trade ${merchantTradeNo}`);
  return trade;
}

/** Of one order, the first that was opened first. */
export async function tradesOf(tx: Tx, orderNo: string): Promise<Trade[]> {
  const { rows } = await tx.query<Trade>(
    `select ${COLUMNS} from payment_trade where order_no = $1 order by opened_at`,
    [orderNo],
  );
  return rows;
}

export async function listTrades(tx: Tx): Promise<Trade[]> {
  const { rows } = await tx.query<Trade>(`select ${COLUMNS} from payment_trade order by opened_at desc limit 50`);
  return rows;
}

/** With money that came, went back, or was charged back on a day in Taipei. */
export async function tradesOfDay(tx: Tx, day: string): Promise<Trade[]> {
  const on = (column: string): string => `(${column} at time zone 'Asia/Taipei')::date = $1::date`;
  const { rows } = await tx.query<Trade>(
    `select ${COLUMNS} from payment_trade where ${on('paid_at')} or ${on('charged_back_at')}
       or exists (select from payment_refund r where r.merchant_trade_no = payment_trade.merchant_trade_no and ${on('refunded_at')})
     order by paid_at, merchant_trade_no`,
    [day],
  );
  return rows;
}
