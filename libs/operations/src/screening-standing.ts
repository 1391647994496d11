import type { ScreeningCounts } from '@talent-window/persistence';
import { countScreenings, findEdition } from '@talent-window/persistence';
import type { DataSource } from 'typeorm';

/** Which edition of the control lists is in force, and how far all open cases and permits are screened by it. */
export interface ScreeningStanding extends ScreeningCounts {
  readonly edition: number;
  /** code of the list → version */
  readonly lists: Readonly<Record<string, number>>;
  readonly activatedAt?: Date;
  readonly why: string;
}

export async function screeningStanding(database: DataSource): Promise<ScreeningStanding> {
  const { edition = 0, lists = {}, activatedAt, why = '' } = (await findEdition(database)) ?? {};
  const counts = await countScreenings(database, edition);
  return { edition, lists, why, ...(activatedAt ? { activatedAt } : {}), ...counts };
}
