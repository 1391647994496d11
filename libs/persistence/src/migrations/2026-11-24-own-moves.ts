import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an applicant changes of their own accord, without being asked. */
export class OwnMoves20261124120000 implements MigrationInterface {
  readonly name = 'OwnMoves20261124120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table amendment alter column request drop not null;
      alter table document add column command_id uuid;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table document drop column command_id;
      delete from amendment where request is null;
      alter table amendment alter column request set not null;
    `);
  }
}
