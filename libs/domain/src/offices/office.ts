export type OfficeKind = 'station' | 'mission' | 'mofa-counter';

/** A place a person goes to: to present a passport or to fetch a card. */
export interface Office {
  /** stable; missions go by their code on the NIA platform [VIZA-OFF], where known */
  readonly code: string;
  readonly kind: OfficeKind;
  readonly zh: string;
  readonly en: string;
  /** in Chinese, as published */
  readonly address?: string;
  /** ISO alpha-3 of the place where a mission is */
  readonly country?: string;
  /** tag of the source, see docs */
  readonly source: string;
  /** not found in a source: check before relying on it */
  readonly fromMemory?: true;
}
