import { problem } from './problem.js';

/** How many may be at the same thing at the same time. */
export interface Most {
  /** of each key, e.g. an address */
  readonly ofEach: number;
  readonly ofAll: number;
}

/** Who is asked to come again may do so after this many seconds. */
const COME_AGAIN = 5;

/** Keeps one sender, however slow, from holding what others need too. Each process counts for itself: it is its own sockets that are held. */
export class AtOnce {
  private readonly running = new Map<string, number>();
  private all = 0;

  constructor(private readonly most: Most) {}

  /** @throws Problem `too-many-requests` (429) to whoever is one too many */
  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const ofKey = this.running.get(key) ?? 0;
    if (ofKey >= this.most.ofEach || this.all >= this.most.ofAll) {
      throw problem('too-many-requests', {
        params: { seconds: COME_AGAIN },
        headers: { 'retry-after': `${COME_AGAIN}` },
      });
    }
    this.running.set(key, ofKey + 1);
    this.all += 1;
    try {
      return await work();
    } finally {
      this.all -= 1;
      const left = (this.running.get(key) ?? 1) - 1;
      if (left > 0) this.running.set(key, left);
      else this.running.delete(key);
    }
  }
}
