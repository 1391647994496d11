import { CardState } from '@talent-window/adapters/ecpay';
import type { Tx } from '../stand-in/database.js';
import type { TradeActs } from './trade-acts.js';
import type { Trade } from './trades.js';

export const ACTIONS = ['C', 'E', 'N', 'R'] as const;
export type Action = (typeof ACTIONS)[number];

/** What can be done to a card payment, by its state. @returns why not; undefined once it is done */
export async function doAction(
  acts: TradeActs,
  tx: Tx,
  trade: Trade,
  { action, amount }: { readonly action: Action; readonly amount: number },
): Promise<string | undefined> {
  const { merchantTradeNo, cardState, refunded } = trade;
  const become = (state: CardState): Promise<void> => acts.setCardState(tx, merchantTradeNo, state);
  const isWhole = amount === trade.amount;
  switch (action) {
    case 'C':
      if (cardState !== CardState.Authorised || !isWhole) return '非授權狀態，無法關帳';
      await become(CardState.ToBeCaptured);
      return undefined;
    case 'E':
      if (cardState !== CardState.ToBeCaptured || !isWhole) return '非要關帳狀態，無法取消';
      await become(CardState.CaptureCancelled);
      return undefined;
    case 'N':
      if ((cardState !== CardState.Authorised && cardState !== CardState.CaptureCancelled) || !isWhole)
        return '非授權狀態，無法放棄';
      await become(CardState.Cancelled);
      await acts.giveBack(tx, trade, amount);
      return undefined;
    case 'R':
      if (cardState !== CardState.Captured) return '尚未關帳，無法退刷';
      if (refunded + amount > trade.amount) return '退刷金額超過可退金額';
      await acts.giveBack(tx, trade, amount);
      return undefined;
  }
}
