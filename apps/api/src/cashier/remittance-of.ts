import type { RemittanceReport } from '@talent-window/documents/papers';
import type { DayReport, Split } from '@talent-window/persistence';

const NOTHING: Split = { mol: 0, nia: 0, mofa: 0 };

interface Movement {
  readonly transactionNo: string;
  readonly at: string;
}
type Remitted = Omit<RemittanceReport, 'movements'> & {
  readonly movements: readonly (RemittanceReport['movements'][number] & Movement)[];
};

/** What was remitted for a day, out of which movements: what was carried in is what these do not explain. */
export function remittanceOf({ day, remittance, remitted, closedAt }: DayReport): Remitted {
  const { split = NOTHING, carried = NOTHING, total = 0, treasuryNo = null } = remittance ?? {};
  const carriedIn = (of: keyof Split): number =>
    split[of] + carried[of] - remitted.reduce((sum, movement) => sum + movement.split[of], 0);
  return {
    day,
    at: (closedAt ?? new Date(`${day}T16:00:00Z`)).toISOString(),
    treasuryNo: treasuryNo ?? undefined,
    total,
    split,
    carriedIn: { mol: carriedIn('mol'), nia: carriedIn('nia'), mofa: carriedIn('mofa') },
    carriedOut: carried,
    movements: remitted.map(({ receiptNo, at, ...movement }) => ({
      ...movement,
      receiptNo: receiptNo ?? undefined,
      at: at.toISOString(),
    })),
  };
}
