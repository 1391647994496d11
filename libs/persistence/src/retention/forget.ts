import type { RetentionKind } from '@talent-window/contracts/vocabulary';
import type { DataSource } from 'typeorm';
import { anonymiseCase } from './anonymise-case.js';
import { NEVER_USED } from './due.js';

/** What is deleted as a whole; each asks again whether the record is still of the kind that may go. */
const DELETE: Readonly<Record<Exclude<RetentionKind, 'closed-case'>, string>> = {
  draft: `with gone as (
      insert into object_to_delete (sha256)
      select distinct o.sha256 from document o join draft d on d.id = o.draft_id
       where d.id = any($1::uuid[]) and d.case_no is null on conflict do nothing)
    delete from draft where id = any($1::uuid[]) and case_no is null returning id`,
  'mail-report': 'delete from mail_report where sha256 = any($1) returning sha256',
  session: 'delete from session where token_hash = any($1) and expires_at < now() returning token_hash',
  'portal-session': 'delete from portal_session where id = any($1::uuid[]) and expires_at < now() returning id',
  'unverified-account': `delete from account a where a.id = any($1::uuid[]) and ${NEVER_USED} returning a.id`,
};

/**
 * Forgets records of a kind: cases become anonymous, all else is deleted. Safe to repeat.
 * @returns how many were there still
 */
export async function forget(
  database: DataSource,
  kind: RetentionKind,
  keys: readonly string[],
  cause: string,
): Promise<number> {
  if (kind !== 'closed-case') {
    const [rows] = await database.query<[unknown[], number]>(DELETE[kind], [keys]);
    return rows.length;
  }
  let done = 0;
  for (const caseNo of keys) if (await anonymiseCase(database, caseNo, cause)) done += 1;
  return done;
}

/** The files that nothing refers to any more; of one that is somebody else's too, it is forgotten that it was to go. */
export async function findObjectsToDelete(database: DataSource, limit: number): Promise<readonly string[]> {
  await database.query(
    `delete from object_to_delete o where exists (
       select from document d where d.sha256 = o.sha256
       union all select from issued_document i join case_file f on f.case_no = i.case_no
        where i.sha256 = o.sha256 and f.anonymised_at is null
       union all select from archive_package a join case_file f on f.case_no = a.case_no
        where a.sha256 = o.sha256 and f.anonymised_at is null)`,
  );
  const rows = await database.query<{ sha256: string }[]>(
    'select sha256 from object_to_delete order by sha256 limit $1',
    [limit],
  );
  return rows.map(({ sha256 }) => sha256);
}

export async function noteDeleted(database: DataSource, sha256s: readonly string[]): Promise<void> {
  await database.query('delete from object_to_delete where sha256 = any($1)', [sha256s]);
}
