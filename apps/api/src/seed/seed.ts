import { Readable } from 'node:stream';
import { isLoopback } from '@talent-window/config';
import { ListFormat } from '@talent-window/contracts/vocabulary';
import { bothTexts } from '@talent-window/i18n';
import { ControlListEditionEntity, openDatabase } from '@talent-window/persistence';
import { activate, importList } from '@talent-window/screening/lists';
import type { DataSource, EntityManager } from 'typeorm';
import { hashPassword } from '../accounts/portal-auth.js';
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
    await database.transaction((manager) => seedAccounts(manager, password));
    await seedControlList(database);
    return SEED_ACCOUNTS.map(({ email }) => email);
  } finally {
    await database.destroy();
  }
}

/** The password is set anew each time: a stack that is opened to others must not keep the one that everybody knows. */
async function seedAccounts(manager: EntityManager, password: string): Promise<void> {
  const hash = await hashPassword(password);
  for (const { id, email, displayName, locale } of SEED_ACCOUNTS) {
    await manager.query(
      `insert into portal_account (id, email, email_verified, display_name, locale, two_factor, created_at, updated_at)
       values ($1, $2, true, $3, $4, false, now(), now()) on conflict (id) do nothing`,
      [id, email, displayName, locale],
    );
    await manager.query(
      `insert into sign_in_method (id, account_id, provider, provider_account_id, password_hash, created_at, updated_at)
       values (gen_random_uuid(), $1::uuid, 'credential', $1::text, $2, now(), now())
       on conflict (provider, provider_account_id) do update set password_hash = excluded.password_hash, updated_at = now()`,
      [id, hash],
    );
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
