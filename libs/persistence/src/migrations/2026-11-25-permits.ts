import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Permits that an officer is to look at are found among all cases that have ended, and requests by their keys. */
export class Permits20261125000000 implements MigrationInterface {
  readonly name = 'Permits20261125000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index exchange_key on exchange (idempotency_key) where idempotency_key is not null');
    await runner.query(
      `create index case_projection_doubt on case_projection (case_no) where outcome = 'approved' and jsonb_exists(desk, 'permitDoubts')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index case_projection_doubt; drop index exchange_key');
  }
}
