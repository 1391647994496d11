import { parse } from 'csv-parse/sync';
import type { BadLine, SettlementEntry, SettlementFile } from '../payment-gateway.js';
import { UnreadableSettlement } from '../unreadable-settlement.js';
import type { SettlementColumn } from './settlement-file.js';
import { SETTLEMENT_TOTAL, SettlementLine } from './settlement-file.js';

const FEES = ['交易手續費', '交易處理費', '平台手續費'] as const;
const SUMMED = ['交易金額', '退款金額', '應收款項'] as const;
/** The columns that are read, by their names; the gateway may add others, and put them in any order. */
const READ = [
  '訂單日期',
  '廠商訂單編號',
  '綠界訂單編號',
  '付款狀態',
  ...SUMMED,
  ...FEES,
] as const satisfies readonly SettlementColumn[];
type Row = Readonly<Record<(typeof READ)[number], string>>;

const KINDS: Readonly<Record<SettlementLine, SettlementEntry['kind']>> = {
  [SettlementLine.Paid]: 'paid',
  [SettlementLine.Refunded]: 'refunded',
  [SettlementLine.ChargedBack]: 'charged-back',
};

/** 對帳媒體檔: one line a movement. A line that says nothing sure is told beside the others and holds none of them up. */
export function readSettlement(file: string): SettlementFile {
  const rows = rowsOf(file);
  const lines = rows.filter((row) => row['訂單日期'] !== SETTLEMENT_TOTAL);
  const entries: SettlementEntry[] = [];
  const bad: BadLine[] = [];
  for (const [nth, row] of lines.entries()) {
    const entry = entryOf(row);
    if (entry) entries.push(entry);
    // The head is the first line of the file.
    else bad.push({ lineNo: nth + 2, attemptNo: row['廠商訂單編號'], transactionNo: row['綠界訂單編號'] });
  }
  const total = rows.find((row) => row['訂單日期'] === SETTLEMENT_TOTAL);
  const isRight = SUMMED.every((column) => wholeOf(total?.[column]) === sumOf(lines, column));
  return { entries, bad, isRightTotal: isRight };
}

/** Undefined where a number lacks, or where the amounts do not add up. */
function entryOf(row: Row): SettlementEntry | undefined {
  const attemptNo = row['廠商訂單編號'];
  const transactionNo = row['綠界訂單編號'];
  const said = Object.values(SettlementLine).find((word) => row['付款狀態'].endsWith(word));
  const [paid, back, net] = SUMMED.map((column) => wholeOf(row[column]));
  if (!said || attemptNo === '' || transactionNo === '') return undefined;
  if (paid === undefined || back === undefined || net === undefined) return undefined;
  const fee = FEES.reduce((sum, column) => sum + (wholeOf(row[column] || '0') ?? Number.NaN), 0);
  if (paid - back - fee !== net) return undefined;
  const kind = KINDS[said];
  return { kind, attemptNo, transactionNo, amount: kind === 'paid' ? paid : back, fee };
}

function rowsOf(file: string): readonly Row[] {
  const [head = [], ...rows] = cellsOf(file);
  const missing = READ.filter((column) => !head.includes(column));
  if (missing.length > 0) throw new UnreadableSettlement('missing-column', missing.join(', '));
  return rows.map((row) => Object.fromEntries(READ.map((column) => [column, row[head.indexOf(column)] ?? ''])) as Row);
}

function cellsOf(file: string): string[][] {
  try {
    const rows = parse(file, { bom: true, relaxColumnCount: true, quote: false, skipEmptyLines: true, trim: true });
    return rows.map((row) => row.map(plain));
  } catch (error) {
    throw new UnreadableSettlement('not-a-table', error instanceof Error ? error.message : String(error));
  }
}

/** A spreadsheet takes `="0123"` as text, which is why the gateway writes it; no cell of it has a comma. */
const plain = (cell: string): string => cell.replace(/^="?(.*?)"?$/, '$1');

/** Whole New Taiwan dollars. */
const wholeOf = (text = ''): number | undefined => (/^-?\d{1,9}$/.test(text) ? Number(text) : undefined);

const sumOf = (rows: readonly Row[], column: (typeof SUMMED)[number]): number =>
  rows.reduce((sum, row) => sum + (wholeOf(row[column]) ?? 0), 0);
