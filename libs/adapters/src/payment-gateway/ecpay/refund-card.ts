import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { AgencyError } from '../../http/agency-error.js';
import type { RefundAttempt } from '../payment-gateway.js';
import type { EcpayAccount } from './ecpay-account.js';
import { CardState, queryCard, readCard } from './query-card.js';
import type { CardTrade } from './query-card.js';
import { postForm, readAnswer } from './form-client.js';
import { queryTrade } from './query-trade.js';

export const DO_ACTION_PATH = '/CreditDetail/DoAction';
const operation = 'DoAction';
const system = AgencySystem.PaymentGateway;
/** What the gateway does to a card payment: cancels its capture, gives up its authorisation, or gives money back. */
type Action = 'E' | 'N' | 'R';

/**
 * Gives back a card payment by what it is: an authorisation is given up (N), a capture under way is cancelled before (E, N),
 * and of what is captured money is given back (R). The gateway knows no idempotency key, so the state is asked first, and
 * how much had gone back when it was told for the first time tells whether this refund was done since.
 */
export async function refundCard(account: EcpayAccount, refund: RefundAttempt): Promise<{ refundNo: string }> {
  const { attemptNo, transactionNo, amount, idempotencyKey } = refund;
  const trade = await queryTrade(account, attemptNo);
  if (trade['TradeNo'] !== transactionNo) throw refused('the attempt was not paid by this transaction');
  if (!trade['gwsr']) throw refused('not paid by card: it goes back by bank transfer');
  const asked = `${idempotencyKey}:state`;
  const first = firstTold((await account.answersBefore?.(asked)) ?? []);
  let card = await queryCard(account, trade, asked);
  const before = (first ?? card).refunded;
  // Each turn asks anew: between two acts the gateway may have captured at the close of its day.
  while (card.refunded < before + amount) {
    const action = nextAction(card, amount);
    const answer = await doAction(account, refund, action);
    const since = await queryCard(account, trade, asked);
    if (answer['RtnCode'] !== '1' && since.state === card.state && since.refunded === card.refunded) {
      throw refused(`${action}: ${answer['RtnCode'] ?? ''} ${answer['RtnMsg'] ?? ''}`);
    }
    card = since;
  }
  return { refundNo: `${transactionNo}R${before + amount}` };
}

/** An answer that could not be read was no answer: nothing was done upon it. */
function firstTold(answers: readonly Uint8Array[]): CardTrade | undefined {
  for (const answer of answers) {
    try {
      return readCard(new TextDecoder().decode(answer));
    } catch (error) {
      if (!(error instanceof AgencyError)) throw error;
    }
  }
  return undefined;
}

function nextAction({ state, amount: paid, refunded }: CardTrade, amount: number): Action {
  if (refunded + amount > paid) throw refused('more than was paid');
  if (state === CardState.Captured) return 'R';
  // An authorisation goes as a whole; a part of it can go back when it is captured, which takes a day.
  if (amount < paid)
    throw AgencyError.unavailable({ system, operation, problem: 'not captured yet: no part goes back' });
  if (state === CardState.ToBeCaptured) return 'E';
  if (state === CardState.Authorised || state === CardState.CaptureCancelled) return 'N';
  throw refused(`the card payment is ${state}`);
}

async function doAction(account: EcpayAccount, refund: RefundAttempt, action: Action) {
  const { attemptNo, transactionNo, amount, idempotencyKey } = refund;
  const answer = await postForm(account, {
    operation,
    url: `${account.url}${DO_ACTION_PATH}`,
    fields: {
      MerchantID: account.merchantId,
      MerchantTradeNo: attemptNo,
      TradeNo: transactionNo,
      Action: action,
      TotalAmount: String(amount),
    },
    reference: attemptNo,
    idempotencyKey: `${idempotencyKey}:${action}`,
  });
  return readAnswer(answer);
}

const refused = (problem: string): AgencyError => AgencyError.rejected({ system, operation, problem });
