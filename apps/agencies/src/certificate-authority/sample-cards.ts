import { CLASS_3_ASSURANCE, OID } from '@talent-window/identity';
import type { NameParts } from './certificates.js';
import { KeyUsage } from './certificates.js';

/** The authorities that issue cards; `unknown` looks like one of them, and no root of ours knows it. */
export const CARD_AUTHORITIES = ['moeaca', 'moica', 'unknown'] as const;
export type CardAuthority = (typeof CARD_AUTHORITIES)[number];

/** A card in the reader of the stand-in; all have the PIN `SAMPLE_PIN`. */
export interface SampleCard {
  readonly name: string;
  /** what its slot is called */
  readonly slot: string;
  /** absent: signed by itself */
  readonly authority?: CardAuthority;
  readonly subject: NameParts;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly usage: KeyUsage;
  readonly policy: string;
  /** days from today */
  readonly validFrom: number;
  readonly validUntil: number;
  readonly isRevoked?: boolean;
}

export const SAMPLE_PIN = '12345678';
const CLASS_1_ASSURANCE = '2.16.886.101.0.3.1';
const COUNTRY = ['2.5.4.6', 'TW'] as const;
const GOOD = { usage: KeyUsage.Signatures, policy: CLASS_3_ASSURANCE, validFrom: -30, validUntil: 1_800 } as const;

const business = (
  name: string,
  slot: string,
  organization: string,
  businessNumber: string | undefined,
  changes: Partial<SampleCard> = {},
): SampleCard => ({
  name,
  slot,
  authority: 'moeaca',
  subject: [COUNTRY, [OID.organization, organization]],
  attributes: {
    [OID.cardRank]: 'primary',
    [OID.cardNumber]: cardNumberOf(slot),
    ...(businessNumber === undefined ? {} : { [OID.businessNumber]: businessNumber }),
  },
  ...GOOD,
  ...changes,
});

const citizen = (name: string, slot: string, person: string, number: string): SampleCard => ({
  name,
  slot,
  authority: 'moica',
  subject: [COUNTRY, [OID.commonName, person], [OID.serialNumber, number]],
  attributes: { [OID.identityNumberEnd]: '6789', [OID.cardNumber]: cardNumberOf(slot) },
  ...GOOD,
});

/** Two letters and 14 digits. */
const cardNumberOf = (slot: string): string => `MP${slot.replaceAll(/\D/g, '').padStart(14, '0')}`;

const FAULTY = ['示範瑕疵股份有限公司', '04595252'] as const;

/** Good cards of each kind, and one for each way in which a card can be bad. */
export const SAMPLE_CARDS: readonly SampleCard[] = [
  business('employer', 'Reader 01', '示範科技股份有限公司', '04595252'),
  business('agency', 'Reader 02', '示範人力資源顧問有限公司', '10458574'),
  business('agency-second', 'Reader 03', '示範人力資源顧問有限公司', '10458574', {
    attributes: {
      [OID.cardRank]: 'secondary',
      [OID.cardNumber]: cardNumberOf('Reader 03'),
      [OID.businessNumber]: '10458574',
    },
  }),
  citizen('citizen', 'Reader 04', '王示範', '1234567890123456'),
  business('revoked', 'Reader 05', ...FAULTY, { isRevoked: true }),
  business('expired', 'Reader 06', ...FAULTY, { validFrom: -1_900, validUntil: -1 }),
  business('not-yet-valid', 'Reader 07', ...FAULTY, { validFrom: 1 }),
  business('no-business-number', 'Reader 08', FAULTY[0], undefined),
  business('bad-business-number', 'Reader 09', FAULTY[0], '16741674'),
  business('wrong-use', 'Reader 10', ...FAULTY, { usage: KeyUsage.Encipherment }),
  business('wrong-policy', 'Reader 11', ...FAULTY, { policy: CLASS_1_ASSURANCE }),
  business('unknown-authority', 'Reader 12', ...FAULTY, { authority: 'unknown' }),
  withoutAuthority(business('self-signed', 'Reader 13', ...FAULTY)),
];

function withoutAuthority({ authority: _none, ...card }: SampleCard): SampleCard {
  return card;
}

const GOOD_NAMES = ['employer', 'agency', 'agency-second', 'citizen'];

/** Those that open a session; every other is refused for what its name says. */
export const GOOD_CARDS: readonly SampleCard[] = SAMPLE_CARDS.filter(({ name }) => GOOD_NAMES.includes(name));

/** What is wrong with a faulty card is its certificate: these share one key, which is slow to make. */
export const keyOf = ({ name }: SampleCard): string => (GOOD_NAMES.includes(name) ? name : 'faulty');

/** Whose card it is, as its certificate has it: a company with its number, or a person. */
export function holderOf({ subject, attributes }: SampleCard): string {
  const named = subject.find(([type]) => type === OID.organization || type === OID.commonName)?.[1];
  return [named, attributes?.[OID.businessNumber]].filter((it) => it !== undefined).join(' ');
}
