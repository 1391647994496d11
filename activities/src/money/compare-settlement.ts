import type { BadLine, SettlementEntry, SettlementFile } from '@talent-window/adapters';
import type { Day } from '@talent-window/contracts/vocabulary';
import { PaymentExceptionKind as Kind, Role } from '@talent-window/contracts/vocabulary';
import type { BookedPayment, Discrepancy } from '@talent-window/persistence';

export interface Comparison {
  /** what agrees, and is booked */
  readonly paid: readonly SettlementEntry[];
  readonly chargedBack: readonly SettlementEntry[];
  readonly discrepancies: readonly Discrepancy[];
}

/** Holds the gateway's file of a day against the ledger, line by line: one that does not agree holds no other up. */
export function compareSettlement(day: Day, file: SettlementFile, booked: readonly BookedPayment[]): Comparison {
  const byNumber = new Map(booked.map((payment) => [payment.transactionNo, payment]));
  const judged = file.entries.map((entry) => ({ entry, wrong: judge(entry, byNumber.get(entry.transactionNo)) }));
  const agreeing = (kind: SettlementEntry['kind']): readonly SettlementEntry[] =>
    judged.filter(({ entry, wrong }) => entry.kind === kind && !wrong).map(({ entry }) => entry);
  const isTold = ({ transactionNo }: BookedPayment, kind: SettlementEntry['kind']): boolean =>
    file.entries.some((entry) => entry.kind === kind && entry.transactionNo === transactionNo) ||
    file.bad.some((line) => line.transactionNo === transactionNo);
  return {
    paid: agreeing('paid'),
    chargedBack: agreeing('charged-back'),
    discrepancies: [
      ...file.bad.map(badLine),
      ...(file.isRightTotal ? [] : [wrongTotal]),
      ...judged.flatMap(({ wrong }) => wrong ?? []),
      ...booked.filter((it) => it.day === day && !isTold(it, 'paid')).map((it) => untold(it, Kind.SettlementMissing)),
      ...booked
        .filter((it) => it.refundedOn === day && !isTold(it, 'refunded'))
        .map((it) => untold(it, Kind.SettlementOtherRefund)),
      ...agreeing('charged-back').map((entry) => chargedBack(entry, byNumber.get(entry.transactionNo))),
    ],
  };
}

function judge(entry: SettlementEntry, payment: BookedPayment | undefined): Discrepancy | undefined {
  const { kind, transactionNo, attemptNo, amount: told } = entry;
  if (payment?.attemptNo !== attemptNo) return about(entry, Kind.SettlementUnknown, { transactionNo, told });
  const { caseNo, amount, refundedOn } = payment;
  if (kind === 'refunded' && refundedOn === null)
    return { ...about(entry, Kind.SettlementOtherRefund, { transactionNo, told, expected: 0 }), caseNo };
  if (told === amount) return undefined;
  const differs = kind === 'refunded' ? Kind.SettlementOtherRefund : Kind.SettlementOtherAmount;
  return { ...about(entry, differs, { transactionNo, told, expected: amount }), caseNo };
}

const about = (
  { transactionNo, attemptNo }: Pick<SettlementEntry, 'transactionNo' | 'attemptNo'>,
  kind: Kind,
  details: Discrepancy['details'],
): Discrepancy => ({ kind, which: transactionNo, attemptNo, details, who: Role.Cashier });

const untold = (payment: BookedPayment, kind: Kind): Discrepancy => ({
  ...about(payment, kind, { transactionNo: payment.transactionNo, told: 0, expected: payment.amount }),
  caseNo: payment.caseNo,
});

const chargedBack = (entry: SettlementEntry, payment: BookedPayment | undefined): Discrepancy => ({
  ...about(entry, Kind.ChargedBack, { transactionNo: entry.transactionNo, told: entry.amount }),
  ...(payment ? { caseNo: payment.caseNo } : {}),
});

const badLine = ({ lineNo, attemptNo, transactionNo }: BadLine): Discrepancy => ({
  kind: Kind.SettlementBadLine,
  which: `line-${lineNo}`,
  ...(attemptNo === '' ? {} : { attemptNo }),
  details: { lineNo, transactionNo },
  who: Role.Cashier,
});

const wrongTotal: Discrepancy = { kind: Kind.SettlementWrongTotal, which: 'total', details: {}, who: Role.Cashier };
