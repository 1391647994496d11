export interface ReserveBlank {
  readonly reference: string;
  /** service station, mission or central store that issues the card */
  readonly office: string;
  readonly idempotencyKey: string;
  /** whether what was reserved for the case before is spoiled */
  readonly spoils?: boolean;
}
export interface ReservedBlank {
  readonly lotNo: string;
  /** serial of the blank within its lot; never given twice */
  readonly blankNo: string;
}
export interface IssueBlank {
  /** under which the blank was reserved */
  readonly reference: string;
  readonly cardNo: string;
  readonly idempotencyKey: string;
}
export interface MoveCard {
  readonly cardNo: string;
  /** that keeps the card, or is to hand it over */
  readonly office: string;
  readonly reference: string;
  readonly idempotencyKey: string;
}
export interface BlankStock {
  readonly office: string;
  readonly available: number;
  readonly reserved: number;
  readonly issued: number;
  readonly spoiled: number;
  /** cards that nobody collected, kept for their holders */
  readonly kept: number;
  /** so few are left that a new lot should come */
  readonly low: boolean;
}
/** What an officer does at the stock, beside what cases cause. */
export type StockAct =
  | { readonly act: 'transfer'; readonly office: string; readonly to: string; readonly quantity: number }
  | { readonly act: 'count'; readonly office: string; readonly counted: number; readonly reason: string }
  | { readonly act: 'spoil'; readonly office: string; readonly quantity: number; readonly reason: string };

/** 庫存: NIA's stock of blank cards. Every method throws `AgencyError`. */
export interface CardInventory {
  reserveBlank(request: ReserveBlank): Promise<ReservedBlank>;
  /** A reserved blank has become a card. */
  issueBlank(request: IssueBlank): Promise<void>;
  /** A card that nobody collected comes back and is kept for its holder. */
  returnCard(request: MoveCard): Promise<void>;
  /** Its holder asked for it after all. */
  takeOutCard(request: MoveCard): Promise<void>;
  stock(office: string): Promise<BlankStock>;
  stocks(): Promise<readonly BlankStock[]>;
  /** @returns the stock of the office as it is then */
  act(act: StockAct, idempotencyKey: string): Promise<BlankStock>;
}
