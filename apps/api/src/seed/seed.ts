import { Readable } from 'node:stream';
import { ListFormat, Role } from '@talent-window/contracts/vocabulary';
import { bothTexts } from '@talent-window/i18n';
import { AccountEntity, ControlListEditionEntity, openDatabase } from '@talent-window/persistence';
import { activate, importList } from '@talent-window/screening/lists';
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
    const rows = SEED_ACCOUNTS.map((account) => ({ ...account, roles: [Role.Applicant], passwordHash }));
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

/** A platform that has lists in force keeps its own. */
async function seedControlList(database: DataSource): Promise<void> {
  if (await database.getRepository(ControlListEditionEntity).existsBy({})) return;
  const [list, by] = ['nia', 'seed'];
  const bytes = Readable.from([Buffer.from(SEED_CONTROL_LIST)]);
  const title = bothTexts(`control-lists.${list}`);
  const imported = await importList(database, { list, format: ListFormat.NiaCsv, by, title, bytes });
  if (imported.outcome === 'refused') throw new Error(JSON.stringify(imported.findings));
  await activate(database, { list, version: imported.version, by, why: 'demonstration' });
}
