import { valueAt, withValues } from '@talent-window/domain';
import type { DataSource, EntityManager, EntitySubscriberInterface, LoadEvent, ObjectLiteral } from 'typeorm';
import type { FieldKey, Place } from './field-vault.js';
import { FieldVault, isSealed } from './field-vault.js';
import type { Content, Protected, ProtectedEntity } from './protected-columns.js';
import { PROTECTED } from './protected-columns.js';

/** What opens and seals fields; a process that has neither to do is given none. */
export interface ProtectionKeys {
  /** the first one writes */
  readonly fieldKeys: readonly FieldKey[];
  /** base64, 32 bytes */
  readonly blindIndexKey: string;
}

/** Opens what is sealed of every entity that is read, so that no reader has to think of it. */
export class FieldProtection implements EntitySubscriberInterface<ObjectLiteral> {
  readonly vault: FieldVault | undefined;

  constructor(keys: ProtectionKeys | undefined) {
    this.vault = keys && new FieldVault(keys.fieldKeys, Buffer.from(keys.blindIndexKey, 'base64'));
  }

  afterLoad(entity: ObjectLiteral, event?: LoadEvent<ObjectLiteral>): void {
    const target = event?.metadata.target;
    const table = PROTECTED.get(target);
    if (!event || !table) return;
    const columns = Object.keys(table.columns).filter((column) => entity[column] !== undefined);
    const loaded = Object.fromEntries(columns.map((column) => [column, entity[column] as unknown]));
    Object.assign(entity, openColumns(event.manager, target as ProtectedEntity, entity, loaded));
  }
}

const protectionOf = (database: DataSource | EntityManager): FieldProtection => {
  const { subscribers } = 'dataSource' in database ? database.dataSource : database;
  const found = subscribers.find((subscriber) => subscriber instanceof FieldProtection);
  if (!(found instanceof FieldProtection)) throw new Error('this is not a database of the platform');
  return found;
};

/** @throws where the process was given no keys */
export function vaultOf(database: DataSource | EntityManager): FieldVault {
  const { vault } = protectionOf(database);
  if (!vault) throw new Error('FIELD_KEYS are needed to read and write protected fields');
  return vault;
}

/**
 * The columns as they are kept, beside those that the row is found by.
 * @param row what the values are bound to, at least
 */
export function sealColumns<T extends object>(
  database: DataSource | EntityManager,
  Entity: ProtectedEntity,
  row: object,
  columns: T,
): T {
  const vault = vaultOf(database);
  const sealed = changed(Entity, row, columns, (value, place) =>
    Buffer.isBuffer(value) ? vault.sealBytes(value, place) : vault.sealText(JSON.stringify(value), place),
  );
  const { foundBy = [] } = tableOf(Entity);
  const hashes = foundBy.flatMap(({ column, of, path, hashed }) => {
    const value = valueAt((columns as Content)[of], path);
    return value === undefined || value === null ? [] : [[column, hashed(vault, value)] as const];
  });
  return { ...sealed, ...Object.fromEntries(hashes) };
}

/** Columns that a query of its own has read, as they were written. What was kept before there were keys stays as it is. */
export function openColumns<T extends object>(
  database: DataSource | EntityManager,
  Entity: ProtectedEntity,
  row: object,
  columns: T,
): T {
  return changed(Entity, row, columns, (value, place) => {
    if (!isSealed(value)) return value;
    const vault = vaultOf(database);
    return Buffer.isBuffer(value)
      ? vault.openBytes(value, place)
      : (JSON.parse(vault.openText(value, place)) as unknown);
  });
}

/** Whether all that is protected of the columns is sealed by the key that writes now. */
export function isCurrent(
  database: DataSource | EntityManager,
  Entity: ProtectedEntity,
  row: object,
  columns: object,
): boolean {
  const vault = vaultOf(database);
  let current = true;
  changed(Entity, row, columns, (value) => {
    current &&= isSealed(value) && vault.isCurrent(value);
    return value;
  });
  return current;
}

/** The protected parts of the columns, each changed in its place. */
function changed<T extends object>(
  Entity: ProtectedEntity,
  row: object,
  columns: T,
  change: (value: unknown, place: Place) => unknown,
): T {
  const { name, boundTo, columns: all } = tableOf(Entity);
  const ids = boundTo.map((property) => String((row as Content)[property]));
  const changedColumn = (column: string, kept: unknown, parts: Protected): unknown => {
    if (kept === null || kept === undefined) return kept;
    if (parts === 'all') return change(kept, [name, column, '', ...ids]);
    const content = kept as Content;
    const values = parts(content)
      .map((path) => [path, valueAt(content, path)] as const)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([path, value]) => [path, change(value, [name, column, path, ...ids])] as const);
    return withValues(content, Object.fromEntries(values));
  };
  const here = Object.entries(all).filter(([column]) => column in columns);
  const made = here.map(([column, parts]) => [column, changedColumn(column, (columns as Content)[column], parts)]);
  return { ...columns, ...Object.fromEntries(made) } as T;
}

function tableOf(Entity: ProtectedEntity) {
  const table = PROTECTED.get(Entity);
  if (!table) throw new Error(`nothing of ${Entity.name} is protected`);
  return table;
}
