import { problem } from './problem.js';

/** No more keys are remembered than this; the oldest go first. */
const MAX_KEYS = 50_000;

/** Counts per key in windows of fixed length; each process counts for itself. */
export class RateLimit {
  private readonly windows = new Map<string, { count: number; readonly endsAt: number }>();

  constructor(
    private readonly limit: number,
    private readonly windowMs: number,
  ) {}

  /** @throws Problem `too-many-requests` where the key has used up its window */
  check(key: string, now: number): void {
    const window = this.windows.get(key);
    if (!window || window.endsAt <= now || window.count < this.limit) return;
    const seconds = Math.ceil((window.endsAt - now) / 1000);
    throw problem('too-many-requests', { params: { seconds }, headers: { 'retry-after': String(seconds) } });
  }

  /** Counts one more. */
  count(key: string, now: number): void {
    const window = this.windows.get(key);
    if (window && window.endsAt > now) {
      window.count += 1;
      return;
    }
    this.windows.delete(key);
    this.windows.set(key, { count: 1, endsAt: now + this.windowMs });
    for (const [oldest] of this.windows) {
      if (this.windows.size <= MAX_KEYS) break;
      this.windows.delete(oldest);
    }
  }

  /** Takes one back that turned out not to count. */
  forgive(key: string): void {
    const window = this.windows.get(key);
    if (window && window.count > 0) window.count -= 1;
  }

  /** Checks, then counts. */
  take(key: string, now: number): void {
    this.check(key, now);
    this.count(key, now);
  }
}
