import type { MatchExplanation } from '@talent-window/contracts/vocabulary';
import { MatchBand, TokenMatch, ValueRelation } from '@talent-window/contracts/vocabulary';
import { findNationality } from '@talent-window/domain';
import type { BothTexts, TextParams } from './both-texts.js';
import { bothTexts } from './text.js';
import type { Weighed } from './texts/screening.js';
import { WEIGHED } from './texts/screening.js';

/** A pair of a person and an entry, as the screener judged it. */
export interface Judged {
  readonly score: number;
  readonly explanation: MatchExplanation;
}

/** What one side of the evidence adds to the logarithm of the odds that both are one person. */
export interface Weighing {
  readonly about: Weighed;
  readonly text: BothTexts;
  readonly points: number;
}

/** At or above it a part of a name is called rare; at or below the second, common. */
const RARE = 0.67;
const COMMON = 0.33;

/** Points that count as strong, and as more than a little; below the last nothing is said. */
const MUCH = 2;
const SOME = 0.7;
const LITTLE = 0.05;

const say = (key: string, params: TextParams = {}): BothTexts => bothTexts(`screening.${key}`, params);

/** Why a person was flagged by an entry of a control list, or why not, sentence by sentence. */
export function explainMatch({ score, explanation }: Judged): readonly BothTexts[] {
  return [
    say('names', { person: explanation.personName, entry: explanation.entryName }),
    ...nameSentences(explanation),
    birthDateSentence(explanation),
    ...(explanation.birthDate.isOfOther ? [say('birth-date-of-other')] : []),
    nationalitySentence(explanation),
    ...(explanation.nationality.isOfOther ? [say('nationality-of-other')] : []),
    ...passportSentence(explanation),
    ...weightSentences(explanation),
    verdict(score, explanation),
  ];
}

/** The same for an entry that was found by its letters alone, while the screener was away. */
export const explainTrigram = (person: string, entry: string, similarity: number): readonly BothTexts[] => [
  say('written-alike', { person, entry, score: figure(similarity) }),
  say('by-trigram'),
];

/** The contributions of some forty features, added up by what a layman asks for. */
export function weighingOf({ contributions }: MatchExplanation): readonly Weighing[] {
  return WEIGHED.flatMap((about): Weighing[] => {
    const own = contributions.filter(({ feature }) => weighedBy(feature) === about);
    const points = own.reduce((sum, it) => sum + it.points, 0);
    return own.length === 0 ? [] : [{ about, text: say(`weighed-${about}`), points: Math.round(points * 1000) / 1000 }];
  });
}

/** Features that no other part of the explanation tells of: the names in Han may be other ones than the two that are compared. */
const HAN: ReadonlySet<string> = new Set(['han-same', 'han-near', 'han-other']);

const PREFIXES: readonly (readonly [prefix: string, about: Weighed])[] = [
  ['name-', 'name'],
  ['han-', 'name'],
  ['birth-date-', 'birth-date'],
  ['nationality-', 'nationality'],
  ['passport-', 'passport'],
];

const weighedBy = (feature: string): Weighed => PREFIXES.find(([prefix]) => feature.startsWith(prefix))?.[1] ?? 'start';

function nameSentences({ tokens, personOnly, entryOnly, contributions }: MatchExplanation): readonly BothTexts[] {
  return [
    ...tokens.map(({ person, entry, how, rarity }) =>
      say(`token-${how}`, { person, ...(how === TokenMatch.Same ? {} : { entry }), rarity: rarityText(rarity) }),
    ),
    ...(personOnly.length === 0 ? [] : [say('person-only', { parts: personOnly.join(' ') })]),
    ...(entryOnly.length === 0 ? [] : [say('entry-only', { parts: entryOnly.join(' ') })]),
    ...contributions.filter(({ feature }) => HAN.has(feature)).map(({ feature }) => say(feature)),
  ];
}

const rarityText = (rarity: number): BothTexts | string =>
  rarity >= RARE ? say('rarity-rare') : rarity <= COMMON ? say('rarity-common') : '';

function birthDateSentence({ birthDate: { relation, person, entry } }: MatchExplanation): BothTexts {
  return say(`birth-date-${relation}`, { beside: besideText(relation, asIs(person), asIs(entry)) });
}

function nationalitySentence({ nationality: { relation, person, entry } }: MatchExplanation): BothTexts {
  const own = person === undefined ? undefined : nationalityText(person);
  const listed = entry.length === 0 ? undefined : listOf(entry.map(nationalityText));
  return say(`nationality-${relation}`, {
    beside: besideText(relation, own, relation === ValueRelation.Same ? (own ?? listed) : listed),
  });
}

/** The two values that are compared, as far as they are known. */
function besideText(relation: string, person: BothTexts | undefined, entry: BothTexts | undefined): BothTexts | string {
  if (entry === undefined) return '';
  if (relation === ValueRelation.Same) return { zh: `：${entry.zh}`, en: `: ${entry.en}` };
  return person === undefined ? say('beside-entry', { entry }) : say('beside-both', { person, entry });
}

const asIs = (value: string | undefined): BothTexts | undefined =>
  value === undefined ? undefined : { zh: value, en: value };

function passportSentence({ passport: { relation } }: MatchExplanation): readonly BothTexts[] {
  return relation === ValueRelation.Unknown ? [] : [say(`passport-${relation}`)];
}

/** What speaks for one person, then what speaks against; the start is the same for everybody and is not told. */
function weightSentences(explanation: MatchExplanation): readonly BothTexts[] {
  const told = weighingOf(explanation).filter(({ about, points }) => about !== 'start' && Math.abs(points) >= LITTLE);
  const sentence = (key: string, parts: readonly Weighing[]): readonly BothTexts[] =>
    parts.length === 0 ? [] : [say(key, { parts: listOf(parts.map(degreeText)) })];
  return [
    ...sentence(
      'weighs-for',
      told.filter(({ points }) => points > 0),
    ),
    ...sentence(
      'weighs-against',
      told.filter(({ points }) => points < 0),
    ),
  ];
}

function degreeText({ text, points }: Weighing): BothTexts {
  const size = Math.abs(points);
  return say(`points-${size >= MUCH ? 'much' : size >= SOME ? 'some' : 'little'}`, { what: text });
}

function verdict(score: number, { thresholds, passport }: MatchExplanation): BothTexts {
  const { review, alert } = thresholds;
  const params = { score: figure(score), review: figure(review), alert: figure(alert) };
  if (score >= alert) return say(`verdict-${MatchBand.Alert}`, params);
  if (score >= review) return say(`verdict-${MatchBand.Review}`, params);
  return say(passport.relation === ValueRelation.Same ? 'verdict-passport' : 'verdict-none', params);
}

/** Cut off, never rounded up: a score must not look as if it had reached its threshold. */
const figure = (score: number): string => (Math.floor(score * 1000 + 1e-9) / 1000).toFixed(3);

function nationalityText(code: string): BothTexts {
  const known = findNationality(code);
  return known ? { zh: known.zh, en: known.en } : { zh: code, en: code };
}

const listOf = (parts: readonly BothTexts[]): BothTexts => ({
  zh: parts.map(({ zh }) => zh).join('、'),
  en: parts.map(({ en }) => en).join(', '),
});
