/** A settlement file that cannot be read at all: the day waits until a person has got another one. */
export class UnreadableSettlement extends Error {
  override readonly name = 'UnreadableSettlement';

  constructor(
    readonly reason: 'not-a-table' | 'missing-column',
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
  }
}
