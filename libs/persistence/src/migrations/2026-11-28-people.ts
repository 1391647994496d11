import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People of the portal and officers stand in one table, since a case, a notice and a refund name either; only the former
 * have an address that is theirs alone here, and only they may ever have a password. Officers come by single sign-on:
 * what the portal of the civil service says of them stands in `officer`, and `session` is theirs.
 */
export class People20261128000000 implements MigrationInterface {
  readonly name = 'People20261128000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table account add column kind text not null default 'portal' check (kind in ('portal', 'officer'));
      update account set kind = 'officer' where roles <> '{applicant}';
      alter table account alter column password_hash drop not null;
      update account set password_hash = null where kind = 'officer';
      drop index account_email;
      create unique index account_email on account (lower(email)) where kind = 'portal';

      create table officer (
        account_id uuid primary key references account, issuer text not null, subject text not null, agency text not null,
        signed_in_at timestamptz not null, disabled_at timestamptz, unique (issuer, subject));

      delete from session using account where account.id = session.account_id and account.kind = 'officer';
      alter table session
        add column sid text, add column acr text, add column auth_time timestamptz,
        add column created_at timestamptz not null default now();
      create index session_account on session (account_id);
      create index session_sid on session (sid) where sid is not null;

      create table officer_sign_in (
        state_hash text primary key, browser_hash text not null, nonce text not null, verifier text not null,
        return_to text not null, expires_at timestamptz not null);
      create table logout_token (
        issuer text not null, jti text not null, expires_at timestamptz not null, primary key (issuer, jti));
    `);
  }

  async down(): Promise<void> {
    throw new Error('the passwords of officers are gone');
  }
}
