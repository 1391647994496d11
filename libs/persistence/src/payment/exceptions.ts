import type { CaseNo, PaymentExceptionKind, Role } from '@talent-window/contracts/vocabulary';
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

/** Puts what no rule can settle on the desk of whoever must act; the same again is counted. */
export async function parkPayment(manager: EntityManager, parked: ParkedPayment): Promise<void> {
  const { kind, key, attemptNo = null, caseNo = null, details, who } = parked;
  await manager.query(
    `insert into payment_exception (key, kind, attempt_no, case_no, details, who) values ($1, $2, $3, $4, $5, $6)
     on conflict (key) do update set times = payment_exception.times + 1, last_at = now()`,
    [key, kind, attemptNo, caseNo, details, who],
  );
}
