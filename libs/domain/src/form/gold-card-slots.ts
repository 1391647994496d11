import type { EvidenceSlot } from '../professional-fields/evidence.js';
import { EVIDENCE_SLOTS } from '../professional-fields/evidence.js';
import { PROFESSIONAL_FIELDS } from '../professional-fields/professional-fields.js';
import type { Alternatives, Condition, Slot } from './definition.js';
import { SlotAccepts } from './definition.js';
import {
  AUTHENTICATED,
  AUTHENTICATION_AND_GUARANTOR,
  GUARANTOR_ONLY,
  GUARANTOR_WITH_IDENTITY_CERTIFICATE,
} from './document-countries.js';
import { ResidenceStatus as Status } from './residence-status.js';
import { HK_MACAU, IN_TAIWAN, YES } from './personal-sections.js';

const issuedIn = (countries: readonly string[]): Condition => ({
  list: 'profession.documentCountries',
  item: 'country',
  in: countries,
});
const isNational = (countries: readonly string[]): Condition => ({ path: 'entry.nationality', in: countries });
const status = (...values: readonly Status[]): Condition => ({
  all: [IN_TAIWAN, { path: 'entry.status', in: values }],
});
const BORN_IN_MAINLAND: Condition = { path: 'basic.birthPlace', in: ['mainland'] };

const NEEDS_GUARANTOR: Condition = {
  any: [
    isNational([...AUTHENTICATION_AND_GUARANTOR, ...GUARANTOR_ONLY]),
    issuedIn(AUTHENTICATION_AND_GUARANTOR),
    {
      all: [isNational(GUARANTOR_WITH_IDENTITY_CERTIFICATE), { path: 'passport.kind', in: ['identity-certificate'] }],
    },
  ],
};

/** One paper that a condition asks for; it is not offered to anybody else. */
const asked = (slot: string, when: Condition, basis: string, max = 3): Slot => ({
  slot,
  accepts: SlotAccepts.Scan,
  required: true,
  when,
  min: 1,
  max,
  basis,
});

/** Who must meet a criterion's evidence: whoever chose it, or the field whose items are cumulative. */
const sources = PROFESSIONAL_FIELDS.flatMap((field) => [
  ...(field.precondition
    ? [{ when: { path: 'profession.field', in: [field.code] }, evidence: field.precondition.evidence }]
    : []),
  ...field.criteria.map(({ code, evidence }) => ({
    when:
      field.combination === 'all'
        ? { path: 'profession.field', in: [field.code] }
        : { path: 'profession.criterion', in: [code] },
    evidence,
  })),
]);

/** Conditions on the same path, as one. */
const anyOf = (conditions: readonly { path: string; in: readonly string[] }[]): Condition => ({
  any: [...new Set(conditions.map((it) => it.path))].map((path) => ({
    path,
    in: [...new Set(conditions.filter((it) => it.path === path).flatMap((it) => it.in))],
  })),
});

const evidenceSlots: readonly Slot[] = (Object.keys(EVIDENCE_SLOTS) as EvidenceSlot[]).map((slot) => {
  const requiring = sources.filter((it) => it.evidence.required.includes(slot)).map((it) => it.when);
  const offering = sources
    .filter(({ evidence }) => [...evidence.required, ...(evidence.oneOf ?? []).flat()].includes(slot))
    .map((it) => it.when);
  return {
    slot,
    accepts: SlotAccepts.Scan,
    required: requiring.length > 0 && anyOf(requiring),
    // Anything that proves more than the criterion asks is welcome under "other proof".
    ...(slot === 'qualification-proof' ? {} : { when: anyOf(offering) }),
    min: 1,
    max: 5,
    basis: 'L-GC Art. 2; check-lists of the ministries',
  };
});

/** 應備文件 of a Gold Card (domain facts 2.3). */
export const GOLD_CARD_SLOTS: readonly Slot[] = [
  { slot: 'passport', accepts: SlotAccepts.Scan, required: true, min: 1, max: 1, basis: 'L-GC Art. 2, TGC-APP' },
  { slot: 'photo', accepts: SlotAccepts.Photo, required: true, min: 1, max: 1, basis: 'L-GC Art. 2, GC-UP' },
  asked('residence-permit', status(Status.Arc), 'TGC-APP', 2),
  asked('visa', status(Status.VisaOver60Days, Status.VisaLimited), 'TGC-APP', 2),
  asked('entry-stamp', status(Status.VisaExempt), 'TGC-AFTER', 2),
  ...evidenceSlots,
  asked('translation', YES('profession.needsTranslation'), 'L-GC Art. 12(2)', 10),
  asked(
    'authentication',
    { any: [issuedIn(AUTHENTICATED), isNational(AUTHENTICATION_AND_GUARANTOR)] },
    'L-GC Art. 12, GC-UP2',
    10,
  ),
  asked('guarantee', { all: [{ not: HK_MACAU }, NEEDS_GUARANTOR] }, 'GC-UP2, GC-ZH-HK', 2),
  asked('sef-attestation', issuedIn(['CHN']), 'STG-ARCH', 10),
  asked('passport-all-pages', BORN_IN_MAINLAND, 'GC-UP', 10),
  asked('mainland-entries', BORN_IN_MAINLAND, 'GC-UP'),
  asked('mainland-status', BORN_IN_MAINLAND, 'GC-UP'),
  asked('hk-macau-identity', HK_MACAU, 'GC-ZH-HK, L-HKM Art. 17(3)', 1),
  asked('hk-macau-declaration', HK_MACAU, 'GC-ZH-HK, L-HKM Art. 17(3)', 1),
  asked('hk-macau-permanent-id', HK_MACAU, 'GC-ZH-HK', 2),
  {
    slot: 'explanation',
    accepts: SlotAccepts.Scan,
    required: false,
    min: 1,
    max: 5,
    basis: 'GC-COND',
  },
];

/** Where one of several sets of papers is enough, e.g. a tax statement or else the employer's papers. */
export const GOLD_CARD_ALTERNATIVES: readonly Alternatives[] = sources.flatMap(({ when, evidence }) =>
  evidence.oneOf ? [{ when, sets: evidence.oneOf }] : [],
);
