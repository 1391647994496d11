import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 緊急調閱: cases that an officer opened though no table shows them, why, until when, and what was made of it. */
export class Access20261128060000 implements MigrationInterface {
  readonly name = 'Access20261128060000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table break_glass (
        id uuid primary key, case_no text not null references case_file, account_id uuid not null references account,
        actor jsonb not null, reason text not null check (char_length(reason) >= 10),
        opened_at timestamptz not null, ends_at timestamptz not null check (ends_at > opened_at),
        reviewed_at timestamptz, reviewed_by jsonb, verdict text,
        check ((reviewed_at is null) = (reviewed_by is null)), check ((reviewed_at is null) = (verdict is null)));
      create index break_glass_case on break_glass (case_no, ends_at);
      create index break_glass_unreviewed on break_glass (opened_at) where reviewed_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table break_glass');
  }
}
