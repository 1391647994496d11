import { BirthDateRelation } from '@talent-window/contracts/vocabulary';
import { relate } from '../index/dates.js';
import type { Neighbour } from '../index/lexicon.js';
import type { ListIndex } from '../index/list-index.js';
import type { Person, PersonName, PersonPart } from './person.js';

const MOST_CANDIDATES = 64;
/** The first are looked at in any case, the others only while they are close behind. */
const ALWAYS = 44;
const CLOSE_BEHIND = 0.75;
/** Looks at postings for one name; the rarer words come first, so that what is left out says little. */
const MOST_POSTINGS = 90_000;
const PART_OF_A_WORD = 0.9;
const SHORTEST_HALVES = [3, 2];
const PART_OF_A_NAME = 0.3;

/** What is worth comparing in full: the names on the lists that share the rarest words with a person's, nearest first. */
export class Candidates {
  private readonly sums: Float32Array;
  /** the part of the name that last counted for each name, so that it counts once */
  private readonly stamps: Int32Array;
  private stamp = 0;
  private readonly touched: number[] = [];
  /** postings looked at, since the index was built */
  comparisons = 0;

  constructor(private readonly index: ListIndex) {
    this.sums = new Float32Array(index.names.party.length);
    this.stamps = new Int32Array(index.names.party.length);
  }

  of(person: Person, name: PersonName): readonly number[] {
    const groups = name.parts.flatMap((part, i) => this.groupsOf(name, part, i));
    for (const { neighbours } of name.uncut) groups.push(this.group(neighbours, PART_OF_A_NAME));
    groups.sort((a, b) => a.size - b.size);
    let left = MOST_POSTINGS;
    for (const { neighbours, size, factor } of groups) {
      if (size > left) break;
      left -= size;
      this.count(neighbours, factor);
    }
    this.comparisons += MOST_POSTINGS - left;
    return this.best(person, name);
  }

  private groupsOf(name: PersonName, part: PersonPart, at: number): Group[] {
    if (part.isParticle) return [];
    const groups = [this.group(part.like.neighbours, 1)];
    const next = name.parts[at + 1];
    if (next && !name.isSyllabic && !part.isConsonantal) {
      const joined = this.index.lexicon.find(part.text + next.text);
      if (joined !== undefined) groups.push(this.group(this.like(part.text + next.text), 1.6));
    }
    const nearest = part.like.neighbours[0]?.similarity ?? 0;
    if (nearest < 0.97 && !part.isConsonantal && part.text.length > 4) {
      for (const half of this.halvesOf(part.text)) groups.push(this.group(this.like(half), PART_OF_A_WORD));
    }
    return groups;
  }

  private like(text: string): readonly Neighbour[] {
    return this.index.lexicon.like({ text, isConsonantal: false }).neighbours;
  }

  /** Both words of what may be two written together; short ones only where there is nothing better. */
  private halvesOf(text: string): readonly string[] {
    const isKnown = (word: string): boolean => this.index.lexicon.find(word) !== undefined;
    for (const shortest of SHORTEST_HALVES) {
      for (let i = text.length - shortest; i >= shortest; i -= 1) {
        const [head, tail] = [text.slice(0, i), text.slice(i)];
        if (isKnown(head) && isKnown(tail)) return [head, tail];
      }
    }
    return [];
  }

  private group(neighbours: readonly Neighbour[], factor: number): Group {
    const { starts } = this.index.postings;
    const size = neighbours.reduce((sum, { id }) => sum + (starts[id + 1] ?? 0) - (starts[id] ?? 0), 0);
    return { neighbours, size, factor };
  }

  private count(neighbours: readonly Neighbour[], factor: number): void {
    const { postings, rarity } = this.index;
    this.stamp += 1;
    for (const { id, similarity } of neighbours) {
      const weight = similarity * similarity * (rarity[id] ?? 0) * factor;
      const end = postings.starts[id + 1] ?? 0;
      for (let i = postings.starts[id] ?? 0; i < end; i += 1) {
        const name = postings.items[i] as number;
        if (this.stamps[name] === this.stamp) continue;
        this.stamps[name] = this.stamp;
        if (this.sums[name] === 0) this.touched.push(name);
        this.sums[name] = (this.sums[name] as number) + weight;
      }
    }
  }

  private best(person: Person, { weight }: PersonName): readonly number[] {
    const { names } = this.index;
    const heap = new Top(MOST_CANDIDATES);
    for (const name of this.touched) {
      const sum = this.sums[name] as number;
      const score = sum / (0.65 * weight + 0.35 * (names.weights[name] as number) + 0.1);
      if (score + 0.12 > heap.least) heap.add(name, score + this.bonus(person, name));
      this.sums[name] = 0;
    }
    this.touched.length = 0;
    return heap.done();
  }

  /** Among many of one name the one with the same birth date is looked at first. */
  private bonus({ birthDate }: Person, name: number): number {
    if (birthDate === 0) return 0;
    const { parties, names } = this.index;
    const party = names.party[name] as number;
    const { starts, items } = parties.birthDates;
    let bonus = 0;
    for (let i = starts[party] as number; i < (starts[party + 1] as number); i += 1) {
      const relation = relate(birthDate, items[i] as number);
      if (relation === BirthDateRelation.Same) return 0.12;
      if (relation !== BirthDateRelation.Far) bonus = 0.07;
    }
    return bonus;
  }
}

interface Group {
  readonly neighbours: readonly Neighbour[];
  readonly size: number;
  readonly factor: number;
}

/** The names of the highest scores, in a heap whose first is the lowest. */
class Top {
  private readonly names: number[] = [];
  private readonly scores: number[] = [];

  constructor(private readonly most: number) {}

  get least(): number {
    return this.names.length < this.most ? 0 : (this.scores[0] as number);
  }

  add(name: number, score: number): void {
    if (this.names.length < this.most) {
      this.names.push(name);
      this.scores.push(score);
      this.up(this.names.length - 1);
    } else if (score > (this.scores[0] as number)) {
      this.names[0] = name;
      this.scores[0] = score;
      this.down(0);
    }
  }

  done(): readonly number[] {
    const sorted = this.names
      .map((name, i) => ({ name, score: this.scores[i] as number }))
      .sort((a, b) => b.score - a.score || a.name - b.name);
    const least = (sorted[0]?.score ?? 0) * CLOSE_BEHIND;
    return sorted.filter(({ score }, i) => i < ALWAYS || score >= least).map(({ name }) => name);
  }

  private swap(a: number, b: number): void {
    [this.names[a], this.names[b]] = [this.names[b] as number, this.names[a] as number];
    [this.scores[a], this.scores[b]] = [this.scores[b] as number, this.scores[a] as number];
  }

  private up(from: number): void {
    let i = from;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if ((this.scores[parent] as number) <= (this.scores[i] as number)) return;
      this.swap(i, parent);
      i = parent;
    }
  }

  private down(from: number): void {
    let i = from;
    for (;;) {
      let lowest = i;
      for (const child of [2 * i + 1, 2 * i + 2]) {
        if (child < this.scores.length && (this.scores[child] as number) < (this.scores[lowest] as number))
          lowest = child;
      }
      if (lowest === i) return;
      this.swap(i, lowest);
      i = lowest;
    }
  }
}
