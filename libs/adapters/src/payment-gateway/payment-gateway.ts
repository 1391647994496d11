import type { CaseNo, Instant } from '@talent-window/contracts/vocabulary';

export const OrderState = {
  /** nothing paid yet */
  Open: 'open',
  /** the payer has paid by a slow method; the money is not there yet (對帳中) */
  Pending: 'pending',
  Settled: 'settled',
  /** the last attempt failed; the payer may try again on the same page */
  Failed: 'failed',
} as const;
export type OrderState = (typeof OrderState)[keyof typeof OrderState];

export interface OpenOrder {
  /** ours, unique for ever */
  readonly orderNo: string;
  readonly caseNo: CaseNo;
  /** New Taiwan dollars, whole */
  readonly amount: number;
  /** shown to the payer */
  readonly description: string;
  /** `<caseNo>:<stage>:<visit>`, echoed in every fact */
  readonly reference: string;
  /** where the payer's browser goes afterwards */
  readonly returnUrl: string;
  readonly idempotencyKey: string;
}
export interface OpenedOrder {
  /** the gateway's own page, where the payer pays */
  readonly payUrl: string;
}
export interface OrderStatus {
  readonly state: OrderState;
  readonly amount: number;
  /** e.g. `credit-card`; once paid */
  readonly method?: string;
  /** when it was settled or failed */
  readonly occurredAt?: Instant;
  /** the gateway's number of the first payment that settled */
  readonly transactionNo?: string;
  /** the gateway's code of the last failure, e.g. `card-declined` */
  readonly code?: string;
}
export interface RefundOrder {
  readonly orderNo: string;
  /** which payment of the order, where it was paid more than once */
  readonly transactionNo?: string;
  /** at most what was paid and not yet refunded */
  readonly amount: number;
  readonly reason: string;
  readonly idempotencyKey: string;
  /** for the record of exchanges only */
  readonly reference?: string;
}
export interface Refunded {
  readonly refundNo: string;
}

/** The online payment gateway. Every method throws `AgencyError`. */
export interface PaymentGateway {
  /** Opens an order; the same idempotency key gives the same page again. */
  openOrder(order: OpenOrder): Promise<OpenedOrder>;
  queryOrder(orderNo: string, reference?: string): Promise<OrderStatus>;
  refund(refund: RefundOrder): Promise<Refunded>;
}
