import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every dollar: what came in, whose it is, what went back, and what the treasury got. */
export class Ledger20261127010000 implements MigrationInterface {
  readonly name = 'Ledger20261127010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table payment (
        transaction_no text primary key, case_no text not null references case_file, order_no text not null,
        attempt_no text not null, method text not null, amount integer not null check (amount > 0),
        surcharge integer not null default 0 check (surcharge >= 0), received_at timestamptz not null);
      create index payment_case on payment (case_no);
      create index payment_attempt_no on payment (attempt_no);
      create index payment_received on payment (received_at);

      create table ledger_account (code text primary key, kind text not null check (kind in ('asset', 'liability', 'expense')));
      insert into ledger_account values
        ('gateway-clearing', 'asset'), ('bank', 'asset'), ('unapplied', 'liability'),
        ('payable-mol', 'liability'), ('payable-nia', 'liability'), ('payable-mofa', 'liability'),
        ('refunds-payable', 'liability'), ('surcharges', 'liability'), ('gateway-fees', 'expense'), ('chargebacks', 'asset');
      create table ledger_entry (
        id bigint generated always as identity primary key, cause text not null unique, what text not null,
        case_no text references case_file, transaction_no text references payment, message_id text, content_hash text not null,
        at timestamptz not null, posted_at timestamptz not null default now(),
        posted_in xid8 not null default pg_current_xact_id());
      create index ledger_entry_case on ledger_entry (case_no, id);
      create index ledger_entry_transaction on ledger_entry (transaction_no, id);
      create table ledger_posting (
        entry_id bigint not null references ledger_entry, account text not null references ledger_account,
        amount integer not null check (amount <> 0), primary key (entry_id, account));
      create index ledger_posting_account on ledger_posting (account);

      create function refuse_ledger_change() returns trigger language plpgsql as $$
        begin raise exception 'the ledger is only added to: % of % is refused', tg_op, tg_table_name; end $$;
      create trigger ledger_entry_only_added before update or delete or truncate on ledger_entry
        for each statement execute function refuse_ledger_change();
      create trigger ledger_posting_only_added before update or delete or truncate on ledger_posting
        for each statement execute function refuse_ledger_change();

      -- An entry is whole when its transaction ends, and nothing is added to it by a later one.
      create function check_ledger_posting() returns trigger language plpgsql as $$
        begin
          if (select posted_in from ledger_entry where id = new.entry_id) <> pg_current_xact_id() then
            raise exception 'ledger entry % is closed', new.entry_id;
          end if;
          return new;
        end $$;
      create trigger ledger_posting_in_time before insert on ledger_posting
        for each row execute function check_ledger_posting();
      create function check_ledger_entry() returns trigger language plpgsql as $$
        declare
          total bigint;
        begin
          select sum(amount) into total from ledger_posting where entry_id = new.id;
          if total is distinct from 0 then
            raise exception 'ledger entry % (%) sums to %, not to zero', new.id, new.cause, coalesce(total::text, 'nothing');
          end if;
          return null;
        end $$;
      create constraint trigger ledger_entry_balanced after insert on ledger_entry
        deferrable initially deferred for each row execute function check_ledger_entry();

      create table receipt (
        transaction_no text primary key references payment, receipt_no text not null unique,
        case_no text not null references case_file, amount integer not null, split jsonb not null, issued_at timestamptz not null);
      create index receipt_case on receipt (case_no);

      create table transfer_file (
        file_no integer generated always as identity primary key, cause text not null unique,
        drawn_by uuid not null references account, drawn_at timestamptz not null);
      create table refund (
        refund_no text primary key, case_no text not null references case_file, transaction_no text not null unique references payment,
        amount integer not null check (amount > 0), why text not null, way text not null check (way in ('card', 'transfer')),
        state text not null, payee bytea, payee_shown text, released_by uuid references account, transfer_file integer references transfer_file,
        decided_at timestamptz not null);
      create index refund_case on refund (case_no);
      create index refund_transfer on refund (transfer_file) where transfer_file is not null;
      create table refund_step (
        id bigint generated always as identity primary key, refund_no text not null references refund, cause text not null,
        state text not null, actor jsonb not null, why text, at timestamptz not null, unique (refund_no, cause));

      create table cash_day (
        day date primary key, state text not null, parked_why text, lines integer not null default 0, closed_at timestamptz);
      create table remittance (
        day date primary key, split jsonb not null, total integer not null check (total >= 0), carried jsonb not null,
        drawn_at timestamptz not null default now(), treasury_no text, remitted_at timestamptz);
      create table remitted_entry (
        entry_id bigint primary key references ledger_entry, day date not null references remittance);
      create index remitted_entry_day on remitted_entry (day);
      create index ledger_entry_what on ledger_entry (what, transaction_no);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table remitted_entry;
      drop table remittance;
      drop table cash_day;
      drop table refund_step;
      drop table refund;
      drop table transfer_file;
      drop table receipt;
      drop table ledger_posting;
      drop table ledger_entry;
      drop table ledger_account;
      drop table payment;
      drop function check_ledger_entry, check_ledger_posting, refuse_ledger_change;
    `);
  }
}
