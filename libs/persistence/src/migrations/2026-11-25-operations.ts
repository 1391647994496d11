import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What operators do to a case, and what a reset leaves behind: superseded steps, and messages that are sent again. */
export class Operations20261125120000 implements MigrationInterface {
  readonly name = 'Operations20261125120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table timeline add column workflow_id text, add column nth integer, add column superseded_by text;
      update timeline set workflow_id = case_no, nth = seq;
      alter table timeline alter column workflow_id set not null, alter column nth set not null;

      create table operation (
        id text primary key, case_no text references case_file, what text not null, request jsonb not null,
        actor jsonb not null, asked_at timestamptz not null default now(), plan jsonb, report jsonb, finished_at timestamptz);
      create index operation_case on operation (case_no, asked_at);
      create index operation_what on operation (what, finished_at);

      create table kept_message (
        id bigint generated always as identity primary key, case_no text not null references case_file,
        operation_id text not null references operation, kind text not null, cause text not null, name text not null,
        stage text, visit integer, actor jsonb, decision text, from_run text, after_run text, sent_at timestamptz, outcome text);
      create unique index kept_message_once on kept_message (operation_id, cause);
      create index kept_message_waiting on kept_message (case_no, id) where outcome is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table kept_message;
      drop table operation;
      alter table timeline drop column superseded_by, drop column nth, drop column workflow_id;
    `);
  }
}
