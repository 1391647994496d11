/** How far the card plant has got with an order, before the card is sent out. */
export const CardProgress = {
  /** the chip is written and the card printed */
  Personalising: 'personalising',
  Produced: 'produced',
  QualityChecked: 'quality-checked',
} as const;
export type CardProgress = (typeof CardProgress)[keyof typeof CardProgress];
export const CARD_PROGRESSES = Object.values(CardProgress) as readonly CardProgress[];

/** Where the card of one case is on its way to a mission by diplomatic pouch 外交郵袋. */
export const PouchState = {
  /** on the dispatch list of a pouch that is still open */
  Listed: 'listed',
  Sent: 'sent',
  /** the mission has the card in its hands */
  Received: 'received',
  /** the pouch came and the card was not in it */
  Missing: 'missing',
} as const;
export type PouchState = (typeof PouchState)[keyof typeof PouchState];
export const POUCH_STATES = Object.values(PouchState) as readonly PouchState[];

/** What becomes of the package of a closed case at the image archive 光碟影像系統. */
export const ArchiveState = {
  /** made and not acknowledged yet */
  Packed: 'packed',
  Acknowledged: 'acknowledged',
  /** the archive says what is wrong with it, and an operator looks */
  Refused: 'refused',
} as const;
export type ArchiveState = (typeof ArchiveState)[keyof typeof ArchiveState];
export const ARCHIVE_STATES = Object.values(ArchiveState) as readonly ArchiveState[];

/** What came of handing a package to the archive. */
export interface ArchiveResult {
  readonly state: typeof ArchiveState.Acknowledged | typeof ArchiveState.Refused;
  /** the archive's own number, once it has acknowledged */
  readonly archiveNo?: string;
  /** why the archive refused, by its own word */
  readonly reason?: string;
}
