import type { Logger } from 'pino';

/** Sleeps at most this long, also when nothing is known to be due. */
const LONGEST_SLEEP_MS = 2_000;

/** Does `turn` again and again: when woken, when something is due, and now and then. */
export class Loop {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  /** `turn` does all that is due and answers in how many milliseconds there is more, if it knows. */
  constructor(
    private readonly turn: () => Promise<number | undefined>,
    private readonly log: Logger,
  ) {}

  wake(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    clearTimeout(this.timer);
    this.running = this.run();
  }

  /** Resolves once the turn under way has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private async run(): Promise<void> {
    let sleepMs: number | undefined;
    do {
      this.again = false;
      try {
        sleepMs = await this.turn();
      } catch (error) {
        this.log.error(error, 'a turn failed; the next one tries again');
        sleepMs = undefined;
      }
    } while (this.again && !this.stopped);
    this.running = undefined;
    if (!this.stopped) {
      this.timer = setTimeout(() => this.wake(), Math.min(Math.max(sleepMs ?? LONGEST_SLEEP_MS, 0), LONGEST_SLEEP_MS));
    }
  }
}
