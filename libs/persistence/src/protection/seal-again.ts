import { valueAt } from '@talent-window/domain';
import type { DataSource, EntityMetadata } from 'typeorm';
import type { ProtectedEntity } from './protected-columns.js';
import { PROTECTED } from './protected-columns.js';
import { isCurrent, openColumns, sealColumns } from './protection.js';

const PAGE = 200;

/** How far the tables are sealed anew: the table, and the last row that was looked at. */
export interface SealedUpTo {
  readonly table: string;
  readonly after: readonly string[];
}

export interface SealedPage {
  /** rows that were not sealed by the newest key, or could not be found */
  readonly sealed: number;
  /** rows that no key at hand opens: `table:key` */
  readonly unopened: readonly string[];
  /** absent where all tables are done */
  readonly next?: SealedUpTo;
}

type Row = Readonly<Record<string, unknown>> & { readonly rowVersion: string };

/**
 * Looks at the next rows of the protected tables and seals by the newest key what is not. Whoever writes meanwhile is not
 * overwritten; what they wrote by an older key is found by the next round.
 */
export async function sealPageAgain(database: DataSource, upTo?: SealedUpTo): Promise<SealedPage> {
  const tables = [...PROTECTED].map(([Entity, { name }]) => ({ Entity: Entity as ProtectedEntity, name }));
  const at = upTo ? tables.findIndex(({ name }) => name === upTo.table) : 0;
  const table = tables[at];
  if (!table) throw new Error(`nothing of ${upTo?.table} is protected`);
  const meta = database.getMetadata(table.Entity);
  const rows = await pageOf(database, meta, table.Entity, upTo?.after ?? []);
  let sealed = 0;
  const unopened: string[] = [];
  for (const row of rows) {
    const anew = anewOf(database, table.Entity, row);
    if (anew === 'unopened') unopened.push([table.name, ...idsOf(meta, row)].join(':'));
    else if (anew && (await keep(database, meta, row, anew))) sealed += 1;
  }
  const last = rows.at(-1);
  if (last && rows.length === PAGE) return { sealed, unopened, next: { table: table.name, after: idsOf(meta, last) } };
  const following = tables[at + 1];
  return { sealed, unopened, ...(following ? { next: { table: following.name, after: [] } } : {}) };
}

const idsOf = ({ primaryColumns }: EntityMetadata, row: Row): string[] =>
  primaryColumns.map(({ propertyName }) => String(row[propertyName]));

const columnOf = (meta: EntityMetadata, property: string): string => {
  const column = meta.findColumnWithPropertyName(property);
  if (!column) throw new Error(`${meta.tableName} has no ${property}`);
  return column.databaseName;
};

/** Rows as they are kept. */
async function pageOf(
  database: DataSource,
  meta: EntityMetadata,
  Entity: ProtectedEntity,
  after: readonly string[],
): Promise<readonly Row[]> {
  const { boundTo = [], columns = {}, foundBy = [] } = PROTECTED.get(Entity) ?? {};
  const keys = meta.primaryColumns.map(({ propertyName }) => propertyName);
  const properties = new Set([...keys, ...boundTo, ...Object.keys(columns), ...foundBy.map(({ column }) => column)]);
  const selected = [...properties].map((property) => `${columnOf(meta, property)} as "${property}"`).join(', ');
  const key = keys.map((property) => columnOf(meta, property)).join(', ');
  const beyond = after.length === 0 ? '' : `where (${key}) > (${after.map((_, nth) => `$${nth + 1}`).join(', ')})`;
  return database.query<Row[]>(
    `select ${selected}, xmin::text as "rowVersion" from ${meta.tableName} ${beyond} order by ${key} limit ${PAGE}`,
    [...after],
  );
}

/** The row's columns sealed by the newest key; undefined where they are. One row that nobody can open holds up no other. */
function anewOf(database: DataSource, Entity: ProtectedEntity, row: Row): object | 'unopened' | undefined {
  const { columns = {}, foundBy = [] } = PROTECTED.get(Entity) ?? {};
  const kept = Object.fromEntries(Object.keys(columns).map((property) => [property, row[property]]));
  const isUnfound = foundBy.some(
    ({ column, of, path }) => row[column] === null && valueAt(row[of], path) !== undefined,
  );
  if (isCurrent(database, Entity, row, kept) && !isUnfound) return undefined;
  try {
    return sealColumns(database, Entity, row, openColumns(database, Entity, row, kept));
  } catch {
    return 'unopened';
  }
}

/** @returns whether nobody else has written the row meanwhile */
async function keep(database: DataSource, meta: EntityMetadata, row: Row, anew: object): Promise<boolean> {
  const [ids, sealed] = [idsOf(meta, row), Object.entries(anew)];
  const sets = sealed.map(([property], nth) => `${columnOf(meta, property)} = $${nth + ids.length + 2}`);
  const where = meta.primaryColumns.map(({ databaseName }, nth) => `${databaseName} = $${nth + 2}`);
  const [, count] = await database.query<[unknown, number]>(
    `update ${meta.tableName} set ${sets.join(', ')} where xmin::text = $1 and ${where.join(' and ')}`,
    [row.rowVersion, ...ids, ...sealed.map(([, value]) => value as unknown)],
  );
  return count > 0;
}
