import type { Actor, CaseNo, PaymentExceptionKind, Role } from '@talent-window/contracts/vocabulary';
import { PLATFORM } from '@talent-window/contracts/vocabulary';
import type { EntityManager } from 'typeorm';

export interface ParkedPayment {
  readonly kind: PaymentExceptionKind;
  /** makes it the same one when it comes again */
  readonly key: string;
  readonly attemptNo?: string | undefined;
  readonly caseNo?: CaseNo | undefined;
  readonly details: Readonly<Record<string, string | number>>;
  readonly who: Role;
}

/**
 * Puts what no rule can settle on the desk of whoever must act; the same again is counted, and
 * stands there anew where the platform itself had taken it off. What a person has closed stays closed.
 */
export async function parkPayment(manager: EntityManager, parked: ParkedPayment): Promise<void> {
  const { kind, key, attemptNo = null, caseNo = null, details, who } = parked;
  await manager.query(
    `insert into payment_exception (key, kind, attempt_no, case_no, details, who) values ($1, $2, $3, $4, $5, $6)
     on conflict (key) do update set times = payment_exception.times + 1, last_at = now()`,
    [key, kind, attemptNo, caseNo, details, who],
  );
  await manager.query(
    `update payment_exception set state = 'open', closed_at = null, closed_by = null, resolution = null
     where key = $1 and closed_by = $2`,
    [key, PLATFORM.id],
  );
}

/** @returns what it was before, undefined where the actor's role has none such; one that is closed stays as it was closed */
export async function closeException(
  manager: EntityManager,
  id: string,
  { actor, why }: { readonly actor: Actor; readonly why: string },
): Promise<'open' | 'closed' | undefined> {
  const [known] = await manager.query<{ state: 'open' | 'closed' }[]>(
    'select state from payment_exception where id = $1 and who = $2 for update',
    [id, actor.role],
  );
  if (known?.state !== 'open') return known?.state;
  await manager.query(
    `update payment_exception set state = 'closed', closed_at = now(), closed_by = $2, resolution = $3 where id = $1`,
    [id, actor.id, why],
  );
  return known.state;
}
