import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By what an encrypted passport number is found, and until when records are kept. */
export class Protection20261128040000 implements MigrationInterface {
  readonly name = 'Protection20261128040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_file add column passport_index text;
      create index case_file_passport on case_file (passport_index);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table case_file drop column passport_index');
  }
}
