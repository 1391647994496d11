import { bothTexts } from '@talent-window/i18n';
import type { DataSource } from 'typeorm';
import type { TimelineMandateDto } from './timeline.dto.js';

export type TimelineMandates = ReadonlyMap<string, TimelineMandateDto>;

/** The mandates of these ids, as their line in a timeline says them. */
export async function findTimelineMandates(
  database: DataSource,
  ids: readonly (string | null | undefined)[],
): Promise<TimelineMandates> {
  const asked = ids.filter((id) => typeof id === 'string');
  if (asked.length === 0) return new Map();
  const rows = await database.query<{ id: string; name: string }[]>(
    'select m.id, o.name from mandate m join organisation o on o.id = m.organisation_id where m.id = any($1)',
    [asked],
  );
  return new Map(
    rows.map(({ id, name }) => [id, { id, organisation: name, text: bothTexts('mandates.acted', { name }) }]),
  );
}
