import type { RetentionKind } from '@talent-window/contracts/vocabulary';
import type { DataSource } from 'typeorm';

/** Nobody ever came by it, and nothing else names it; its password goes with it. An account of a card has no address to verify. */
export const NEVER_USED = `a.kind = 'portal' and not a.email_verified
  and not exists (select from portal_session s where s.account_id = a.id)
  and not exists (select from certificate c where c.account_id = a.id)
  and not exists (select from membership m where m.account_id = a.id)
  and not exists (select from invitation i where i.invited_by = a.id)
  and not exists (select from mandate m where a.id in (m.client_id, m.asked_by, m.ended_by))
  and not exists (select from draft d where d.owner_id = a.id)
  and not exists (select from case_file f where f.applicant_id = a.id)
  and not exists (select from notice n where n.account_id = a.id)`;

/**
 * Where the records of a kind stand whose time is over; parameter $1 is the moment before which they were last of use. A case
 * whose permit is in force, whose money is on its way or whose package the archive has not taken is none.
 */
const DUE: Readonly<Record<RetentionKind, { readonly from: string; readonly key: string; readonly held: string }>> = {
  'closed-case': {
    from: `case_file f join case_projection p on p.case_no = f.case_no
      where f.anonymised_at is null and p.outcome is not null and p.updated_at < $1
        and coalesce(p.progress #>> '{permit,state}', '') <> 'in-force'
        and not exists (select from timeline t where t.case_no = f.case_no and t.at >= $1)
        and not exists (select from refund r where r.case_no = f.case_no and r.state not in ('paid', 'charged-back'))
        and not exists (select from archive_package a where a.case_no = f.case_no and a.state <> 'acknowledged')`,
    key: 'f.case_no',
    held: 'exists (select from legal_hold h where h.case_no = f.case_no and h.lifted_at is null)',
  },
  draft: { from: 'draft d where d.case_no is null and d.updated_at < $1', key: 'd.id::text', held: 'false' },
  'mail-report': { from: 'mail_report m where m.received_at < $1', key: 'm.sha256', held: 'false' },
  session: { from: 'session s where s.expires_at < $1', key: 's.token_hash', held: 'false' },
  'portal-session': { from: 'portal_session s where s.expires_at < $1', key: 's.id::text', held: 'false' },
  'unverified-account': {
    from: `account a where ${NEVER_USED} and a.updated_at < $1`,
    key: 'a.id::text',
    held: 'false',
  },
};

export interface DueRecords {
  readonly due: number;
  readonly held: number;
  /** keys of the next ones that nothing holds */
  readonly next: readonly string[];
}

/** The records of a kind whose time is over. */
export async function findDue(
  database: DataSource,
  kind: RetentionKind,
  before: Date,
  limit: number,
): Promise<DueRecords> {
  const { from, key, held } = DUE[kind];
  const [counts] = await database.query<[{ due: number; held: number }]>(
    `select count(*)::integer as due, count(*) filter (where ${held})::integer as held from ${from}`,
    [before],
  );
  const next = await database.query<{ key: string }[]>(
    `select ${key} as key from ${from} and not ${held} order by 1 limit $2`,
    [before, limit],
  );
  return { ...counts, next: next.map((row) => row.key) };
}
