import type { ListIndex } from '../index/list-index.js';
import type { Compared, Matcher } from '../match/matcher.js';
import { relateParty } from '../match/party-features.js';
import type { ScreenedPerson } from '../screener.js';
import type { LabelledQuery } from './labelled.js';

/** One pair of a person and a party with what is known of it. */
export interface Example {
  readonly features: Float64Array;
  readonly isSame: boolean;
  readonly weight: number;
  /** which of the two sets of weights it teaches */
  readonly hasBirthDate: boolean;
}

/** Others that come first for somebody who is not listed teach most: they are what an officer would have to look at. */
const OF_NOBODY = [1, 0.4, 0.4];
const OF_SOMEBODY = [0.3, 0.3];
const NAMESAKE = 0.8;

export interface Task {
  readonly person: ScreenedPerson;
  readonly kind: LabelledQuery['kind'];
  /** whether a party is who the person is */
  readonly is: (party: number) => boolean;
  readonly weight: number;
  /** only these parties count; all where undefined */
  readonly only?: (party: number) => boolean;
  /** one of the people not listed by whom the bands are set */
  readonly setsThresholds?: boolean;
}

/** What a person teaches under the weights that the matcher has now. */
export function examplesOf(index: ListIndex, matcher: Matcher, task: Task): readonly Example[] {
  const { person, kind, is, weight, only } = task;
  const read = matcher.read(person);
  // Without a birth date a namesake is the same person for all that anybody can see, and teaches nothing.
  const canTell = (party: number): boolean =>
    kind !== 'namesake' || relateParty(index, read, party).birthDate !== 'unknown';
  const ranked = matcher.rank(read).filter(({ party }) => (only?.(party) ?? true) && canTell(party));
  const examples: Example[] = [];
  const teach = (compared: Compared, isSame: boolean, share: number): void => {
    const hasBirthDate = compared.relation.birthDate !== 'unknown';
    examples.push({ features: compared.features, isSame, weight: weight * share, hasBirthDate });
  };
  const detail = (scored: (typeof ranked)[number]): Compared =>
    matcher.detail(scored, relateParty(index, read, scored.party));
  const own = ranked.find(({ party }) => is(party));
  if (own) teach(detail(own), true, 1);
  const shares = kind === 'pos' ? OF_SOMEBODY : OF_NOBODY;
  ranked
    .filter(({ party }) => !is(party))
    .slice(0, shares.length)
    .forEach((scored, i) =>
      teach(detail(scored), false, (shares[i] ?? 0) * (kind === 'namesake' && i === 0 ? NAMESAKE : 1)),
    );
  return examples;
}
