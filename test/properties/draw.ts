/** Choices that follow from one drawn number: the same number, the same choices. */
export class Draw {
  constructor(private state: number) {}

  below(limit: number): number {
    // mulberry32
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  oneIn(many: number): boolean {
    return this.below(many) === 0;
  }

  of<T>(list: readonly T[]): T {
    const chosen = list[this.below(list.length)];
    if (chosen === undefined) throw new RangeError('nothing to choose from');
    return chosen;
  }

  /** One of the names, each as often as its weight says. */
  weighted<T>(weights: readonly (readonly [T, number])[]): T {
    let left = this.below(weights.reduce((sum, [, weight]) => sum + weight, 0));
    for (const [choice, weight] of weights) {
      if (left < weight) return choice;
      left -= weight;
    }
    throw new RangeError('nothing to choose from');
  }

  uuid(): string {
    const hex = (length: number) => Array.from({ length }, () => this.below(16).toString(16)).join('');
    return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
  }
}
