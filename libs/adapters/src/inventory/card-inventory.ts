export interface ReserveBlank {
  readonly reference: string;
  /** service station, mission or central store that issues the card */
  readonly office: string;
  readonly idempotencyKey: string;
}
export interface ReservedBlank {
  readonly lotNo: string;
  /** serial of the blank within its lot; never given twice */
  readonly blankNo: string;
}
export interface BlankStock {
  readonly office: string;
  readonly available: number;
  readonly reserved: number;
}

/** 庫存: NIA's stock of blank cards. Every method throws `AgencyError`. */
export interface CardInventory {
  reserveBlank(request: ReserveBlank): Promise<ReservedBlank>;
  stock(office: string): Promise<BlankStock>;
}
