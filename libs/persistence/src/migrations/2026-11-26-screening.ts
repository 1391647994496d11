import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Control lists in versions and editions, and what remembers who was screened by which. */
export class Screening20261126000000 implements MigrationInterface {
  readonly name = 'Screening20261126000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists pg_trgm;

      create table control_list (code text primary key, title_zh text not null, title_en text not null);

      create table control_list_version (
        list text not null references control_list, version integer not null, format text not null, sha256 text not null,
        entries integer not null, names integer not null, added integer not null, changed integer not null,
        removed integer not null, warnings integer not null default 0, shrunken_ok text,
        imported_by text not null, imported_at timestamptz not null default now(),
        primary key (list, version));

      alter table control_list_entry rename to control_list_entry_before;
      alter index if exists control_list_entry_pkey rename to control_list_entry_before_pkey;
      -- array_to_string may depend on a setting for other types than text
      create function joined_names(names text[]) returns text language sql immutable parallel safe
        as $$ select lower(array_to_string(names, ' | ')) $$;
      create table control_list_entry (
        list text not null references control_list, id text not null, version integer not null, kind text not null,
        type text not null, names text[] not null, birth_dates text[] not null, nationalities text[] not null,
        passports jsonb not null, remark text, first_in integer not null, gone_in integer,
        primary key (list, id, version));
      create index control_list_entry_in_force on control_list_entry (list, first_in, gone_in);
      create index control_list_entry_names on control_list_entry using gin (joined_names(names) gin_trgm_ops);

      create table control_list_edition (
        edition integer generated always as identity primary key, lists jsonb not null, activated_by text not null,
        why text not null, activated_at timestamptz not null default now());

      create table case_screening (
        case_no text primary key references case_file, edition integer not null, person_key text not null,
        screened_at timestamptz not null);
      create index case_screening_edition on case_screening (edition);
      -- who is screened again when a list changes
      create index case_projection_screened on case_projection (case_no) where
        (outcome is null and stage not in ('payment', 'checks')) or (outcome = 'approved' and progress #>> '{permit,state}' = 'in-force');

      alter table finding add column person_key text;
      create index finding_person on finding (person_key, subject) where person_key is not null;

      -- Entries from before there were versions go on under one list.
      insert into control_list select 'nia', '移民署管制名單', 'NIA control list' where exists (select from control_list_entry_before);
      insert into control_list_version
        select 'nia', 1, 'nia-csv', 'before versions', count(*), coalesce(sum(cardinality(names)), 0), count(*), 0, 0, 0, null, 'migration', now()
          from control_list_entry_before having count(*) > 0;
      insert into control_list_entry
        select 'nia', id, version, kind, 'person', names, array_remove(array[birth_date], null),
               array_remove(array[nationality], null), '[]', null, 1, null
          from control_list_entry_before;
      insert into control_list_edition (lists, activated_by, why)
        select '{"nia": 1}', 'migration', 'entries from before there were versions' where exists (select from control_list_entry_before);
      drop table control_list_entry_before;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table control_list_entry_after (
        id text primary key, version integer not null, kind text not null, names text[] not null, birth_date text, nationality text);
      insert into control_list_entry_after
        select distinct on (id) id, version, kind, names, birth_dates[1], nationalities[1]
          from control_list_entry where gone_in is null order by id, version desc;
      drop index case_projection_screened;
      alter table finding drop column person_key;
      drop table case_screening, control_list_edition, control_list_entry, control_list_version, control_list;
      drop function joined_names;
      alter table control_list_entry_after rename to control_list_entry;
    `);
  }
}
