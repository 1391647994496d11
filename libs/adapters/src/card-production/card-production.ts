import type { CaseNo, CollectionMode, Day, Instant } from '@talent-window/contracts/vocabulary';
import { CardProgress } from '@talent-window/contracts/vocabulary';

export const CardOrderState = {
  Received: 'received',
  ...CardProgress,
  /** sent out: number and validity are told */
  Shipped: 'shipped',
  Spoiled: 'spoiled',
} as const;
export type CardOrderState = (typeof CardOrderState)[keyof typeof CardOrderState];

/** What is printed on the card and in its machine-readable zone. */
export interface CardData {
  readonly englishName: string;
  readonly chineseName?: string;
  /** ISO 3166-1 alpha-3 */
  readonly nationality: string;
  readonly sex: string;
  readonly birthDate: Day;
  readonly passportNo: string;
  readonly uiNo?: string;
  readonly purpose: string;
  readonly professionalField?: string;
  /** 1, 2 or 3 [Gold Card Regulations Art. 2(1)(2)] */
  readonly years: number;
  readonly deliverTo: { readonly mode: CollectionMode; readonly office: string };
}
export interface CardPicture {
  readonly kind: 'photo' | 'signature';
  readonly documentId: string;
  /** hex */
  readonly sha256: string;
  readonly mediaType: string;
  /** where the plant fetches it */
  readonly url: string;
}
export interface OrderCard {
  readonly reference: string;
  readonly idempotencyKey: string;
  readonly caseNo: CaseNo;
  readonly card: CardData;
  /** what is printed on the card beside its data; the plant fetches it by a signed request */
  readonly pictures: readonly CardPicture[];
}
export interface CardOrdered {
  /** the plant's own number */
  readonly orderNo: string;
}
export interface CardOrderStatus {
  readonly state: CardOrderState;
  /** 9 characters, the MRZ document number; once shipped */
  readonly cardNo?: string;
  readonly validFrom?: Day;
  readonly validUntil?: Day;
  readonly producedAt?: Instant;
}

/** 製卡系統. Every method throws `AgencyError`. */
export interface CardProduction {
  /** Orders one card; the same idempotency key gives the same order again. */
  orderCard(order: OrderCard): Promise<CardOrdered>;
  queryOrder(reference: string): Promise<CardOrderStatus>;
}
