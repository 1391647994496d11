import { PAYMENT_METHODS } from '@talent-window/contracts/vocabulary';
import type { PaymentGateway } from '../payment-gateway.js';
import { checkoutForm } from './checkout-form.js';
import type { EcpayAccount } from './ecpay-account.js';
import { queryTrade, statusOf } from './query-trade.js';
import { readSettlement } from './read-settlement.js';
import { readNotification } from './read-notification.js';
import { refundCard } from './refund-card.js';
import { settlementFile } from './settlement-file.js';

/** 綠界 ECPay, by its all-in-one protocol. */
export const createEcpayGateway = (account: EcpayAccount): PaymentGateway => ({
  methods: PAYMENT_METHODS,
  checkout: (attempt) => checkoutForm(attempt, account),
  readNotification: (form) => readNotification(form, account),
  queryAttempt: async (attemptNo) => statusOf(await queryTrade(account, attemptNo)),
  refund: (refund) => refundCard(account, refund),
  settlementFile: (day) => settlementFile(account, day),
  readSettlement,
});
