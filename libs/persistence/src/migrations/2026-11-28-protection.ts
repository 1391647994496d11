import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By what an encrypted passport number is found, and what is needed to forget whom a case was about. */
export class Protection20261128040000 implements MigrationInterface {
  readonly name = 'Protection20261128040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_file add column passport_index text;
      create index case_file_passport on case_file (passport_index);

      -- A case that was made anonymous is nobody's.
      alter table case_file add column anonymised_at timestamptz;
      alter table case_file alter column applicant_id drop not null;
      alter table draft alter column owner_id drop not null;
      alter table notice alter column account_id drop not null;

      create table legal_hold (
        id bigint generated always as identity primary key, case_no text not null references case_file, why text not null,
        set_by jsonb not null, set_at timestamptz not null default now(),
        lifted_why text, lifted_by jsonb, lifted_at timestamptz,
        check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_why is null)));
      create unique index legal_hold_in_force on legal_hold (case_no) where lifted_at is null;

      create table object_to_delete (sha256 text primary key, since timestamptz not null default now());

      -- Steps are only added to by everybody else. Who of the applicant's side acted is no longer told.
      create function forget_words_of_case(of_case text) returns void language sql security definer
        set search_path = public, pg_temp as $$
        update timeline set note = null,
          actor = case when actor ->> 'role' = 'applicant' then '{"id": "anonymous", "role": "applicant"}' else actor end
         where case_no = of_case and exists (select from case_file f where f.case_no = of_case and f.anonymised_at is not null);
        update refund_step set why = null
         where refund_no in (select refund_no from refund where case_no = of_case)
           and exists (select from case_file f where f.case_no = of_case and f.anonymised_at is not null);
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function forget_words_of_case;
      drop table object_to_delete, legal_hold;
      alter table case_file drop column passport_index, drop column anonymised_at;
    `);
  }
}
