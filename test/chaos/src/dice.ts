/** Draws; the same seed draws the same (mulberry32). */
export class Dice {
  constructor(private state: number) {}

  /** from 0 to below 1 */
  roll(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  between(least: number, most: number): number {
    return Math.floor(least + this.roll() * (most - least));
  }

  pick<T>(from: readonly [T, ...T[]]): T {
    return from[this.between(0, from.length)] ?? from[0];
  }

  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((item) => ({ item, at: this.roll() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }
}

/** Deals all cards before it shuffles again, so that each comes as often as the others. */
export class Deck<T> {
  private left: T[] = [];

  constructor(
    private readonly cards: readonly [T, ...T[]],
    private readonly dice: Dice,
  ) {}

  deal(): T {
    if (this.left.length === 0) this.left = this.dice.shuffled(this.cards);
    return this.left.pop() ?? this.cards[0];
  }
}
