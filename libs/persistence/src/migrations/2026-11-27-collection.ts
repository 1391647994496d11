import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cards and their numbers, pouches to missions, appointments at stations, and packages for the image archive. */
export class Collection20261127030000 implements MigrationInterface {
  readonly name = 'Collection20261127030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table card (
        card_no text primary key, case_no text not null references case_file, first_told_at timestamptz not null default now());
      create index card_case on card (case_no);

      create table pouch (
        no text primary key, office text not null, state text not null default 'open' check (state in ('open', 'sent', 'received')),
        seal_no text, opened_at timestamptz not null default now(), sent_at timestamptz, sent_by jsonb,
        received_at timestamptz, received_by jsonb,
        check ((state = 'open') = (sent_at is null)), check ((seal_no is null) = (sent_at is null)));
      create unique index pouch_open on pouch (office) where state = 'open';
      create table pouch_item (
        pouch_no text not null references pouch, card_no text not null, case_no text not null references case_file,
        state text not null default 'listed' check (state in ('listed', 'sent', 'received', 'missing', 'withdrawn')),
        note text, listed_at timestamptz not null default now(), primary key (pouch_no, card_no));
      -- one card is on its way once
      create unique index pouch_item_under_way on pouch_item (card_no) where state in ('listed', 'sent');
      create index pouch_item_case on pouch_item (case_no);

      create table appointment (
        case_no text primary key references case_file, office text not null, day date not null, slot text not null,
        made_at timestamptz not null default now());
      create index appointment_slot on appointment (office, day, slot);

      create table archive_package (
        case_no text primary key references case_file, state text not null check (state in ('packed', 'acknowledged', 'refused')),
        sha256 text not null, size bigint not null, files integer not null, packed_at timestamptz not null,
        answered_at timestamptz, archive_no text unique, reason text, refusals integer not null default 0,
        check ((state = 'acknowledged') = (archive_no is not null)), check ((state = 'refused') = (reason is not null)));
      create index archive_package_refused on archive_package (answered_at) where state = 'refused';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table archive_package, appointment, pouch_item, pouch, card');
  }
}
