import type { ListEntry } from '@talent-window/contracts/vocabulary';
import { MatchBand } from '@talent-window/contracts/vocabulary';
import type { ListIndex } from './index/list-index.js';
import { buildIndex } from './index/list-index.js';
import { explain } from './match/explain.js';
import type { Compared as PairInDetail } from './match/matcher.js';
import { Matcher } from './match/matcher.js';
import { relateParty } from './match/party-features.js';
import type { Weights } from './match/weights.js';
import { readWeights } from './match/weights-in-force.js';
import type { Compared, MatchedEntry, ScreenedPerson, Screener } from './screener.js';

const MOST_MATCHES = 20;

/** Builds a screener without holding up for long whoever else runs in the process. */
export async function buildScreener(
  entries: Iterable<ListEntry> | AsyncIterable<ListEntry>,
  weights: Weights = readWeights(),
): Promise<Screener> {
  return screenerOf(await buildIndex(entries), weights);
}

export function screenerOf(index: ListIndex, weights: Weights): Screener {
  const matcher = new Matcher(index, weights);
  const { parties, names } = index;
  const { review, alert } = weights.thresholds;
  const bandOf = (score: number): MatchBand | undefined =>
    score >= alert ? MatchBand.Alert : score >= review ? MatchBand.Review : undefined;
  const entryOf = (party: number): MatchedEntry => {
    const key = parties.keys[parties.keyOf[party] ?? 0];
    if (!key) throw new RangeError(`no party ${party}`);
    return { list: key.list, id: parties.ids[party] ?? '', version: parties.versions[party] ?? 0, kind: key.kind };
  };
  const judged = (screened: ScreenedPerson, pair: PairInDetail): Compared => {
    const score = scoreOf(pair.logit);
    const band = bandOf(score);
    const explanation = explain(index, screened, pair, weights);
    return { entry: entryOf(pair.party), score, ...(band === undefined ? {} : { band }), explanation };
  };
  const nearest = (screened: ScreenedPerson, limit: number, least: number): readonly Compared[] => {
    const person = matcher.read(screened);
    return matcher
      .rank(person)
      .slice(0, limit)
      .filter(({ logit }) => scoreOf(logit) >= least)
      .map((scored) => judged(screened, matcher.detail(scored, relateParty(index, person, scored.party))));
  };
  return {
    entries: parties.ids.length,
    names: names.party.length,
    get comparisons() {
      return matcher.comparisons;
    },
    nearest: (screened, limit) => nearest(screened, limit, 0),
    screen: (screened) =>
      nearest(screened, MOST_MATCHES, review).flatMap(({ band, ...match }) =>
        band === undefined ? [] : [{ ...match, band }],
      ),
    rank: (screened, limit) =>
      matcher
        .rank(matcher.read(screened))
        .slice(0, limit)
        .map(({ party, name, personName, logit }) => ({
          entry: entryOf(party),
          score: scoreOf(logit),
          why: `${personName.written} ~ ${names.written[name] ?? ''}`,
        })),
    explain(screened, { list, id }) {
      const party = parties.byId.get(`${list}:${id}`);
      const pair = party === undefined ? undefined : matcher.compare(matcher.read(screened), party);
      return pair && judged(screened, pair);
    },
  };
}

/** Log-odds as a probability, to six places: what differs less is the same for a person who reads it. */
const scoreOf = (logit: number): number => Math.round(1e6 / (1 + Math.exp(-logit))) / 1e6;
