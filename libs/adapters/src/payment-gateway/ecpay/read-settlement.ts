import { parse } from 'csv-parse/sync';
import type { BadLine, SettlementFile, SettlementLine } from '../payment-gateway.js';
import { UnreadableSettlement } from '../unreadable-settlement.js';

/** The columns that are read, by the names at the head of the file; the gateway may add others, and put them in any order. */
const COLUMNS = {
  attemptNo: '廠商訂單編號',
  transactionNo: '綠界訂單編號',
  amount: '交易金額',
  refunded: '退款金額',
  net: '應收款項(淨額)',
  payout: '撥款狀態',
} as const;
type Column = keyof typeof COLUMNS;

const PAID_OUT = '已撥款';
/** How the row that sums up the others begins. */
const SUM = /^(合計|總計|每日小計)/;

/** 對帳媒體檔: one line a payment. A line that says nothing sure is told beside the others and holds none of them up. */
export function readSettlement(file: string): SettlementFile {
  const [head, ...rows] = parseRows(file);
  const at = columnsOf(head ?? []);
  const lines: SettlementLine[] = [];
  const bad: BadLine[] = [];
  let told: number | undefined;
  for (const [nth, row] of rows.entries()) {
    const cell = (column: Column): string => row[at[column]] ?? '';
    if (SUM.test(row[0] ?? '')) {
      told = wholeOf(cell('amount'));
      continue;
    }
    const line = { transactionNo: cell('transactionNo'), attemptNo: cell('attemptNo') };
    const [amount, refunded, net] = [cell('amount'), cell('refunded'), cell('net')].map(wholeOf);
    const isWhole = line.transactionNo !== '' && line.attemptNo !== '';
    if (!isWhole || amount === undefined || refunded === undefined || net === undefined) {
      bad.push({ ...line, lineNo: nth + 2 });
      continue;
    }
    lines.push({ ...line, amount, refunded, fee: amount - refunded - net, isPaidOut: cell('payout') === PAID_OUT });
  }
  const sum = lines.reduce((total, { amount }) => total + amount, 0);
  return { lines, bad, ...(told === undefined || told === sum ? {} : { wrongTotal: { told, sum } }) };
}

function parseRows(file: string): string[][] {
  try {
    const rows = parse(file, {
      bom: true,
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: true,
      trim: true,
    });
    return rows.map((row) => row.map(plain));
  } catch (error) {
    throw new UnreadableSettlement('not-a-table', error instanceof Error ? error.message : String(error));
  }
}

/** A spreadsheet takes `=` before a number as text, which is why the gateway writes it. */
const plain = (cell: string): string =>
  cell
    .replace(/^=/, '')
    .replace(/^"(.*)"$/, '$1')
    .trim();

function columnsOf(head: readonly string[]): Readonly<Record<Column, number>> {
  const at = Object.entries(COLUMNS).map(([column, name]) => [column, head.indexOf(name)] as const);
  const missing = at.filter(([, index]) => index < 0).map(([column]) => COLUMNS[column as Column]);
  if (missing.length > 0) throw new UnreadableSettlement('missing-column', missing.join(', '));
  return Object.fromEntries(at) as Record<Column, number>;
}

/** Whole New Taiwan dollars; the gateway writes fees, but no payment, with decimals. */
function wholeOf(text: string): number | undefined {
  return /^-?\d+(\.0+)?$/.test(text.replaceAll(',', '')) ? Number(text.replaceAll(',', '')) : undefined;
}
