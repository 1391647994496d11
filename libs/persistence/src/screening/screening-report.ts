import type { ControlKind, Day, MatchBand } from '@talent-window/contracts/vocabulary';
import type { DataSource } from 'typeorm';
import { HITS, within } from './hits.js';

/** Hits of one list, kind and band, and what officers made of them. */
export interface HitCount {
  readonly list: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly kind: ControlKind;
  readonly band: MatchBand;
  readonly hits: number;
  /** people, of all who were screened */
  readonly persons: number;
  readonly samePerson: number;
  readonly notTheSame: number;
  readonly open: number;
}

export interface ScreeningReport {
  readonly personsScreened: number;
  readonly personsHit: number;
  readonly counts: readonly HitCount[];
  /** hits on which two officers gave their word, and on how many of these they agreed */
  readonly secondOpinions: { readonly hits: number; readonly agreed: number };
  /** from found to decided; absent where nothing was decided */
  readonly hoursToDecision?: { readonly median: number; readonly p90: number };
}

const COUNTS = `
  with ${HITS}
  select l.code as list, l.title_zh as "titleZh", l.title_en as "titleEn", evidence ->> 'kind' as kind,
         evidence ->> 'band' as band,
         count(*)::integer as hits, count(distinct person)::integer as persons,
         count(*) filter (where decision = 'same-person')::integer as "samePerson",
         count(*) filter (where decision = 'not-the-same')::integer as "notTheSame",
         count(*) filter (where decision is null)::integer as open
    from held join control_list l on l.code = split_part(subject, ':', 1)
   where ${within('found_at')}
   group by l.code, 4, 5 order by l.code, 4, 5`;

const PERSONS = `
  with ${HITS},
  screened as (
    select coalesce(person_key, case_no) as person from finding where check_kind = 'control-list' and ${within('found_at')}
    union select person_key from case_screening where ${within('screened_at')})
  select (select count(*)::integer from screened) as screened,
         (select count(distinct person)::integer from hit where ${within('found_at')}) as hit`;

const OPINIONS = `
  with ${HITS},
  ours as (select * from held where ${within('found_at')}),
  first_word as (select distinct on (hit_id) * from said order by hit_id, seq),
  second_word as (
    select distinct on (s.hit_id) s.hit_id, s.decision = f.decision as agrees
      from said s join first_word f using (hit_id) where s.officer <> f.officer order by s.hit_id, s.seq)
  select (select count(*)::integer from second_word join ours using (hit_id)) as hits,
         (select count(*)::integer from second_word join ours using (hit_id) where agrees) as agreed,
         (select percentile_cont(array[0.5, 0.9]) within group (order by extract(epoch from decided_at - found_at) / 3600)
            from ours where decided_at >= found_at) as hours`;

/** What screening found in a period, by days of Taipei, and what officers made of it. */
export async function screeningReport(
  database: DataSource,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<ScreeningReport> {
  const ask = <T>(sql: string): Promise<T[]> => database.query<T[]>(sql, [from, to]);
  const [counts, [persons], [opinions]] = await Promise.all([
    ask<HitCount>(COUNTS),
    ask<{ screened: number; hit: number }>(PERSONS),
    ask<{ hits: number; agreed: number; hours: [number, number] | null }>(OPINIONS),
  ]);
  const hours = opinions?.hours;
  return {
    personsScreened: persons?.screened ?? 0,
    personsHit: persons?.hit ?? 0,
    counts,
    secondOpinions: { hits: opinions?.hits ?? 0, agreed: opinions?.agreed ?? 0 },
    ...(hours ? { hoursToDecision: { median: hours[0], p90: hours[1] } } : {}),
  };
}
