import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The papers that the platform issues: what each was made from, and what anybody may ask of it by its code. */
export class Documents20261127020000 implements MigrationInterface {
  readonly name = 'Documents20261127020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table issued_document (
        id text primary key, case_no text not null references case_file, notice_id text, kind text not null,
        document_no text not null unique, code text not null unique, sha256 text not null, size integer not null,
        facts jsonb not null, masked_name text not null, valid_until date, issued_at timestamptz not null,
        superseded_by text references issued_document);
      create index issued_document_case on issued_document (case_no, issued_at);
      create index issued_document_notice on issued_document (notice_id) where notice_id is not null;
      create index issued_document_sha256 on issued_document (sha256);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table issued_document');
  }
}
