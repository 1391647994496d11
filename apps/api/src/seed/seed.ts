import {
  AccountEntity,
  ControlListEditionEntity,
  ControlListEntity,
  ControlListEntryEntity,
  ControlListVersionEntity,
  openDatabase,
} from '@talent-window/persistence';
import type { DataSource } from 'typeorm';
import { isLoopback } from '../http/origins.js';
import { hashPassword } from '../session/password-sign-in.js';
import { DEFAULT_PASSWORD, SEED_ACCOUNTS } from './accounts.js';
import { SEED_CONTROL_LIST } from './control-list.js';

/** @throws where the password that everybody knows would be reachable by others */
export function refusePublicPassword(password: string, publicUrl: string): void {
  if (password !== DEFAULT_PASSWORD || isLoopback(publicUrl)) return;
  throw new Error(
    `${publicUrl} is open to others, and the default password of the demonstration accounts is public: set SEED_PASSWORD`,
  );
}

/** Puts the demonstration accounts and control list where they are not there yet; safe to run at every start. */
export async function seed(databaseUrl: string, password: string): Promise<readonly string[]> {
  const database = await openDatabase(databaseUrl, 1);
  try {
    // The password is set anew each time: a stack that is opened to others must not keep the one that everybody knows.
    const passwordHash = await hashPassword(password);
    const rows = SEED_ACCOUNTS.map(({ office, roles, ...account }) => ({
      ...account,
      roles: [...roles],
      office: office ?? null,
      passwordHash,
    }));
    await database
      .createQueryBuilder()
      .insert()
      .into(AccountEntity)
      .values(rows)
      .orUpdate(['password_hash'], ['id'])
      .execute();
    await seedControlList(database);
    return SEED_ACCOUNTS.map(({ email }) => email);
  } finally {
    await database.destroy();
  }
}

/** One list and its first edition; a platform that has any list keeps its own. */
async function seedControlList(database: DataSource): Promise<void> {
  await database.transaction(async (manager) => {
    if (await manager.existsBy(ControlListEntity, {})) return;
    const names = SEED_CONTROL_LIST.reduce((sum, entry) => sum + entry.names.length, 0);
    const entries = SEED_CONTROL_LIST.length;
    await manager.insert(ControlListEntity, { code: 'nia', titleZh: '移民署管制名單', titleEn: 'NIA control list' });
    await manager.insert(ControlListVersionEntity, {
      list: 'nia',
      version: 1,
      format: 'nia-csv',
      sha256: 'demonstration',
      importedBy: 'seed',
      entries,
      names,
      added: entries,
      changed: 0,
      removed: 0,
    });
    await manager.insert(ControlListEntryEntity, SEED_CONTROL_LIST);
    await manager.insert(ControlListEditionEntity, { lists: { nia: 1 }, activatedBy: 'seed', why: 'demonstration' });
  });
}
