import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is counted against the limits of open routes, by all processes of the API together. */
export class Edges20261128050000 implements MigrationInterface {
  readonly name = 'Edges20261128050000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- As the library reads it. Counts of minutes need not survive a crash, and are not worth a write-ahead log.
      create unlogged table rate_limit (key varchar(255) primary key, points integer not null default 0, expire bigint);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rate_limit');
  }
}
