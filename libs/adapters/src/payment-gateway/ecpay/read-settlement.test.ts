import { describe, expect, it } from '@jest/globals';
import { UnreadableSettlement } from '../unreadable-settlement.js';
import { readSettlement } from './read-settlement.js';
import { SETTLEMENT_COLUMNS } from './settlement-file.js';
import type { SettlementColumn } from './settlement-file.js';

type Line = Partial<Record<SettlementColumn, string | number>>;

const paid: Line = {
  訂單日期: '2026-11-26 09:00:00',
  廠商訂單編號: '115551000001P1A1',
  綠界訂單編號: '2611260001',
  付款狀態: '2026-11-26 09:01:00 已付款',
  交易金額: 3700,
  退款金額: 0,
  交易手續費: 74,
  應收款項: 3626,
};
const refunded: Line = {
  ...paid,
  付款狀態: '2026-11-26 10:00:00 已退款',
  交易金額: 0,
  退款金額: 3700,
  交易手續費: 0,
  應收款項: -3700,
};
const total: Line = { 訂單日期: '總計', 交易金額: 3700, 退款金額: 3700, 應收款項: -74 };

function fileOf(lines: readonly Line[], columns: readonly string[] = SETTLEMENT_COLUMNS): string {
  const row = (line: Line): string => columns.map((column) => `="${line[column as SettlementColumn] ?? ''}"`).join(',');
  return `\uFEFF${[columns.join(','), ...lines.map(row)].join('\r\n')}\r\n`;
}

const about = { attemptNo: '115551000001P1A1', transactionNo: '2611260001', amount: 3700 };

describe('the settlement file of a day', () => {
  it('is read line by line, whatever the order of its columns', () => {
    const read = {
      entries: [
        { ...about, kind: 'paid', fee: 74 },
        { ...about, kind: 'refunded', fee: 0 },
      ],
      bad: [],
      isRightTotal: true,
    };
    expect(readSettlement(fileOf([paid, refunded, total]))).toEqual(read);
    expect(readSettlement(fileOf([paid, refunded, total], SETTLEMENT_COLUMNS.toReversed()))).toEqual(read);
  });

  it.each<[string, Line]>([
    ['has no number of a payment', { ...paid, 綠界訂單編號: '' }],
    ['has an amount that is none', { ...paid, 交易金額: '3,700' }],
    ['does not add up', { ...paid, 應收款項: 3700 }],
    ['says nothing known', { ...paid, 付款狀態: '處理中' }],
  ])('names a line that %s, and reads the others', (_, line) => {
    const { entries, bad } = readSettlement(fileOf([line, refunded, total]));
    expect(entries).toHaveLength(1);
    expect(bad).toMatchObject([{ lineNo: 2, attemptNo: '115551000001P1A1' }]);
  });

  it('says when its own sum is not that of its lines, or lacks', () => {
    expect(readSettlement(fileOf([paid, total])).isRightTotal).toBe(false);
    expect(readSettlement(fileOf([paid])).isRightTotal).toBe(false);
  });

  it('cannot be read without its columns', () => {
    const without = SETTLEMENT_COLUMNS.filter((column) => column !== '應收款項');
    expect(() => readSettlement(fileOf([paid], without))).toThrow(
      new UnreadableSettlement('missing-column', '應收款項'),
    );
    expect(() => readSettlement('系統忙碌中, 請稍後再試')).toThrow(UnreadableSettlement);
    expect(() => readSettlement('')).toThrow(UnreadableSettlement);
  });
});
