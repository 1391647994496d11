import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What became of each notice's mail, what came back, and what its reader did with the notice. */
export class Mail20261127040000 implements MigrationInterface {
  readonly name = 'Mail20261127040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mail_message (
        notice_id text primary key references notice, no bigint generated always as identity unique,
        state text not null default 'queued', round integer not null default 0, attempts integer not null default 0,
        bounces integer not null default 0, other_address text, last_status text, last_reply text, sent_at timestamptz,
        try_until timestamptz, send_again_at timestamptz, updated_at timestamptz not null default now());
      create index mail_message_state on mail_message (state, updated_at);
      create index mail_message_again on mail_message (send_again_at) where send_again_at is not null;

      create table mail_event (
        id bigint generated always as identity primary key, notice_id text not null references mail_message,
        cause text not null, what text not null, round integer not null, state text not null, status text, reply text,
        actor jsonb, why text, at timestamptz not null default now(), unique (notice_id, cause));

      create table mail_report (
        sha256 text primary key, received_at timestamptz not null default now(), notice_id text references mail_message,
        round integer, action text, status text, unknown_because text, raw bytea not null);
      create index mail_report_about on mail_report (notice_id, round);
      create index mail_report_unknown on mail_report (received_at) where unknown_because is not null;

      -- A mail of before has no history: what went out is sent, what did not was given up after a day.
      insert into mail_message (notice_id, state, sent_at, try_until, updated_at)
        select id, case when mailed_at is not null then 'sent' else 'queued' end, mailed_at,
               served_at + interval '25 hours', coalesce(mailed_at, served_at) from notice;
      -- mailed_at stays until no worker of before writes it any more
      alter table notice add column read_at timestamptz;
      create index notice_unread on notice (account_id) where read_at is null;
      alter table account add column notice_email text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table account drop column notice_email;
      update notice set mailed_at = m.sent_at from mail_message m where m.notice_id = notice.id;
      alter table notice drop column read_at;
      drop table mail_report, mail_event, mail_message;
    `);
  }
}
