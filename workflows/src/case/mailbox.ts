import type { CaseView, Command, Fact, IgnoredReason, ReviewDecided } from '@talent-window/contracts/vocabulary';

/** How a waiting Update gets its answer. */
export interface Reply {
  readonly recorded: (view: CaseView) => void;
  readonly refused: (why: string) => void;
}

/** What a handler leaves for the one consumer. */
export type Message =
  | { readonly kind: 'command'; readonly command: Command; readonly assertion: unknown; readonly reply: Reply }
  | { readonly kind: 'fact'; readonly fact: Fact; readonly assertion: unknown; readonly nth: number }
  | { readonly kind: 'review-decided'; readonly message: ReviewDecided; readonly nth: number }
  | {
      readonly kind: 'unusable';
      readonly name: string;
      readonly why: IgnoredReason;
      readonly field: string;
      readonly nth: number;
    };

/** Messages in the order they came. Handlers put in, the main loop of the case takes out: no two are ever in work at once. */
export class Mailbox {
  private readonly waiting: Message[] = [];
  private received = 0;

  put(message: Message): void {
    this.waiting.push(message);
  }

  /** A number for a message that brings no usable id of its own; the same at every replay. */
  nextNumber(): number {
    this.received += 1;
    return this.received;
  }

  take(): Message | undefined {
    return this.waiting.shift();
  }

  get isEmpty(): boolean {
    return this.waiting.length === 0;
  }
}
