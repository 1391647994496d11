import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of the spine. A released migration never changes; the next one alters. */
export class Spine20261123000000 implements MigrationInterface {
  readonly name = 'Spine20261123000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account (
        id uuid primary key, email text not null, display_name text not null, password_hash text not null,
        roles text[] not null, office text, locale text not null);
      create unique index account_email on account (lower(email));
      create table session (
        token_hash text primary key, account_id uuid not null references account, expires_at timestamptz not null);

      create table draft (
        id uuid primary key, owner_id uuid not null references account, case_type text not null, rule_set text not null,
        content jsonb not null, version integer not null, updated_at timestamptz not null, case_no text);
      create index draft_owner on draft (owner_id);
      create table document (
        id uuid primary key, draft_id uuid not null references draft on delete cascade, slot text not null,
        file_name text not null, media_type text not null, size integer not null, sha256 text not null,
        findings jsonb not null, uploaded_at timestamptz not null);
      create index document_draft on document (draft_id);

      create table case_number_serial (
        roc_year integer not null, unit text not null, last integer not null, primary key (roc_year, unit));
      create table case_file (
        case_no text primary key, draft_id uuid not null unique references draft, applicant_id uuid not null references account,
        case_type text not null, rule_set text not null, application jsonb not null, quote jsonb not null,
        policy jsonb not null, collection jsonb not null, lookup_hash text not null, submitted_at timestamptz not null);
      create index case_file_applicant on case_file (applicant_id);

      create table case_projection (
        case_no text primary key references case_file, stage text not null, visit integer not null, outcome text,
        holder text not null, assignee uuid, due_at timestamptz, office text not null, progress jsonb not null,
        progress_hash text not null, desk jsonb not null, revision integer not null, updated_at timestamptz not null);
      create index case_projection_queue on case_projection (stage, due_at) where outcome is null;
      create index case_projection_assignee on case_projection (assignee) where outcome is null;
      create table timeline (
        case_no text not null references case_file, seq integer not null, run_id text not null, cause text not null,
        content_hash text not null, kind text not null, what text not null, at timestamptz not null, actor jsonb not null,
        stage text not null, visit integer not null, visibility text not null, details jsonb not null, note text,
        history_length integer not null, primary key (case_no, seq));
      create unique index timeline_cause on timeline (case_no, run_id, cause);
      create table audit (
        id bigint generated always as identity primary key, recorded_at timestamptz not null default now(), case_no text,
        actor jsonb not null, action text not null, cause text not null, details jsonb not null);
      create index audit_case on audit (case_no, id);

      create table outbox (
        case_no text primary key, workflow_type text not null, input jsonb not null,
        created_at timestamptz not null, started_at timestamptz);
      create index outbox_waiting on outbox (created_at) where started_at is null;
      create table inbox (
        id bigint generated always as identity primary key, sender text not null, message_id text not null,
        case_no text not null references case_file, name text not null, fact jsonb not null, content_hash text not null,
        received_at timestamptz not null, relayed_at timestamptz, undeliverable text, attempts integer not null default 0);
      create unique index inbox_message on inbox (sender, message_id);
      create index inbox_waiting on inbox (id) where relayed_at is null and undeliverable is null;
      create table request_nonce (key_id text not null, nonce text not null, seen_at timestamptz not null, primary key (key_id, nonce));
      create index request_nonce_seen on request_nonce (seen_at);
      create table exchange (
        id bigint generated always as identity primary key, agency text not null, reference text, direction text not null,
        operation text not null, idempotency_key text, method text not null, url text not null, request_bytes bytea not null, request_sha256 text not null,
        response_bytes bytea, status integer, failure text, sent_at timestamptz not null, duration_ms integer not null);
      create index exchange_reference on exchange (reference);

      create table notice (
        id text primary key, case_no text not null references case_file, account_id uuid not null references account,
        kind text not null, params jsonb not null, served_at timestamptz not null, mailed_at timestamptz);
      create index notice_account on notice (account_id, served_at);
      create table payment_order (
        order_no text primary key, case_no text not null references case_file, amount integer not null check (amount > 0),
        pay_url text not null, opened_at timestamptz not null);
      create index payment_order_case on payment_order (case_no);

      create table control_list_entry (
        id text primary key, version integer not null, kind text not null, names text[] not null, birth_date text, nationality text);
      create table finding (
        finding_id text primary key, case_no text not null references case_file, check_kind text not null, result text not null,
        subject text, evidence jsonb not null, found_at timestamptz not null);
      create index finding_case on finding (case_no);
    `);
  }

  async down(): Promise<void> {
    throw new Error('the first migration has nothing to go back to');
  }
}
