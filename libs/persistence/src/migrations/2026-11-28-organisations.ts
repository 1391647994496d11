import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Employers and agencies, who belongs to them, the cards by which they sign in, and the mandates under which they act. */
export class Organisations20261128020000 implements MigrationInterface {
  readonly name = 'Organisations20261128020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table organisation (
        id uuid primary key, business_number text not null unique, name text not null,
        kind text not null check (kind in ('employer', 'agency')), created_at timestamptz not null default now());
      create table membership (
        organisation_id uuid not null references organisation, account_id uuid not null references account,
        role text not null check (role in ('administrator', 'handler', 'viewer')), since timestamptz not null default now(),
        primary key (organisation_id, account_id));
      create index membership_account on membership (account_id);
      create table invitation (
        id uuid primary key, organisation_id uuid not null references organisation, email text not null,
        role text not null check (role in ('administrator', 'handler', 'viewer')), invited_by uuid not null references account,
        invited_at timestamptz not null default now(), expires_at timestamptz not null);
      create unique index invitation_once on invitation (organisation_id, lower(email));
      create index invitation_email on invitation (lower(email));
      -- 註冊登記證, as the NIA gave it: also of an agency that has never signed in
      create table agency_licence (
        business_number text primary key, licence_no text not null, valid_until date not null,
        recorded_by uuid not null references account, recorded_at timestamptz not null default now());

      -- holder: keyed hash of the citizen's number, which stands nowhere; a company's card is its holder's at first use
      create table certificate (
        fingerprint text primary key, authority text not null, holder text, account_id uuid not null references account,
        organisation_id uuid references organisation, valid_until timestamptz not null,
        first_used_at timestamptz not null default now(), last_used_at timestamptz not null default now(),
        check ((holder is null) = (organisation_id is not null)));
      create index certificate_holder on certificate (holder) where holder is not null;
      -- what a card is to sign; taken out when it comes back
      create table certificate_challenge (
        id uuid primary key, browser_hash text not null, text text not null, expires_at timestamptz not null);
      create index certificate_challenge_expires on certificate_challenge (expires_at);

      -- asked for under an address, so that nobody learns which addresses have an account; the client is who agrees
      create table mandate (
        id uuid primary key, organisation_id uuid not null references organisation,
        client_id uuid references account, client_email text, scopes text[] not null, case_no text references case_file,
        valid_from timestamptz not null, valid_until timestamptz not null, asked_at timestamptz, asked_by uuid references account,
        given_at timestamptz, ended_at timestamptz, ended_by uuid references account,
        check (valid_from < valid_until), check (cardinality(scopes) > 0),
        check ((given_at is null) or (client_id is not null)), check ((client_id is null) = (client_email is not null)),
        check ((ended_at is null) = (ended_by is null)));
      create index mandate_client on mandate (client_id) where ended_at is null;
      create index mandate_organisation on mandate (organisation_id);
      create index mandate_asked on mandate (lower(client_email)) where client_email is not null;

      alter table case_file add column filed_under uuid references mandate;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_file drop column filed_under;
      drop table mandate, certificate_challenge, certificate, agency_licence, invitation, membership, organisation;
    `);
  }
}
