import type { Trade } from './trades.js';
import { both, button, html, page } from '../stand-in/html.js';
import type { Html } from '../stand-in/html.js';
import type { CheckoutFault } from './checkout.js';

const TITLE = { zh: '綠界科技全方位金流', en: 'ECPay all-in-one payment' };

/** What the payer can do; a script posts the same as the buttons. */
export const Outcome = {
  Success: 'success',
  Decline: 'decline',
  /** to the page of the bank that issued the card, and from there on or out */
  ThreeDs: 'three-ds',
  ThreeDsConfirmed: 'three-ds-confirmed',
  ThreeDsFailed: 'three-ds-failed',
  PayNow: 'pay-now',
  PayInTwoDays: 'pay-in-two-days',
  Abandon: 'abandon',
} as const;
export type Outcome = (typeof Outcome)[keyof typeof Outcome];
export const OUTCOMES = Object.values(Outcome) as readonly Outcome[];

const BUTTONS: Readonly<Record<Outcome, { zh: string; en: string }>> = {
  success: { zh: '付款成功', en: 'Pay: success' },
  decline: { zh: '發卡行拒絕', en: 'Pay: declined' },
  'three-ds': { zh: '以 3D 驗證付款', en: 'Pay with 3-D Secure' },
  'three-ds-confirmed': { zh: '輸入驗證碼並確認', en: 'Enter the code and confirm' },
  'three-ds-failed': { zh: '驗證失敗', en: 'Fail the verification' },
  'pay-now': { zh: '現在繳費', en: 'Pay now' },
  'pay-in-two-days': { zh: '兩天後繳費', en: 'Pay in two days' },
  abandon: { zh: '離開', en: 'Leave' },
};

const WAYS: Readonly<Record<Trade['choosePayment'], { zh: string; en: string }>> = {
  Credit: { zh: '信用卡', en: 'Credit card' },
  CVS: { zh: '超商代碼', en: 'Convenience store, by code' },
  BARCODE: { zh: '超商條碼', en: 'Convenience store, by barcode' },
  ATM: { zh: 'ATM 虛擬帳號', en: 'Virtual account' },
  WebATM: { zh: '網路 ATM', en: 'Web ATM' },
};

const AT_ONCE: readonly Outcome[] = [Outcome.Success, Outcome.Decline];
/** What is offered on the page of each way of paying. */
const OFFERED: Readonly<Record<Trade['choosePayment'], readonly Outcome[]>> = {
  Credit: [...AT_ONCE, Outcome.ThreeDs, Outcome.Abandon],
  WebATM: [...AT_ONCE, Outcome.Abandon],
  ATM: [Outcome.PayNow, Outcome.PayInTwoDays, Outcome.Abandon],
  CVS: [Outcome.PayNow, Outcome.PayInTwoDays, Outcome.Abandon],
  BARCODE: [Outcome.PayNow, Outcome.PayInTwoDays, Outcome.Abandon],
};
const AT_THE_BANK: readonly Outcome[] = [Outcome.ThreeDsConfirmed, Outcome.ThreeDsFailed];

export const isOffered = ({ choosePayment }: Trade, outcome: Outcome): boolean =>
  OFFERED[choosePayment].includes(outcome) || (choosePayment === 'Credit' && AT_THE_BANK.includes(outcome));

/** The payer's page, or the one of the bank that verifies the card. */
export function tradePage(trade: Trade, isAtTheBank = false): string {
  const { state, code, backUrl } = trade;
  const back = backUrl !== '' && html`<p><a href="${backUrl}">${both('返回商店', 'Back to the shop')}</a></p>`;
  if (state === 'settled') {
    return till(
      html`${summary(trade)}
        <p class="done">${both('付款完成。', 'The payment is complete.')}</p>
        ${back}`,
    );
  }
  const failed =
    code !== null &&
    html`<p class="notice">
      ${both(`上次付款未成功（${code}），可以再試。`, `The last attempt failed (${code}); you can try again.`)}
    </p>`;
  const bank =
    isAtTheBank &&
    html`<h2>${both('發卡銀行 3D 驗證', '3-D Secure of the issuing bank')}</h2>
      <p>
        ${both('銀行已傳送驗證碼至您的手機（示範，無須輸入）。', 'The bank has sent a code to your telephone (a show: nothing to enter).')}
      </p>`;
  const offered = isAtTheBank ? AT_THE_BANK : OFFERED[trade.choosePayment];
  const choices = offered.map((outcome) =>
    button(`/payment-gateway/pay/${trade.token}`, BUTTONS[outcome], { outcome }),
  );
  return till(
    html`${summary(trade)} ${numbers(trade)} ${failed} ${bank}
      <p>${both('這裡不收真的錢，也不問卡號。', 'No real money is taken here, and no card number is asked for.')}</p>
      ${choices} ${back}`,
  );
}

/** What the payer sees, as a till would show it. */
const till = (content: Html): string => page(TITLE, html`<section class="till">${content}</section>`);

export const refusalPage = (fault: CheckoutFault): string =>
  till(
    html`<p class="notice">${both(`無法建立交易（${fault}）。`, `The trade cannot be opened (${fault}).`)}</p>
      <p>${both('請返回商店重新選擇繳費方式。', 'Please go back to the shop and choose how to pay once more.')}</p>`,
  );

function summary({ merchantTradeNo, itemName, amount, choosePayment }: Trade): Html {
  return html`<dl>
    <dt>${both('訂單編號', 'Order')}</dt>
    <dd>${merchantTradeNo}</dd>
    <dt>${both('項目', 'For')}</dt>
    <dd>${itemName}</dd>
    <dt>${both('付款方式', 'By')}</dt>
    <dd>${both(WAYS[choosePayment].zh, WAYS[choosePayment].en)}</dd>
    <dt>${both('金額', 'Amount')}</dt>
    <dd><strong>NT$${amount.toLocaleString('en-US')}</strong></dd>
  </dl>`;
}

const NUMBERS: Readonly<Record<string, { zh: string; en: string }>> = {
  BankCode: { zh: '銀行代碼', en: 'Bank' },
  vAccount: { zh: '虛擬帳號', en: 'Account' },
  PaymentNo: { zh: '超商代碼', en: 'Store code' },
  Barcode1: { zh: '條碼一', en: 'Barcode 1' },
  Barcode2: { zh: '條碼二', en: 'Barcode 2' },
  Barcode3: { zh: '條碼三', en: 'Barcode 3' },
  ExpireDate: { zh: '繳費期限', en: 'Pay until' },
};

/** What the payer takes along to the store or the bank. */
function numbers({ instructions }: Trade): Html | undefined {
  if (instructions === null) return undefined;
  const lines = Object.entries(NUMBERS).flatMap(([name, { zh, en }]) => {
    const value = instructions[name];
    return value === undefined
      ? []
      : [
          html`<dt>${both(zh, en)}</dt>
            <dd><code>${value}</code></dd>`,
        ];
  });
  return html`<dl class="numbers">${lines}</dl>`;
}
