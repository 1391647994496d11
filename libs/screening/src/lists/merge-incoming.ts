import type { EntityManager } from 'typeorm';

export interface ListChanges {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/**
 * Makes the table `incoming` the given version of the list. An entry keeps its version while its content is the same, so
 * that what officers decided about it stays decided; one that comes back has a new one.
 */
export async function mergeIncoming(manager: EntityManager, list: string, version: number): Promise<ListChanges> {
  const [gone] = await manager.query<{ changed: number; removed: number }[]>(
    `with gone as (
       update control_list_entry e set gone_in = $2
        where e.list = $1 and e.gone_in is null and not exists (
          select from incoming i
           where i.id = e.id
             and (i.kind, i.type, i.names, i.birth_dates, i.nationalities, i.passports, i.remark)
                 is not distinct from (e.kind, e.type, e.names, e.birth_dates, e.nationalities, e.passports, e.remark))
       returning e.id)
     select count(*) filter (where i.id is not null)::int as changed, count(*) filter (where i.id is null)::int as removed
       from gone left join incoming i using (id)`,
    [list, version],
  );
  const [come] = await manager.query<{ count: number }[]>(
    `with known as (
       select id, max(version) as version, bool_or(gone_in is null) as stays from control_list_entry where list = $1 group by id
     ), come as (
       insert into control_list_entry
         (list, id, version, kind, type, names, birth_dates, nationalities, passports, remark, first_in)
       select $1, i.id, coalesce(k.version, 0) + 1, i.kind, i.type, i.names, i.birth_dates, i.nationalities, i.passports,
              i.remark, $2
         from incoming i left join known k using (id)
        where k.stays is not true
       returning 1)
     select count(*)::int as count from come`,
    [list, version],
  );
  const changed = gone?.changed ?? 0;
  return { added: (come?.count ?? 0) - changed, changed, removed: gone?.removed ?? 0 };
}
