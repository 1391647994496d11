import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An order is paid by attempts, each with a number of its own at the gateway; what fits none lies on the cashier's desk. */
export class Payments20261127000000 implements MigrationInterface {
  readonly name = 'Payments20261127000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table payment_order drop column pay_url;

      create table payment_attempt (
        attempt_no text primary key, order_no text not null references payment_order, case_no text not null references case_file,
        nth integer not null, method text not null, amount integer not null check (amount > 0),
        surcharge integer not null check (surcharge >= 0), state text not null default 'open', instructions jsonb,
        expires_at timestamptz, code text, transaction_no text unique, opened_at timestamptz not null,
        changed_at timestamptz not null, unique (order_no, nth));
      create index payment_attempt_case on payment_attempt (case_no);

      create table payment_exception (
        id bigint generated always as identity primary key, key text not null unique, kind text not null, attempt_no text,
        case_no text, details jsonb not null, times integer not null default 1, state text not null default 'open',
        who text not null, arisen_at timestamptz not null default now(), last_at timestamptz not null default now(),
        closed_at timestamptz, closed_by text, resolution text);
      create index payment_exception_open on payment_exception (arisen_at) where state = 'open';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table payment_exception;
      drop table payment_attempt;
      alter table payment_order add column pay_url text not null default '';
    `);
  }
}
