import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 分案: by which rules cases are given out and since when, what is kept of each officer for it, and what the rules have done. */
export class Assignment20261130000000 implements MigrationInterface {
  readonly name = 'Assignment20261130000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table assignment_rules (
        version integer primary key check (version > 0), automatic boolean not null,
        idle_days integer not null check (idle_days between 1 and 60), rules jsonb not null,
        put_by jsonb not null, in_force_since timestamptz not null);
      create function refuse_rules_change() returns trigger language plpgsql as $$
        begin raise exception 'rules of assignment are only added to: % of % is refused', tg_op, tg_table_name; end $$;
      create trigger assignment_rules_only_added before update or delete or truncate on assignment_rules
        for each statement execute function refuse_rules_change();

      create table officer_desk (
        account_id uuid primary key references account, languages text[] not null, fields text[] not null,
        capacity integer not null check (capacity between 0 and 500), absences jsonb not null, conflicts text[] not null,
        changed_by jsonb not null, changed_at timestamptz not null);

      -- Written before the case is asked, so that a worker that dies in between asks the same again.
      create table rule_assignment (
        command_id uuid primary key, case_no text not null references case_file, stage text not null,
        visit integer not null, round integer not null, assignee uuid not null references account, holder uuid references account,
        rules_version integer not null references assignment_rules, rule text, why text not null, params jsonb not null,
        actor jsonb not null, decided_at timestamptz not null, taken_at timestamptz, unique (case_no, stage, visit, round));
      create index rule_assignment_assignee on rule_assignment (assignee, decided_at);
      create index rule_assignment_open on rule_assignment (decided_at) where taken_at is null;

      -- Whoever gives cases out is woken by a case that becomes nobody's, and by what is said of rules and officers.
      create function tell_assignment() returns trigger language plpgsql as $$
        begin perform pg_notify('assignment', ''); return null; end $$;
      create trigger case_left_alone after update on case_projection for each row
        when (new.assignee is null and new.outcome is null and new.stage in ('initial-review', 'final-review')
              and (old.assignee is not null or old.stage <> new.stage or old.visit <> new.visit))
        execute function tell_assignment();
      create trigger assignment_rules_put after insert on assignment_rules for each statement execute function tell_assignment();
      create trigger officer_desk_changed after insert or update on officer_desk
        for each statement execute function tell_assignment();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger case_left_alone on case_projection;
      drop table rule_assignment, officer_desk, assignment_rules;
      drop function tell_assignment;
      drop function refuse_rules_change;
    `);
  }
}
