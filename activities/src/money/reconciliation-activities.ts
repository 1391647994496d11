import type { PaymentGateway, SettlementFile } from '@talent-window/adapters';
import { UnreadableSettlement } from '@talent-window/adapters';
import type { Day } from '@talent-window/contracts/vocabulary';
import { PaymentExceptionKind, PLATFORM, Role } from '@talent-window/contracts/vocabulary';
import {
  chargeBack,
  findBookedPayments,
  findDaysBehind,
  keepCashDay,
  parkDiscrepancies,
  parkDiscrepancy,
  payOut,
} from '@talent-window/persistence';
import type { DataSource } from 'typeorm';
import { calling } from '../agency-failure.js';
import { compareSettlement } from './compare-settlement.js';

export interface Reconciled {
  readonly day: Day;
  readonly lines: number;
  readonly discrepancies: number;
  /** the file could not be read; the day waits for another one */
  readonly isParked: boolean;
}

export interface ReconciliationActivities {
  /** The day itself, after earlier ones that are behind. Reads only. */
  findDaysToReconcile(day: Day): Promise<readonly Day[]>;
  /** Holds the gateway's file of a day against the ledger. Safe to repeat: a payment is paid out once, a discrepancy parked once. */
  reconcileDay(day: Day): Promise<Reconciled>;
}

interface ReconciliationDeps {
  readonly database: DataSource;
  readonly gateway: PaymentGateway;
}

export function createReconciliationActivities({ database, gateway }: ReconciliationDeps): ReconciliationActivities {
  const park = async (day: Day, { reason, detail }: UnreadableSettlement): Promise<Reconciled> => {
    await database.transaction(async (manager) => {
      await keepCashDay(manager, { day, parkedWhy: reason });
      const kind = PaymentExceptionKind.SettlementUnreadable;
      await parkDiscrepancy(manager, day, { kind, which: reason, details: { reason, detail }, who: Role.Cashier });
    });
    return { day, lines: 0, discrepancies: 1, isParked: true };
  };

  return {
    async findDaysToReconcile(day) {
      return [...(await findDaysBehind(database.manager, day)), day];
    },

    async reconcileDay(day) {
      const text = await calling(() => gateway.settlementFile(day));
      let file: SettlementFile;
      try {
        file = gateway.readSettlement(text);
      } catch (error) {
        if (error instanceof UnreadableSettlement) return park(day, error);
        throw error;
      }
      const named = file.entries.map(({ transactionNo }) => transactionNo);
      const booked = await findBookedPayments(database.manager, day, named);
      const { paid, chargedBack, discrepancies } = compareSettlement(day, file, booked);
      const at = new Date().toISOString();
      for (const { transactionNo, fee } of paid)
        await database.transaction((manager) => payOut(manager, { transactionNo, fee, at }));
      const taken = { messageId: `settlement:${day}`, actor: PLATFORM, at };
      for (const { transactionNo } of chargedBack)
        await database.transaction((manager) => chargeBack(manager, { transactionNo, ...taken }));
      const { length: lines } = file.entries;
      await database.transaction(async (manager) => {
        await keepCashDay(manager, { day, lines });
        await parkDiscrepancies(manager, day, discrepancies);
      });
      return { day, lines, discrepancies: discrepancies.length, isParked: false };
    },
  };
}
