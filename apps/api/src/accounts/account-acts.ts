import { Injectable } from '@nestjs/common';
import type { Actor } from '@talent-window/contracts/vocabulary';
import { auditAct } from '@talent-window/persistence';
import { findRefusal } from './account-problems.js';
import { AccountTransactions } from './account-transactions.js';

interface Act<T> {
  /** e.g. `sign-in`; recorded as `sign-in:refused` where it was */
  readonly action: string;
  /** whose account it is; of some acts only what was done tells */
  readonly actor: Actor | ((done: T | undefined) => Actor);
  /** reference of the request */
  readonly cause: string;
  readonly details?: Readonly<Record<string, string>>;
}

/** The one way to do something to an account of the portal: with its record in the audit, also where it is refused. */
@Injectable()
export class AccountActs {
  constructor(private readonly transactions: AccountTransactions) {}

  /** @throws Problem for whatever the library refuses */
  perform<T>({ action, actor, cause, details = {} }: Act<T>, work: () => Promise<T>): Promise<T> {
    const by = (done: T | undefined): Actor => (typeof actor === 'function' ? actor(done) : actor);
    return this.transactions.run(async (manager) => {
      try {
        const done = await work();
        await auditAct(manager, { actor: by(done), action, cause, details });
        return done;
      } catch (error) {
        const refusal = findRefusal(error);
        if (!refusal) throw error;
        const refused = { ...details, reason: refusal.reason };
        await auditAct(manager, { actor: by(undefined), action: `${action}:refused`, cause, details: refused });
        throw refusal;
      }
    });
  }
}
