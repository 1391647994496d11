/** Kinds of control 管制 [domain.md §7.1]; what each means in law is data in libs/domain/src/control-lists. */
export const ControlKind = {
  /** 禁止入國 [Immigration Act Art. 18] */
  EntryBan: 'entry-ban',
  /** 不予許可居留 [Immigration Act Art. 24] */
  RefusalGround: 'refusal-ground',
  /** 禁止出國、限制出境 [Immigration Act Art. 6, 21] */
  ExitBan: 'exit-ban',
  /** 通緝 */
  Wanted: 'wanted',
  /** 逾期停居留、行方不明 */
  IllegalStay: 'illegal-stay',
  /** 遺失、失竊護照 */
  LostPassport: 'lost-passport',
  /** 恐怖分子 [Immigration Act Art. 18(1)(15)] */
  Terrorism: 'terrorism',
  /** 國際制裁: lists of the UN and of other states */
  Sanctions: 'sanctions',
  /** 國家安全: members of party, state or army of the mainland area */
  Security: 'security',
  /** 保證人 who may not guarantee for now */
  GuarantorBan: 'guarantor-ban',
  /** 代辦人 who may not act for others for now */
  AgentBan: 'agent-ban',
} as const;
export type ControlKind = (typeof ControlKind)[keyof typeof ControlKind];
export const CONTROL_KINDS = Object.values(ControlKind) as readonly ControlKind[];

/** What a confirmed match with an entry of a kind weighs in the decision. */
export const ControlEffect = {
  /** residence is refused */
  Refuse: 'refuse',
  /** the NIA may refuse, and says why it does or does not */
  MayRefuse: 'may-refuse',
  /** no ground to refuse by itself */
  None: 'none',
} as const;
export type ControlEffect = (typeof ControlEffect)[keyof typeof ControlEffect];

/** Where a confirmed match goes, by its kind (`libs/domain/src/control-lists`). */
export const HitRoute = {
  /** the officer decides on refusal by the ground that the list states */
  RefuseGround: 'refuse-ground',
  /** officers know of it, and it changes nothing */
  FlagOnly: 'flag-only',
  /** handed over to the police; nothing on paper or screen outside the NIA tells of it */
  Police: 'police',
  /** 聯審 with external members before a refusal [Immigration Act Art. 88] */
  JointReview: 'joint-review',
  /** the passport is examined, not its holder */
  CheckDocument: 'check-document',
  /** the guarantor or agent is refused, not the applicant */
  GuarantorOrAgent: 'guarantor-or-agent',
} as const;
export type HitRoute = (typeof HitRoute)[keyof typeof HitRoute];
export const HIT_ROUTES = Object.values(HitRoute) as readonly HitRoute[];

/** What a party on a list is. */
export const ListedType = { Person: 'person', Entity: 'entity', Vessel: 'vessel', Aircraft: 'aircraft' } as const;
export type ListedType = (typeof ListedType)[keyof typeof ListedType];
export const LISTED_TYPES = Object.values(ListedType) as readonly ListedType[];

export interface ListedPassport {
  readonly number: string;
  /** issuing state, ISO 3166-1 alpha-3, where the list tells */
  readonly state?: string;
}

/** One party on a control list 管制名單, as far as its list tells. */
export interface ListEntry {
  /** code of the list, e.g. `nia-entry-ban`, `ofac-sdn` */
  readonly list: string;
  /** unique within its list */
  readonly id: string;
  /** grows when the content of the entry changes */
  readonly version: number;
  readonly kind: ControlKind;
  readonly type: ListedType;
  /** primary name first; any script */
  readonly names: readonly string[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, several where the list is in doubt */
  readonly birthDates: readonly string[];
  /** ISO 3166-1 alpha-3 */
  readonly nationalities: readonly string[];
  readonly passports: readonly ListedPassport[];
}

/** How sure a possible match is; the thresholds are set by how many people who are not listed may be flagged. */
export const MatchBand = {
  /** for one officer to decide */
  Review: 'review',
  /** to call it another person takes two officers */
  Alert: 'alert',
} as const;
export type MatchBand = (typeof MatchBand)[keyof typeof MatchBand];

/** How two parts of names meet, the surest first. */
export const TokenMatch = {
  Same: 'same',
  /** other spelling of the same sound: Mohammed, Muhammad */
  Spelling: 'spelling',
  /** other romanisation of one Han or Hangul syllable: Zhang, Chang, Cheung */
  Reading: 'reading',
  /** the same characters in another script */
  Script: 'script',
  Nickname: 'nickname',
  /** written together or apart: Weiming, Wei Ming */
  Joined: 'joined',
  /** the consonants agree */
  Consonants: 'consonants',
  /** a letter or two differ */
  Slip: 'slip',
  Initial: 'initial',
} as const;
export type TokenMatch = (typeof TokenMatch)[keyof typeof TokenMatch];

export const BirthDateRelation = {
  Same: 'same',
  /** one digit differs, or two are swapped */
  Slip: 'slip',
  DayMonthSwapped: 'day-month-swapped',
  /** one of them has no day, or no month, and the rest agrees */
  SamePart: 'same-part',
  SameYear: 'same-year',
  /** a year apart */
  NearYear: 'near-year',
  Far: 'far',
  Unknown: 'unknown',
} as const;
export type BirthDateRelation = (typeof BirthDateRelation)[keyof typeof BirthDateRelation];

export const ValueRelation = { Same: 'same', Other: 'other', Unknown: 'unknown' } as const;
export type ValueRelation = (typeof ValueRelation)[keyof typeof ValueRelation];

/** What speaks for or against one person, in points of the log of the odds. */
export interface Contribution {
  /** feature of the weights, e.g. `birth-date-same` */
  readonly feature: string;
  /** the sum of all is the logarithm of the odds that both are one person */
  readonly points: number;
}

/** Why somebody was flagged, or why not: the numbers of the score itself. */
export interface MatchExplanation {
  readonly personName: string;
  readonly entryName: string;
  readonly tokens: readonly {
    readonly person: string;
    readonly entry: string;
    readonly how: TokenMatch;
    /** 0 to 1 */
    readonly similarity: number;
    /** 0 to 1: how rare the part is among all names of the lists */
    readonly rarity: number;
  }[];
  /** parts of one name without a counterpart in the other */
  readonly personOnly: readonly string[];
  readonly entryOnly: readonly string[];
  readonly birthDate: {
    readonly relation: BirthDateRelation;
    readonly person?: string;
    readonly entry?: string;
    /** the entry has none: this is that of an entry with the same rare name */
    readonly isOfOther?: boolean;
  };
  readonly nationality: {
    readonly relation: ValueRelation;
    readonly person?: string;
    readonly entry: readonly string[];
    readonly isOfOther?: boolean;
  };
  readonly passport: { readonly relation: ValueRelation };
  readonly contributions: readonly Contribution[];
  /** the bands begin at these scores */
  readonly thresholds: Readonly<Record<MatchBand, number>>;
  /** version of the weights */
  readonly weights: string;
}
