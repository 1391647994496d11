/**
 * One hit is one entry for one person of one case, however often it was found; what holds of it is what the desk says, and
 * what officers said of it are the steps that no reset undid. Common table expressions for the queries of this folder.
 */
export const HITS = `
  hit as (
    select min(finding_id) as hit_id, case_no, subject, person_key, coalesce(person_key, case_no) as person,
           min(found_at) as found_at, array_agg(finding_id) as finding_ids,
           (array_agg(finding_id order by found_at desc, finding_id))[1] as evidence_of,
           (array_agg(evidence order by found_at desc, finding_id))[1] as evidence
      from finding
     where check_kind = 'control-list' and result = 'hit' and subject is not null
     group by case_no, subject, person_key),
  said as (
    select h.hit_id, t.seq, t.actor ->> 'id' as officer, t.details ->> 'decision' as decision
      from hit h join timeline t on t.case_no = h.case_no
     where t.what = 'decideHit' and t.kind = 'commanded' and t.superseded_by is null
       and t.details ->> 'findingId' = any(h.finding_ids)),
  held as (
    select h.*, stands.decision ->> 'decision' as decision, (stands.decision ->> 'at')::timestamptz as decided_at
      from hit h left join lateral (
        select d.decision
          from case_projection p
          cross join lateral jsonb_to_recordset(p.desk -> 'findings') as d("findingId" text, decision jsonb)
         where p.case_no = h.case_no and d."findingId" = any(h.finding_ids) and d.decision is not null
         limit 1) stands on true)`;

/** Days of Taipei, both included, as a condition on an instant; parameters $1 and $2. */
export const within = (column: string): string =>
  `${column} >= $1::date::timestamp at time zone 'Asia/Taipei' and ${column} < ($2::date + 1)::timestamp at time zone 'Asia/Taipei'`;
