import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { AuditContent } from '../audit/chain.js';
import { chainOf, contentHashOf, linkHashOf } from '../audit/chain.js';

type Unchained = Omit<AuditContent, 'caseNo' | 'at'> & {
  readonly id: string;
  readonly case_no: string | null;
  readonly recorded_at: Date;
};

/** Rows that are chained at a time. */
const BATCH = 2_000;

/** A record that cannot be altered: each entry holds the hash of the one before it, and is in its chain before it is seen. */
export class Audit20261128030000 implements MigrationInterface {
  readonly name = 'Audit20261128030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table audit alter column id drop identity;
      create sequence audit_id_seq as bigint owned by audit.id;
      select setval('audit_id_seq', greatest((select max(id) from audit), 1), exists (select from audit));
      alter table audit
        add column chain text collate "C", add column seq integer, add column at timestamptz, add column content_hash text,
        add column prev_hash text, add column hash text;
      alter table audit alter column recorded_at drop default;
      create table audit_chain (chain text collate "C" primary key, seq integer not null, prev text, hash text not null) with (fillfactor = 70);
    `);
    await chainOldEntries(runner);
    await runner.query(`
      alter table audit
        alter column chain set not null, alter column seq set not null, alter column at set not null,
        alter column content_hash set not null, alter column hash set not null, add unique (chain, seq);
      drop index audit_case;
      create index audit_case on audit (case_no, id) where case_no is not null;
      create index audit_actor on audit ((actor ->> 'id'), id);
      create index audit_tried on audit ((details ->> 'caseNo'), id) where details ? 'caseNo';
      create index audit_at on audit using brin (at);

      create function link_audit(chain text, seq integer, content_hash text, prev text, recorded_at timestamptz) returns text
        language sql stable as $$
          select encode(sha256(convert_to(
            '{"chain":' || to_json(chain)::text || ',"content":"' || content_hash || '","prev":' || coalesce('"' || prev || '"', 'null')
            || ',"recordedAt":"' || to_char(recorded_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","seq":' || seq || '}',
            'utf8')), 'hex')
        $$;
      -- The head of the chain is locked first: what comes at the same time waits, and so the order of ids is that of the chain.
      create function chain_audit() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
        begin
          new.chain := coalesce(new.case_no,
            case when new.actor ->> 'role' = 'system' then 'platform' else 'person:' || (new.actor ->> 'id') end);
          new.recorded_at := date_trunc('milliseconds', clock_timestamp());
          insert into audit_chain as head (chain, seq, prev, hash)
          values (new.chain, 1, null, link_audit(new.chain, 1, new.content_hash, null, new.recorded_at))
          on conflict (chain) do update set seq = head.seq + 1, prev = head.hash,
            hash = link_audit(new.chain, head.seq + 1, new.content_hash, head.hash, new.recorded_at)
          returning head.seq, head.prev, head.hash into new.seq, new.prev_hash, new.hash;
          new.id := nextval('audit_id_seq');
          return new;
        end $$;
      create trigger audit_chained before insert on audit for each row execute function chain_audit();

      create function refuse_audit_change() returns trigger language plpgsql as $$
        begin raise exception 'the audit is only added to: % of % is refused', tg_op, tg_table_name; end $$;
      create trigger audit_only_added before update or delete or truncate on audit
        for each statement execute function refuse_audit_change();
      create trigger audit_chain_stays before delete or truncate on audit_chain
        for each statement execute function refuse_audit_change();

      -- The word on all chains at the end of a day, signed; \`up_to\` is the last entry it covers.
      create table audit_head (
        day date primary key, up_to bigint not null, prev text, chains jsonb not null, hash text not null unique,
        signature text not null, made_at timestamptz not null default now());
      create trigger audit_head_only_added before update or delete or truncate on audit_head
        for each statement execute function refuse_audit_change();
      create table audit_handover (what text primary key, up_to text not null, handed_at timestamptz not null default now());
      insert into audit_handover (what, up_to) values ('entries', '0'), ('heads', '');
    `);
  }

  async down(): Promise<void> {
    throw new Error('a chain is not taken apart again');
  }
}

/** What was recorded before there were chains is as good as the database was until now, and cannot be altered from here on. */
async function chainOldEntries(runner: QueryRunner): Promise<void> {
  const heads = new Map<string, { readonly seq: number; readonly hash: string; readonly prev: string | null }>();
  for (let last = '0'; ;) {
    const rows = (await runner.query(
      'select id, case_no, actor, action, cause, details, recorded_at from audit where id > $1 order by id limit $2',
      [last, BATCH],
    )) as Unchained[];
    const newest = rows.at(-1);
    if (!newest) break;
    last = newest.id;
    const chained = rows.map(({ id, case_no: caseNo, recorded_at, ...said }) => {
      const at = recorded_at.toISOString();
      const content = { ...said, caseNo, at };
      const chain = chainOf(content);
      const before = heads.get(chain);
      const [seq, prev, contentHash] = [(before?.seq ?? 0) + 1, before?.hash ?? null, contentHashOf(content)];
      const hash = linkHashOf({ chain, seq, contentHash, prevHash: prev, recordedAt: at });
      heads.set(chain, { seq, hash, prev });
      return { id, chain, seq, at, content_hash: contentHash, prev_hash: prev, hash };
    });
    await runner.query(
      `update audit a set chain = c.chain, seq = c.seq, at = c.at, recorded_at = c.at, content_hash = c.content_hash,
         prev_hash = c.prev_hash, hash = c.hash
       from jsonb_to_recordset($1::jsonb) as c (id bigint, chain text, seq integer, at timestamptz, content_hash text,
         prev_hash text, hash text) where a.id = c.id`,
      [JSON.stringify(chained)],
    );
  }
  const rows = [...heads].map(([chain, head]) => ({ chain, ...head }));
  await runner.query(
    `insert into audit_chain (chain, seq, prev, hash)
     select chain, seq, prev, hash from jsonb_to_recordset($1::jsonb) as c (chain text, seq integer, prev text, hash text)`,
    [JSON.stringify(rows)],
  );
}
