import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How people of the portal sign in. The library that looks after it sees accounts through `portal_account` alone, and every row
 * of its tables is bound to an account of the portal: no officer can have a password, a session, a factor or a recovery here.
 */
export class Accounts20261128010000 implements MigrationInterface {
  readonly name = 'Accounts20261128010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table account
        add column email_verified boolean not null default false, add column two_factor boolean not null default false,
        add column created_at timestamptz not null default now(), add column updated_at timestamptz not null default now(),
        add constraint account_id_kind unique (id, kind);
      alter table account alter column roles set default '{applicant}';
      alter table account alter column locale set default 'zh-TW';
      -- Whoever has an account was given it by us, or has been getting its mail.
      update account set email_verified = true where kind = 'portal';
      create view portal_account as
        select id, email, email_verified, display_name, locale, two_factor, created_at, updated_at,
               null::text as image -- the library asks for one; nobody has any
        from account where kind = 'portal' with check option;

      create table portal_session (
        id uuid primary key, account_id uuid not null, kind text not null generated always as ('portal') stored,
        token text not null unique, expires_at timestamptz not null, address text, device text,
        created_at timestamptz not null, updated_at timestamptz not null,
        foreign key (account_id, kind) references account (id, kind) on delete cascade);
      create index portal_session_account on portal_session (account_id);
      create index portal_session_expires on portal_session (expires_at);

      create table sign_in_method (
        id uuid primary key, account_id uuid not null, kind text not null generated always as ('portal') stored,
        provider text not null, provider_account_id text not null, password_hash text,
        access_token text, refresh_token text, id_token text, access_token_expires_at timestamptz,
        refresh_token_expires_at timestamptz, scope text,
        created_at timestamptz not null, updated_at timestamptz not null, unique (provider, provider_account_id),
        foreign key (account_id, kind) references account (id, kind) on delete cascade);
      create index sign_in_method_account on sign_in_method (account_id);
      insert into sign_in_method (id, account_id, provider, provider_account_id, password_hash, created_at, updated_at)
        select gen_random_uuid(), id, 'credential', id, password_hash, now(), now()
        from account where kind = 'portal' and password_hash is not null;
      alter table account drop column password_hash;
      -- the library knows only sessions of its own: people of the portal sign in anew
      delete from session using account where account.id = session.account_id and account.kind = 'portal';

      create table second_factor (
        id uuid primary key, account_id uuid not null unique, kind text not null generated always as ('portal') stored,
        secret text not null, backup_codes text not null, verified boolean, failed_count integer, locked_until timestamptz,
        foreign key (account_id, kind) references account (id, kind) on delete cascade);

      create table passkey (
        id uuid primary key, account_id uuid not null, kind text not null generated always as ('portal') stored,
        name text, public_key text not null, credential_id text not null unique, counter bigint not null,
        device_type text not null, backed_up boolean not null, transports text, aaguid text, created_at timestamptz,
        foreign key (account_id, kind) references account (id, kind) on delete cascade);
      create index passkey_account on passkey (account_id);

      -- what a link or a ceremony under way is known by, hashed; taken out when it is used
      create table verification (
        id uuid primary key, identifier text not null, value text not null, expires_at timestamptz not null,
        created_at timestamptz not null, updated_at timestamptz not null);
      create index verification_identifier on verification (identifier);
      create index verification_expires on verification (expires_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('passkeys and second factors are nowhere else');
  }
}
