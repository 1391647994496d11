import type { Treasury } from '@talent-window/adapters';
import type { Day } from '@talent-window/contracts/vocabulary';
import { drawRemittance, recordRemittance } from '@talent-window/persistence';
import type { DataSource } from 'typeorm';
import { calling } from '../agency-failure.js';

export interface RemittanceActivities {
  /** Pays the treasury what is settled, in one payment for the day. Safe to repeat: it is drawn up once and sent under the day. */
  remitDay(day: Day): Promise<{ readonly total: number; readonly treasuryNo?: string }>;
}

interface RemittanceDeps {
  readonly database: DataSource;
  readonly treasury: Treasury;
}

export function createRemittanceActivities({ database, treasury }: RemittanceDeps): RemittanceActivities {
  return {
    async remitDay(day) {
      const { split, total, treasuryNo: known } = await database.transaction((manager) => drawRemittance(manager, day));
      if (total === 0) return { total };
      if (known !== null) return { total, treasuryNo: known };
      const { treasuryNo } = await calling(() => treasury.remit({ day, total, split }));
      const at = new Date().toISOString();
      await database.transaction((manager) => recordRemittance(manager, day, { treasuryNo, at }));
      return { total, treasuryNo };
    },
  };
}
