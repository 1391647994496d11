import { Injectable } from '@nestjs/common';
import type { Actor, Day } from '@talent-window/contracts/vocabulary';
import { renderRemittanceReport } from '@talent-window/documents/papers';
import { taipeiDay } from '@talent-window/domain';
import { bothTexts } from '@talent-window/i18n';
import type { CashDay, DayReport } from '@talent-window/persistence';
import {
  auditAct,
  drawTransferFile,
  findCashDays,
  findDayReport,
  findTransfers,
  isTransferFile,
} from '@talent-window/persistence';
import { startCloseOfDay } from '@talent-window/temporal';
import { DataSource } from 'typeorm';
import { ApiConfig } from '../api-config.js';
import { TemporalDoor } from '../engine/temporal-door.js';
import { problem } from '../http/problem.js';
import { csv } from './csv.js';
import { remittanceOf } from './remittance-of.js';
import { PayeeVault } from '../refunds/payee-vault.js';
import type { TransferFileDto } from './cashier.dto.js';
import type { CashDayDto, DayReportDto } from './day.dto.js';

const SHOWN = 60;

/** Days at the till: their close, what the treasury got, and what the bank is to transfer. */
@Injectable()
export class CashDays {
  constructor(
    private readonly database: DataSource,
    private readonly temporal: TemporalDoor,
    private readonly config: ApiConfig,
    private readonly vault: PayeeVault,
  ) {}

  /** The latest first. */
  async list(): Promise<readonly CashDayDto[]> {
    return (await findCashDays(this.database.manager, SHOWN)).map(dayDto);
  }

  /** Has a worker close a day, or close it again. @throws Problem `day-not-come` (409), `engine-away` (503) */
  async close(actor: Actor, day: Day, reference: string): Promise<void> {
    if (day > taipeiDay(new Date().toISOString())) throw problem('day-not-come');
    await this.temporal.use((client) => startCloseOfDay(client, day, this.config));
    await auditAct(this.database, { actor, action: 'day:close-asked', cause: reference, details: { day } });
  }

  /** @throws Problem `no-such-day` (404) */
  async report(day: Day): Promise<DayReportDto> {
    return reportDto(await this.find(day));
  }

  /** 繳庫明細表, one line a movement. @throws Problem `no-such-day` (404) */
  async reportCsv(day: Day): Promise<string> {
    const { movements, carriedIn, carriedOut, split, treasuryNo } = remittanceOf(await this.find(day));
    const money = ({ mol, nia, mofa }: typeof split): number[] => [mol, nia, mofa, mol + nia + mofa];
    return csv([
      ['case', 'transaction', 'receipt', 'what', 'at', 'mol', 'nia', 'mofa', 'total'],
      ...movements.map(({ caseNo, transactionNo, receiptNo = '', what, at, split: each }) => [
        caseNo,
        transactionNo,
        receiptNo,
        what,
        at,
        ...money(each),
      ]),
      ['', '', '', 'carried-in', '', ...money(carriedIn)],
      ['', '', '', 'carried-out', '', ...money(carriedOut)],
      ['', treasuryNo ?? '', '', 'remitted', day, ...money(split)],
    ]);
  }

  /** The same to be signed and filed. @throws Problem `no-such-day` (404) */
  async reportPdf(day: Day): Promise<Buffer> {
    return renderRemittanceReport(remittanceOf(await this.find(day)));
  }

  /** Puts what two cashiers released, and no file has yet, into the next file for the bank. @throws Problem `nothing-to-transfer` (409) */
  drawTransfers(actor: Actor, commandId: string): Promise<TransferFileDto> {
    return this.database.transaction(async (manager) => {
      const fileNo = await drawTransferFile(manager, { actor, cause: commandId, at: new Date().toISOString() });
      if (fileNo === undefined) throw problem('nothing-to-transfer');
      await auditAct(manager, { actor, action: 'transfers:drawn', cause: commandId, details: { fileNo } });
      return { fileNo };
    });
  }

  /**
   * What the bank is to transfer by one file; the same again until a transfer of it is booked. Personal data, so who took it is
   * audited. @throws Problem `no-such-transfer-file` (404)
   */
  async transferFile(actor: Actor, fileNo: number, reference: string): Promise<string> {
    const { manager } = this.database;
    if (!(await isTransferFile(manager, fileNo))) throw problem('no-such-transfer-file');
    const refunds = await findTransfers(manager, fileNo);
    const rows = refunds.flatMap(({ refundNo, amount, payee }) => {
      if (!payee) return [];
      const { bankCode, account, name } = this.vault.open(refundNo, payee);
      return [[refundNo, bankCode, account, name, amount, 'TWD']];
    });
    const details = { fileNo, refunds: rows.length };
    await auditAct(this.database, { actor, action: 'transfers:exported', cause: reference, details });
    return csv([['refund', 'bank', 'account', 'name', 'amount', 'currency'], ...rows]);
  }

  private async find(day: Day): Promise<DayReport> {
    const report = await findDayReport(this.database.manager, day);
    if (!report) throw problem('no-such-day');
    return report;
  }
}

const dayDto = ({ day, state, parkedWhy, lines, closedAt }: CashDay) => ({
  day,
  state,
  ...(parkedWhy === null ? {} : { parkedWhy }),
  lines,
  ...(closedAt === null ? {} : { closedAt: closedAt.toISOString() }),
});

const reportDto = (report: DayReport): DayReportDto => {
  const { remittance, remitted, open } = report;
  return {
    ...dayDto(report),
    ...(remittance ? { split: remittance.split, total: remittance.total, carried: remittance.carried } : {}),
    ...(remittance?.treasuryNo ? { treasuryNo: remittance.treasuryNo } : {}),
    movements: remitted.length,
    open: open.map(({ kind, times }) => ({ kind, text: bothTexts(`payment-exceptions.${kind}`), times })),
  };
};
