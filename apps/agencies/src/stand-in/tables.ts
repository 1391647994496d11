/** What every stand-in keeps: its settings, what it was asked and answered, its ledger, its work to come and the facts to tell. */
export const COMMON_TABLES = `
create table if not exists setting (
  agency text primary key,
  mode text not null,
  delay_ms integer not null,
  fault text not null default 'none',
  fault_times integer,
  fault_delay_ms integer not null default 0
);
create table if not exists nonce (
  key_id text not null,
  nonce text not null,
  forget_at timestamptz not null,
  primary key (key_id, nonce)
);
create index if not exists nonce_forget_at on nonce (forget_at);
create table if not exists idempotency (
  agency text not null,
  key text not null,
  request_sha256 text not null,
  answer jsonb,
  primary key (agency, key)
);
create table if not exists ledger (
  seq bigint generated always as identity primary key,
  agency text not null,
  at timestamptz not null default clock_timestamp(),
  what text not null,
  reference text,
  case_no text,
  details jsonb not null
);
create index if not exists ledger_case on ledger (agency, case_no);
create index if not exists ledger_reference on ledger (agency, reference);
create sequence if not exists decision_receipt;
create table if not exists chore (
  seq bigint generated always as identity primary key,
  agency text not null,
  what text not null,
  subject text not null,
  due_at timestamptz not null,
  attempts integer not null default 0
);
create index if not exists chore_due on chore (due_at);
create table if not exists outbox (
  seq bigint generated always as identity primary key,
  agency text not null,
  message_id text not null unique,
  name text not null,
  case_no text not null,
  reference text,
  body text not null,
  due_at timestamptz not null,
  overtakes boolean not null,
  attempts integer not null default 0,
  refused boolean not null default false,
  last_answer text,
  delivered_at timestamptz
);
alter table outbox add column if not exists form_url text;
create index if not exists outbox_waiting on outbox (agency, case_no, seq) where delivered_at is null;
`;
