import type { CaseNo, Instant, PaymentInstructions, PaymentMethod } from '@talent-window/contracts/vocabulary';

/** One attempt of an order, before the payer is led to the gateway. */
export interface Checkout {
  /** ours, unique for ever: letters and digits, at most twenty */
  readonly attemptNo: string;
  readonly orderNo: string;
  readonly caseNo: CaseNo;
  readonly method: PaymentMethod;
  /** whole New Taiwan dollars */
  readonly amount: number;
  /** shown to the payer */
  readonly itemName: string;
  readonly openedAt: Instant;
  /** how many days a number to pay by elsewhere can be paid */
  readonly validDays: number;
}

/** What the payer's browser posts to open the gateway's page. */
export interface CheckoutForm {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What the gateway says by itself, once it is known to be from the gateway. */
export type Notification =
  | {
      readonly kind: 'settled';
      readonly attemptNo: string;
      /** the gateway's number of this one payment */
      readonly transactionNo: string;
      readonly amount: number;
      readonly occurredAt: Instant;
    }
  | {
      readonly kind: 'failed';
      readonly attemptNo: string;
      readonly code: string;
      readonly occurredAt: Instant;
    }
  | {
      readonly kind: 'instructed';
      readonly attemptNo: string;
      readonly amount: number;
      readonly instructions: PaymentInstructions;
      readonly expiresAt: Instant;
      readonly occurredAt: Instant;
    };

/** What the gateway says of an attempt when it is asked. */
export type AttemptStatus =
  /** the payer never came to the gateway */
  | { readonly state: 'unknown' }
  | { readonly state: 'open' | 'failed'; readonly amount: number }
  | {
      readonly state: 'settled';
      readonly amount: number;
      readonly transactionNo: string;
      readonly occurredAt: Instant;
    };

export interface RefundAttempt {
  readonly attemptNo: string;
  readonly transactionNo: string;
  /** at most what was paid and not yet refunded */
  readonly amount: number;
  readonly idempotencyKey: string;
}

/** One movement of a day, as the gateway accounts for it. */
export interface SettlementEntry {
  readonly kind: 'paid' | 'refunded' | 'charged-back';
  readonly attemptNo: string;
  readonly transactionNo: string;
  /** what came or went back, with what came on top of the fee */
  readonly amount: number;
  /** what the gateway keeps */
  readonly fee: number;
}
/** A line that lacks a number or does not add up. */
export interface BadLine {
  readonly lineNo: number;
  readonly attemptNo: string;
  readonly transactionNo: string;
}
export interface SettlementFile {
  readonly entries: readonly SettlementEntry[];
  readonly bad: readonly BadLine[];
  /** whether the file's own sum is that of its lines */
  readonly isRightTotal: boolean;
}

/** The online payment gateway, whichever a deployment has chosen. What calls it throws `AgencyError`. */
export interface PaymentGateway {
  readonly methods: readonly PaymentMethod[];
  /** nothing is called */
  checkout(attempt: Checkout): CheckoutForm;
  /** @throws GatewayRefusal where the form is not the gateway's, or is about no payment to us */
  readNotification(form: Readonly<Record<string, unknown>>): Notification;
  queryAttempt(attemptNo: string): Promise<AttemptStatus>;
  /** Gives back a card payment, in part or whole; what was given back already is asked first. */
  refund(refund: RefundAttempt): Promise<{ readonly refundNo: string }>;
  /** the gateway's reconciliation file of one day in Taipei, as it came */
  settlementFile(day: string): Promise<string>;
  /** @throws UnreadableSettlement */
  readSettlement(file: string): SettlementFile;
}
