import { ControlListEditionEntity, ControlListEntity, ControlListVersionEntity } from '@talent-window/persistence';
import type { DataSource } from 'typeorm';

export interface ShownList {
  readonly code: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** none while no version was ever activated */
  readonly inForce?: number;
  /** the newest first */
  readonly versions: readonly ControlListVersionEntity[];
}

/** Every list with its versions, and the newest edition. */
export async function showLists(
  database: DataSource,
): Promise<{ readonly edition?: ControlListEditionEntity; readonly lists: readonly ShownList[] }> {
  const [lists, versions, [edition]] = await Promise.all([
    database.getRepository(ControlListEntity).find({ order: { code: 'asc' } }),
    database.getRepository(ControlListVersionEntity).find({ order: { version: 'desc' } }),
    database.getRepository(ControlListEditionEntity).find({ order: { edition: 'desc' }, take: 1 }),
  ]);
  return {
    ...(edition && { edition }),
    lists: lists.map(({ code, titleZh: zh, titleEn: en }) => {
      const inForce = edition?.lists[code];
      const own = versions.filter(({ list }) => list === code);
      return { code, title: { zh, en }, versions: own, ...(inForce === undefined ? {} : { inForce }) };
    }),
  };
}
