import { SessionEntity } from '@talent-window/persistence';
import type { DataSource, EntityManager } from 'typeorm';
import { LessThan } from 'typeorm';
import type { ReadPool } from '../database/read-pool.js';
import { newToken, tokenHashOf } from './session-token.js';
import type { Account, OpenSession } from './visitor.js';
import { WebApp } from './visitor.js';

/** An officer's session is over with their right to be there. */
const FIND_SESSION = {
  name: 'find-session',
  text: `select s.token_hash, s.expires_at, a.id, a.email, a.display_name, a.roles, a.office, a.locale
         from session s join account a on a.id = s.account_id join officer o on o.account_id = a.id
         where s.token_hash = $1 and s.expires_at > now() and o.disabled_at is null`,
};

interface SessionRow {
  readonly token_hash: string;
  readonly expires_at: Date;
  readonly id: string;
  readonly email: string;
  readonly display_name: string;
  readonly roles: Account['roles'];
  readonly office: string | null;
  readonly locale: string;
}

/** How the provider had an officer prove who they are, and by which of its sessions it will speak of them. */
export interface Proof {
  readonly sid: string | null;
  readonly acr: string | null;
  readonly authTime: Date;
}

interface NewSession {
  readonly accountId: string;
  readonly expiresAt: Date;
  readonly proof?: Proof;
  /** token of the session that the browser had until now */
  readonly replaced?: string | undefined;
}

/** @returns the token for the browser's cookie, of which the database knows only the hash */
export async function openSession(
  manager: EntityManager,
  { accountId, expiresAt, proof, replaced }: NewSession,
): Promise<string> {
  const token = newToken();
  await manager.delete(SessionEntity, { expiresAt: LessThan(new Date()) });
  if (replaced !== undefined) await manager.delete(SessionEntity, { tokenHash: tokenHashOf(replaced) });
  await manager.insert(SessionEntity, { tokenHash: tokenHashOf(token), accountId, expiresAt, ...proof });
  return token;
}

export async function findSession(pool: ReadPool, token: string): Promise<OpenSession | undefined> {
  const { rows } = await pool.query<SessionRow>({ ...FIND_SESSION, values: [tokenHashOf(token)] });
  const [row] = rows;
  return row && { app: WebApp.Desk, id: row.token_hash, expiresAt: row.expires_at, account: account(row) };
}

export async function closeSession(database: DataSource, { id }: OpenSession): Promise<void> {
  await database.getRepository(SessionEntity).delete({ tokenHash: id });
}

const account = (row: SessionRow): Account => ({
  id: row.id,
  email: row.email,
  displayName: row.display_name,
  roles: row.roles,
  locale: row.locale,
  ...(row.office === null ? {} : { office: row.office }),
});
