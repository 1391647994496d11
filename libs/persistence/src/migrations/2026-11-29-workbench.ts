import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By what officers find a person by name, what they write for each other about a case, and the views that they save. */
export class Workbench20261129000000 implements MigrationInterface {
  readonly name = 'Workbench20261129000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Keyed hashes of the words of the applicant's names; whoever reads the index learns no name.
      alter table case_file add column name_index text[];
      create index case_file_name on case_file using gin (name_index);
      create index case_file_unindexed on case_file (case_no) where name_index is null and anonymised_at is null;

      create table case_note (
        id uuid primary key, case_no text not null references case_file, account_id uuid not null references account,
        text text not null, written_at timestamptz not null default now());
      create index case_note_case on case_note (case_no, written_at);

      create table saved_view (
        id uuid primary key, account_id uuid not null references account, name text not null, view text not null,
        filters jsonb not null, saved_at timestamptz not null default now());
      create unique index saved_view_name on saved_view (account_id, lower(name));

      -- What was asked and told about one case; the reference begins with its number.
      create index exchange_case on exchange (substr(reference, 1, 12), id) where reference is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index exchange_case;
      drop table saved_view, case_note;
      alter table case_file drop column name_index;
    `);
  }
}
