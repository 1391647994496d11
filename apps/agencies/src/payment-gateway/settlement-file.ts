import { gatewayTime, SETTLEMENT_COLUMNS, SETTLEMENT_TOTAL, SettlementLine } from '@talent-window/adapters/ecpay';
import type { SettlementColumn } from '@talent-window/adapters/ecpay';
import type { Tx } from '../stand-in/database.js';
import { taipeiDay } from '../stand-in/formats.js';
import type { Merchant } from './merchant.js';
import { chargeOf, PAYMENT_TYPES } from './notices.js';
import { tradesOfDay } from './trades.js';
import type { Trade } from './trades.js';

/** How its operator can make the file wrong. */
export const FILE_FAULTS = [
  'none',
  'missing-column',
  'wrong-total',
  'missing-line',
  'unknown-line',
  'other-amount',
] as const;
export type FileFault = (typeof FILE_FAULTS)[number];

type Line = Partial<Record<SettlementColumn, string | number>>;

interface Refund {
  readonly amount: number;
  readonly at: Date;
}

/** 對帳媒體檔: what was paid, went back and was disputed on a day, line by line, and the sum of it. */
export async function settlementFile(tx: Tx, merchant: Merchant, day: string): Promise<string> {
  const fault = await readFileFault(tx);
  const lines: Line[] = [];
  for (const trade of await tradesOfDay(tx, day)) lines.push(...(await linesOf(tx, merchant, trade, day)));
  return written(spoiled(lines, fault, merchant), fault);
}

export async function readFileFault(tx: Tx): Promise<FileFault> {
  const { rows } = await tx.query<{ fault: FileFault }>('select fault from payment_file_fault');
  return rows[0]?.fault ?? 'none';
}

export async function setFileFault(tx: Tx, fault: FileFault): Promise<void> {
  await tx.query(
    'insert into payment_file_fault (fault) values ($1) on conflict (only_one) do update set fault = excluded.fault',
    [fault],
  );
}

async function linesOf(tx: Tx, merchant: Merchant, trade: Trade, day: string): Promise<Line[]> {
  const { rows } = await tx.query<Refund>(
    'select amount, refunded_at as at from payment_refund where merchant_trade_no = $1 order by serial',
    [trade.merchantTradeNo],
  );
  const isToday = (at: Date | null): at is Date => at !== null && taipeiDay(at) === day;
  const { paidAt, chargedBackAt, amount } = trade;
  const fee = chargeOf(trade);
  const line = (kind: SettlementLine, at: Date, figures: Line): Line => ({
    ...factsOf(trade, merchant),
    付款狀態: `${gatewayTime(at).replaceAll('/', '-')} ${kind}`,
    交易金額: 0,
    退款金額: 0,
    交易手續費: 0,
    ...figures,
  });
  const back = (kind: SettlementLine, at: Date, sum: number): Line =>
    line(kind, at, { 退款日期: taipeiDay(at), 退款金額: sum, 應收款項: -sum });
  return [
    ...(isToday(paidAt)
      ? [line(SettlementLine.Paid, paidAt, { 交易金額: amount, 交易手續費: fee, 應收款項: amount - fee })]
      : []),
    ...rows.filter(({ at }) => isToday(at)).map(({ at, amount: sum }) => back(SettlementLine.Refunded, at, sum)),
    ...(isToday(chargedBackAt) ? [back(SettlementLine.ChargedBack, chargedBackAt, amount)] : []),
  ];
}

const factsOf = (trade: Trade, { merchantId }: Merchant): Line => ({
  訂單日期: gatewayTime(trade.tradeDate).replaceAll('/', '-'),
  廠商訂單編號: trade.merchantTradeNo,
  綠界訂單編號: trade.tradeNo,
  特店編號: merchantId,
  特店名稱: 'Talent Window',
  付款方式: PAYMENT_TYPES[trade.choosePayment],
  信用卡授權單號: trade.gwsr ?? '',
  銀行代碼: trade.instructions?.['BankCode'] ?? '',
  繳費號碼: trade.instructions?.['vAccount'] ?? trade.instructions?.['PaymentNo'] ?? '',
  手續費率: trade.choosePayment === 'Credit' ? '2%' : '',
  交易處理費: 0,
  平台手續費: 0,
  撥款狀態: '未撥款',
  商品名稱: trade.itemName,
});

/** What the file says otherwise than the gateway's own books. */
function spoiled(lines: readonly Line[], fault: FileFault, merchant: Merchant): readonly Line[] {
  const [first, ...rest] = lines;
  if (fault === 'missing-line') return rest;
  if (fault === 'other-amount' && first) {
    const [amount, net] = [Number(first['交易金額']), Number(first['應收款項'])];
    return [{ ...first, 交易金額: amount + 100, 應收款項: net + 100 }, ...rest];
  }
  if (fault !== 'unknown-line') return lines;
  const nobodys: Line = {
    廠商訂單編號: 'NOBODY0000A1',
    綠界訂單編號: '0000000000000001',
    特店編號: merchant.merchantId,
  };
  const figures: Line = { 交易金額: 500, 退款金額: 0, 交易手續費: 10, 應收款項: 490 };
  const at = gatewayTime(new Date()).replaceAll('/', '-');
  return [...lines, { ...nobodys, 訂單日期: at, 付款狀態: `${at} ${SettlementLine.Paid}`, ...figures }];
}

function written(lines: readonly Line[], fault: FileFault): string {
  const sum = (column: SettlementColumn): number => lines.reduce((total, line) => total + Number(line[column] ?? 0), 0);
  const total: Line = {
    訂單日期: SETTLEMENT_TOTAL,
    廠商訂單編號: lines.length,
    交易金額: sum('交易金額') + (fault === 'wrong-total' ? 1 : 0),
    退款金額: sum('退款金額'),
    交易手續費: sum('交易手續費'),
    應收款項: sum('應收款項'),
  };
  const columns = SETTLEMENT_COLUMNS.filter((column) => fault !== 'missing-column' || column !== '交易手續費');
  const row = (line: Line): string => columns.map((column) => `="${line[column] ?? ''}"`).join(',');
  return `${[columns.join(','), ...lines.map(row), row(total)].join('\r\n')}\r\n`;
}
