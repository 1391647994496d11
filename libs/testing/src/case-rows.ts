/** Whose the cases are that a database test makes. */
export const OWNER = '00000000-0000-4000-8000-000000000001';

interface Database {
  query(sql: string, parameters: unknown[]): Promise<unknown>;
}

/** A case, its draft and its owner as bare rows, for tests of what needs no more of them than that they are there. */
export async function insertCase(database: Database, caseNo: string): Promise<void> {
  await database.query(
    `insert into account (id, email, display_name, roles, locale)
     values ($1, 'a@example.test', 'A', '{applicant}', 'en') on conflict do nothing`,
    [OWNER],
  );
  await database.query(
    `with d as (
       insert into draft (id, owner_id, case_type, rule_set, content, version, updated_at, case_no)
       values (gen_random_uuid(), $1, 'gold-card', 'one-stop', '{}', 1, now(), $2) returning id)
     insert into case_file select $2, d.id, $1, 'gold-card', 'one-stop', '{}', '{}', '{}', '{}', 'x', now() from d`,
    [OWNER, caseNo],
  );
}
