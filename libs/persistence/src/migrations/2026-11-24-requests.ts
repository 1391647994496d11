import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an applicant changes when answering a return or supplement. */
export class Requests20261124000000 implements MigrationInterface {
  readonly name = 'Requests20261124000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table amendment (
        case_no text not null references case_file, command_id uuid not null, request integer not null,
        application jsonb not null, lookup_hash text not null, changed text[] not null, made_at timestamptz not null,
        before jsonb, in_force_at timestamptz, primary key (case_no, command_id));
      alter table document add column request integer;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table document drop column request; drop table amendment');
  }
}
