import { randomBytes } from 'node:crypto';
import { CardState, gatewayTime } from '@talent-window/adapters/ecpay';
import type { Fields } from '@talent-window/adapters/ecpay';
import { FactName } from '@talent-window/contracts/vocabulary';
import type { GatewayFactName } from '@talent-window/contracts/vocabulary';
import type { Tx } from '../stand-in/database.js';
import { FaultProfile } from '../stand-in/settings.js';
import type { StandIn } from '../stand-in/stand-in.js';
import type { Checkout } from './checkout.js';
import type { Merchant } from './merchant.js';
import { instructionsForm, returnForm } from './notices.js';
import { numberToPayBy } from './numbers.js';
import { lockTrade, tradesOf } from './trades.js';
import type { Trade } from './trades.js';

export const Code = { Paid: '1', Declined: '10200058', ThreeDsFailed: '10200043' } as const;
/** A card payment is captured at the close of its day, which takes until the close of the next. */
const CLOSES = 2;

/** Everything that happens to a trade, each in the transaction of its caller. */
export class TradeActs {
  constructor(
    private readonly standIn: StandIn,
    private readonly merchant: Merchant,
  ) {}

  /** @returns the token of the payer's page; undefined where the merchant's number was used before */
  async open(tx: Tx, checkout: Checkout): Promise<string | undefined> {
    const { merchantTradeNo, caseNo, orderNo, amount, choosePayment, language, itemName, tradeDate } = checkout;
    const serial = await nextSerial(tx);
    const token = randomBytes(24).toString('base64url');
    const tradeNo = `${gatewayTime(new Date()).replaceAll(/\D/g, '').slice(2)}${String(serial % 10_000).padStart(4, '0')}`;
    const given = numberToPayBy(checkout, serial);
    const { rowCount } = await tx.query(
      `insert into payment_trade (merchant_trade_no, trade_no, token, case_no, order_no, amount, choose_payment, language,
         item_name, return_url, info_url, back_url, trade_date, instructions, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) on conflict (merchant_trade_no) do nothing`,
      [
        merchantTradeNo,
        tradeNo,
        token,
        caseNo,
        orderNo,
        amount,
        choosePayment,
        language,
        itemName,
        checkout.returnUrl,
        checkout.infoUrl,
        checkout.backUrl,
        tradeDate,
        given?.fields,
        given?.expiresAt,
      ],
    );
    if (rowCount === 0) return undefined;
    await this.record(tx, 'order-opened', checkout, { amount });
    if (given && checkout.infoUrl !== '') {
      const trade = await lockTrade(tx, merchantTradeNo);
      await this.tell(tx, FactName.PaymentInstructed, trade, checkout.infoUrl, instructionsForm(trade, this.merchant));
    }
    return token;
  }

  /** The payer's card is charged, or the reader takes the money from the account. */
  async payAtOnce(tx: Tx, merchantTradeNo: string): Promise<void> {
    const trade = await lockTrade(tx, merchantTradeNo);
    if (trade.state === 'settled') return;
    const { fault, faultDelayMs } = await this.standIn.settings.read(tx);
    if (fault !== FaultProfile.LateAcceptAfterReject) return this.settle(tx, trade);
    await this.fail(tx, trade, Code.Declined);
    await this.standIn.schedule(tx, { what: 'settle', subject: merchantTradeNo, delayMs: faultDelayMs });
  }

  async decline(tx: Tx, merchantTradeNo: string, code: string): Promise<void> {
    const trade = await lockTrade(tx, merchantTradeNo);
    if (trade.state !== 'settled') await this.fail(tx, trade, code);
  }

  /** The payer pays at the store or the bank in two days. */
  async payInTwoDays(tx: Tx, merchantTradeNo: string): Promise<void> {
    const delayMs = 2 * this.merchant.dayMs;
    await this.standIn.schedule(tx, { what: 'settle', subject: merchantTradeNo, delayMs });
  }

  /** The money has come, whatever was said before; nothing happens where it came already. */
  async settleLate(tx: Tx, merchantTradeNo: string): Promise<void> {
    const trade = await lockTrade(tx, merchantTradeNo);
    if (trade.state !== 'settled') await this.settle(tx, trade);
  }

  /** The money comes for what is still open of an order, where another attempt was paid too. */
  async settleOpen(tx: Tx, orderNo: string): Promise<void> {
    const open = (await tradesOf(tx, orderNo)).find(({ state }) => state !== 'settled');
    if (open) await this.settleLate(tx, open.merchantTradeNo);
  }

  /** 關帳: what was authorised is to be captured, what was to be captured is. */
  async close(tx: Tx, merchantTradeNo: string): Promise<void> {
    const { cardState } = await lockTrade(tx, merchantTradeNo);
    const next = { [CardState.Authorised]: CardState.ToBeCaptured, [CardState.ToBeCaptured]: CardState.Captured };
    if (cardState === CardState.Authorised || cardState === CardState.ToBeCaptured) {
      await this.setCardState(tx, merchantTradeNo, next[cardState]);
    }
  }

  async setCardState(tx: Tx, merchantTradeNo: string, state: CardState): Promise<void> {
    await tx.query('update payment_trade set card_state = $2 where merchant_trade_no = $1', [merchantTradeNo, state]);
  }

  /** Money goes back to the card. */
  async giveBack(tx: Tx, trade: Trade, amount: number): Promise<void> {
    const { merchantTradeNo } = trade;
    await tx.query('insert into payment_refund (merchant_trade_no, amount) values ($1, $2)', [merchantTradeNo, amount]);
    await this.record(tx, 'refunded', trade, { tradeNo: trade.tradeNo, amount });
  }

  /** 爭議款: the holder of the card disputes the payment, and its bank takes it back. */
  async chargeBack(tx: Tx, merchantTradeNo: string): Promise<void> {
    const trade = await lockTrade(tx, merchantTradeNo);
    if (trade.gwsr === null || trade.chargedBackAt !== null) return;
    await tx.query('update payment_trade set charged_back_at = clock_timestamp() where merchant_trade_no = $1', [
      merchantTradeNo,
    ]);
    await this.record(tx, 'charged-back', trade, { tradeNo: trade.tradeNo, amount: trade.amount });
  }

  private async settle(tx: Tx, trade: Trade): Promise<void> {
    const { merchantTradeNo, amount, choosePayment } = trade;
    const isCard = choosePayment === 'Credit';
    const gwsr = isCard ? String(10_000_000 + (await nextSerial(tx))) : null;
    // To the second, as the gateway tells it.
    const paidAt = new Date(Math.floor(Date.now() / 1000) * 1000);
    await tx.query(
      `update payment_trade set state = 'settled', code = null, paid_at = $2, gwsr = $3, card_state = $4
       where merchant_trade_no = $1`,
      [merchantTradeNo, paidAt, gwsr, isCard ? CardState.Authorised : null],
    );
    await this.record(tx, 'settled', trade, { amount, choosePayment });
    const form = returnForm({ ...trade, gwsr }, paidAt, Code.Paid, this.merchant);
    await this.tell(tx, FactName.PaymentSettled, trade, trade.returnUrl, form);
    for (let close = 1; isCard && close <= CLOSES; close += 1) {
      await this.standIn.schedule(tx, {
        what: 'close',
        subject: merchantTradeNo,
        delayMs: close * this.merchant.dayMs,
      });
    }
  }

  private async fail(tx: Tx, trade: Trade, code: string): Promise<void> {
    const { merchantTradeNo } = trade;
    await tx.query(`update payment_trade set state = 'failed', code = $2 where merchant_trade_no = $1`, [
      merchantTradeNo,
      code,
    ]);
    await this.record(tx, 'failed', trade, { code });
    const form = returnForm(trade, new Date(), code, this.merchant);
    await this.tell(tx, FactName.PaymentFailed, trade, trade.returnUrl, form);
  }

  private record(
    tx: Tx,
    what: string,
    { caseNo, orderNo, merchantTradeNo }: Pick<Trade, 'caseNo' | 'orderNo' | 'merchantTradeNo'>,
    details: Readonly<Record<string, string | number>>,
  ): Promise<void> {
    return this.standIn.record(tx, { what, caseNo, details: { orderNo, attemptNo: merchantTradeNo, ...details } });
  }

  private tell(tx: Tx, name: GatewayFactName, { caseNo }: Trade, url: string, fields: Fields): Promise<void> {
    return this.standIn.post(tx, { name, caseNo, url, fields });
  }
}

async function nextSerial(tx: Tx): Promise<number> {
  const { rows } = await tx.query<{ serial: number }>(`select nextval('payment_trade_serial')::integer as serial`);
  return rows[0]?.serial ?? 0;
}
