import type { DataSource } from 'typeorm';

/**
 * Tells every open case whose due dates rest on another version of the calendar that it was issued again. One statement,
 * so all are told or none; told twice, each case hears it once.
 * @returns how many cases were told
 */
export async function announceCalendar(database: DataSource, version: string): Promise<number> {
  const told = await database.query<unknown[]>(
    `insert into inbox (sender, message_id, case_no, name, fact, content_hash, received_at)
     select 'platform', 'calendar:' || $1::text || ':' || p.case_no, p.case_no, 'calendarReissued',
            jsonb_build_object('calendarVersion', $1::text, 'occurredAt', to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
            $1::text, now()
       from case_projection p
      where p.outcome is null and p.progress -> 'clock' ->> 'calendarVersion' <> $1
     on conflict (sender, message_id) do nothing returning id`,
    [version],
  );
  if (told.length > 0) await database.query("select pg_notify('inbox', '')");
  return told.length;
}
