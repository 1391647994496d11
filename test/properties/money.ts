import { randomUUID } from 'node:crypto';
import type { LedgerAccount } from '@talent-window/contracts/vocabulary';
import { PLATFORM } from '@talent-window/contracts/vocabulary';
import type { Split } from '@talent-window/persistence';
import {
  applyFee,
  chargeBack,
  decideRefund,
  drawRemittance,
  payOut,
  payRefund,
  recordReceipt,
  recordRemittance,
} from '@talent-window/persistence';
import fc from 'fast-check';
import type { DataSource, EntityManager } from 'typeorm';

const AT = '2026-11-27T02:00:00.000Z';
/** Rows of the fee tables: overseas, in Taiwan, Hong Kong and Macau [domain.md §3.5]. */
const SPLITS: readonly Split[] = [
  { mol: 500, nia: 3000, mofa: 2200 },
  { mol: 500, nia: 1000, mofa: 0 },
  { mol: 500, nia: 2600, mofa: 0 },
];

const ACTS = ['pay', 'fail', 'apply', 'refund', 'refund-paid', 'charge-back', 'capture'] as const;
/** Each as often as it is to happen: a history in which nothing was paid shows little. */
const OFTEN = [...ACTS, ...(['pay', 'pay', 'pay', 'apply', 'apply', 'apply', 'refund', 'refund-paid'] as const)];

/** What happens to the money of one case: up to three payments, and whatever may become of each, in any order. */
export const history = fc.record({
  split: fc.constantFrom(...SPLITS),
  /** what each of the payments is short of the fee, or has too much; most are right */
  off: fc.tuple(...[0, 0, 0].map(() => fc.constantFrom(0, 0, 0, 0, -100, 250))),
  methods: fc.tuple(...[0, 0, 0].map(() => fc.constantFrom('card' as const, 'transfer' as const))),
  acts: fc.array(
    fc.record({
      act: fc.constantFrom(...OFTEN),
      nth: fc.constantFrom(0, 0, 0, 1, 2),
      again: fc.boolean(),
      fee: fc.nat({ max: 40 }),
    }),
    { minLength: 4, maxLength: 14 },
  ),
});
export type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

/** What must have become of one payment, told without any ledger. */
interface Fate {
  readonly transactionNo: string;
  readonly amount: number;
  received: boolean;
  applied: boolean;
  refund: 'none' | 'decided' | 'paid' | 'stopped';
  chargedBack: boolean;
}

/** The money of one case, played against the ledger and beside it against the plainest book there is. */
export class MoneyOfCase {
  readonly payments: readonly Fate[];
  private readonly total: number;

  constructor(
    private readonly database: DataSource,
    readonly caseNo: string,
    readonly history: History,
  ) {
    this.total = sum(Object.values(history.split));
    this.payments = history.off.map((off, nth) => ({
      transactionNo: `${caseNo}T${nth}`,
      amount: this.total + off,
      received: false,
      applied: false,
      refund: 'none',
      chargedBack: false,
    }));
  }

  /** Those of its payments that are the authorities', in the end. */
  get kept(): readonly Fate[] {
    return this.payments.filter(({ applied, refund, chargedBack }) => applied && refund === 'none' && !chargedBack);
  }

  async play(): Promise<void> {
    await this.act('pay', 0, 0);
    for (const { act, nth, again, fee } of this.history.acts) {
      for (let told = 0; told < (again ? 2 : 1); told += 1) await this.act(act, nth, fee);
    }
    for (const [nth, { received }] of this.payments.entries()) if (received) await this.act('capture', nth, 15);
  }

  private async act(act: (typeof ACTS)[number], nth: number, fee: number): Promise<void> {
    const fate = this.payments[nth];
    if (!fate || act === 'fail' || (act !== 'pay' && !fate.received)) return;
    await this.database.transaction((manager) => this[act](manager, fate, nth, fee));
  }

  private async pay(manager: EntityManager, fate: Fate, nth: number): Promise<void> {
    const { transactionNo, amount } = fate;
    const order = { caseNo: this.caseNo, orderNo: `${this.caseNo}P1`, attemptNo: `${this.caseNo}P1A${nth}` };
    const told = { method: this.history.methods[nth] ?? 'card', occurredAt: AT, cause: `m:${transactionNo}` };
    await recordReceipt(manager, { ...order, ...told, transactionNo, amount, surcharge: nth * 10 });
    fate.received = true;
  }

  private async apply(manager: EntityManager, fate: Fate): Promise<void> {
    const isFirst = this.payments.every(({ applied }) => !applied);
    if (!isFirst || fate.amount !== this.total || fate.refund !== 'none' || fate.chargedBack) return;
    await applyFee(manager, { caseNo: this.caseNo, transactionNo: fate.transactionNo, at: AT });
    fate.applied = true;
  }

  private async refund(manager: EntityManager, fate: Fate, nth: number): Promise<void> {
    const way = this.history.methods[nth] ?? 'card';
    const refund = await decideRefund(manager, { transactionNo: fate.transactionNo, why: 'paid-twice', way, at: AT });
    if (fate.refund === 'none' && refund.state !== 'charged-back') fate.refund = 'decided';
  }

  private async 'refund-paid'(manager: EntityManager, fate: Fate): Promise<void> {
    if (fate.refund === 'none') return;
    const paid = { actor: PLATFORM, cause: `paid:${fate.transactionNo}`, at: AT };
    await payRefund(manager, `${this.caseNo}-${fate.transactionNo}`, paid);
    if (fate.refund === 'decided') fate.refund = 'paid';
  }

  private async 'charge-back'(manager: EntityManager, fate: Fate, nth: number): Promise<void> {
    const { transactionNo } = fate;
    await chargeBack(manager, { transactionNo, messageId: `c:${transactionNo}`, actor: PLATFORM, at: AT });
    if (fate.refund === 'decided' && this.history.methods[nth] === 'transfer') fate.refund = 'stopped';
    fate.chargedBack = true;
  }

  private async capture(manager: EntityManager, { transactionNo }: Fate, _nth: number, fee: number): Promise<void> {
    await payOut(manager, { transactionNo, fee, at: AT });
  }
}

/** One case of its own for each history; only what the ledger asks of a case. */
export async function openCases(database: DataSource, histories: readonly History[]): Promise<MoneyOfCase[]> {
  const applicant = randomUUID();
  await database.query(
    `insert into account (id, email, display_name, roles, locale) values ($1, 'money@example.test', 'M', '{applicant}', 'en')`,
    [applicant],
  );
  const cases = histories.map((each, nth) => new MoneyOfCase(database, String(115_559_000_000 + nth), each));
  const rows = cases.map(({ caseNo, history: { split } }) => ({
    case_no: caseNo,
    draft: randomUUID(),
    quote: { split, total: sum(Object.values(split)) },
  }));
  await database.query(
    `with given as (select * from jsonb_to_recordset($1::jsonb) as g (case_no text, draft uuid, quote jsonb)),
       drafts as (insert into draft select draft, $2::uuid, 'gold-card', 'one-stop', '{}', 1, now(), case_no from given)
     insert into case_file
     select case_no, draft, $2::uuid, 'gold-card', 'one-stop', '{}', quote, '{}', '{}', '', now() from given`,
    [JSON.stringify(rows), applicant],
  );
  return cases;
}

/** Closes one day after the other, each once, while the cases go on. */
export function remitDays(database: DataSource): { next: () => Promise<void> } {
  let days = 0;
  return {
    async next() {
      const day = new Date(Date.UTC(2026, 10, 27) + 86_400_000 * days++).toISOString().slice(0, 10);
      const { total } = await database.transaction((manager) => drawRemittance(manager, day));
      if (total === 0) return;
      await database.transaction((manager) => recordRemittance(manager, day, { treasuryNo: `N${day}`, at: AT }));
    },
  };
}

/** What stands on the accounts, by case; remittances are of no case. */
export async function balancesOfCases(database: DataSource): Promise<Map<string, Map<LedgerAccount, number>>> {
  const rows = await database.query<{ case_no: string; account: LedgerAccount; balance: number }[]>(
    `select e.case_no, p.account, sum(p.amount)::integer as balance
     from ledger_entry e join ledger_posting p on p.entry_id = e.id where e.case_no is not null group by 1, 2`,
  );
  const byCase = new Map<string, Map<LedgerAccount, number>>();
  for (const { case_no, account, balance } of rows) {
    const accounts = byCase.get(case_no) ?? new Map<LedgerAccount, number>();
    byCase.set(case_no, accounts.set(account, balance));
  }
  return byCase;
}

export const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
