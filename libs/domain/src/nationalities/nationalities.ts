import { NATIONALITY_ROWS } from './nationality-rows.js';

/** A nationality as the form offers it. */
export interface Nationality {
  /** ISO 3166-1 alpha-3; the MRZ needs it */
  readonly code: string;
  readonly alpha2: string;
  /** numeric code of the NIA platform, where known [VIZA-SEED] */
  readonly niaCode?: number;
  readonly zh: string;
  readonly en: string;
  /** whether its nationals may apply here at all */
  readonly supported: boolean;
  /** reason key, where they may not */
  readonly why?: NationalityRefusal;
  /** residents of Hong Kong and Macau: other papers, other fees, no passport inspection [L-GC Art. 2(3), 3(1)] */
  readonly special?: 'hk-macau';
}

/** Reason keys of nationalities that may not apply [GC-QUAL]. */
export const NationalityRefusal = {
  /** Mainland Chinese nationals come under another act */
  Mainland: 'nationality.mainland',
  /** nationals need no permit to live and work at home */
  Roc: 'nationality.roc',
} as const;
export type NationalityRefusal = (typeof NationalityRefusal)[keyof typeof NationalityRefusal];

const REFUSED: Readonly<Record<string, NationalityRefusal>> = {
  CHN: NationalityRefusal.Mainland,
  TWN: NationalityRefusal.Roc,
};
const HK_MACAU: ReadonlySet<string> = new Set(['HKG', 'MAC']);

export const NATIONALITIES: readonly Nationality[] = NATIONALITY_ROWS.map(([code, alpha2, zh, en, niaCode]) => {
  const why = REFUSED[code];
  return {
    code,
    alpha2,
    zh,
    en,
    supported: why === undefined,
    ...(niaCode === undefined ? {} : { niaCode }),
    ...(why === undefined ? {} : { why }),
    ...(HK_MACAU.has(code) ? { special: 'hk-macau' as const } : {}),
  };
});

const BY_CODE: ReadonlyMap<string, Nationality> = new Map(NATIONALITIES.map((it) => [it.code, it]));

/** By ISO alpha-3 in upper case; undefined for a code that is no nationality. */
export const findNationality = (code: string): Nationality | undefined => BY_CODE.get(code);
