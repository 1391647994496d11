import type { SettlementFile, SettlementLine } from '@talent-window/adapters';
import type { Day } from '@talent-window/contracts/vocabulary';
import { PaymentExceptionKind as Kind, Role } from '@talent-window/contracts/vocabulary';
import type { BookedPayment, Discrepancy } from '@talent-window/persistence';

export interface Comparison {
  /** lines that agree and whose money the gateway has paid out since */
  readonly paidOut: readonly SettlementLine[];
  readonly discrepancies: readonly Discrepancy[];
}

/** Holds the gateway's file of a day against the ledger, line by line: one that does not agree holds no other up. */
export function compareSettlement(day: Day, file: SettlementFile, booked: readonly BookedPayment[]): Comparison {
  const byNumber = new Map(booked.map((payment) => [payment.transactionNo, payment]));
  const told = new Set([...file.lines, ...file.bad].map(({ transactionNo }) => transactionNo));
  const discrepancies: Discrepancy[] = [
    ...file.bad.map(badLine),
    ...(file.wrongTotal
      ? [{ kind: Kind.SettlementWrongTotal, which: 'total', details: file.wrongTotal, who: Role.Cashier }]
      : []),
    ...booked.filter((payment) => payment.day === day && !told.has(payment.transactionNo)).map(missing),
  ];
  const paidOut: SettlementLine[] = [];
  for (const line of file.lines) {
    const payment = byNumber.get(line.transactionNo);
    const wrong = payment ? differenceOf(line, payment) : unknown(line);
    if (wrong) discrepancies.push(wrong);
    else if (line.isPaidOut && payment?.isPaidOut === false) paidOut.push(line);
  }
  return { paidOut, discrepancies };
}

function differenceOf(line: SettlementLine, payment: BookedPayment): Discrepancy | undefined {
  const { transactionNo: which, attemptNo, caseNo } = payment;
  const about = { which, attemptNo, caseNo, who: Role.Cashier };
  if (line.attemptNo !== attemptNo)
    return { ...about, kind: Kind.SettlementUnknown, details: { transactionNo: which, told: line.attemptNo } };
  if (line.amount !== payment.amount)
    return { ...about, kind: Kind.SettlementOtherAmount, details: details(which, line.amount, payment.amount) };
  // What goes back after the payout is taken from the bank, and the file of the day does not change any more.
  if (line.refunded !== payment.refunded && !payment.isPaidOut)
    return { ...about, kind: Kind.SettlementOtherRefund, details: details(which, line.refunded, payment.refunded) };
  return undefined;
}

const details = (transactionNo: string, told: number, expected: number): Discrepancy['details'] => ({
  transactionNo,
  told,
  expected,
});

const unknown = ({ transactionNo, attemptNo, amount }: SettlementLine): Discrepancy => ({
  kind: Kind.SettlementUnknown,
  which: transactionNo,
  attemptNo,
  details: { transactionNo, told: amount },
  who: Role.Cashier,
});

const missing = ({ transactionNo, attemptNo, caseNo, amount }: BookedPayment): Discrepancy => ({
  kind: Kind.SettlementMissing,
  which: transactionNo,
  attemptNo,
  caseNo,
  details: { transactionNo, expected: amount },
  who: Role.Cashier,
});

const badLine = ({ lineNo, attemptNo, transactionNo }: SettlementFile['bad'][number]): Discrepancy => ({
  kind: Kind.SettlementBadLine,
  which: `line-${lineNo}`,
  ...(attemptNo === '' ? {} : { attemptNo }),
  details: { lineNo, transactionNo },
  who: Role.Cashier,
});
