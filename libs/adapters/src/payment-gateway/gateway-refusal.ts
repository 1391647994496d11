import { PaymentExceptionKind } from '@talent-window/contracts/vocabulary';

export type RefusedNotification = Exclude<
  PaymentExceptionKind,
  | typeof PaymentExceptionKind.UnknownOrder
  | typeof PaymentExceptionKind.WrongAmount
  | typeof PaymentExceptionKind.ToldOtherwise
>;

/** Why a notification is not believed. */
export class GatewayRefusal extends Error {
  override readonly name = 'GatewayRefusal';

  constructor(readonly reason: RefusedNotification) {
    super(reason);
  }

  /** Whether the sender has shown that it has the gateway's key. */
  get isFromGateway(): boolean {
    return this.reason !== PaymentExceptionKind.WrongCheckMacValue;
  }
}
