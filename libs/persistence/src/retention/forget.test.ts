import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestDatabase } from '@talent-window/testing';
import { createTestDatabase } from '@talent-window/testing';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../data-source.js';
import { findDue } from './due.js';
import { forget } from './forget.js';

let test: TestDatabase;
let database: DataSource;
beforeAll(async () => {
  test = await createTestDatabase();
  database = await openDatabase(test.url, 2);
});
afterAll(async () => {
  await database.destroy();
  await test.drop();
});

const MONTH_AGO = new Date(Date.now() - 30 * 86_400_000);

/** An account that was changed so many days ago for the last time. */
async function account(name: string, { daysAgo = 31, isVerified = false, kind = 'portal' } = {}): Promise<string> {
  const id = randomUUID();
  await database.query(
    `insert into account (id, email, display_name, roles, locale, kind, email_verified, updated_at)
     values ($1, $2, 'A', '{applicant}', 'en', $3, $4, now() - make_interval(days => $5))`,
    [id, `${name}@example.test`, kind, isVerified, daysAgo],
  );
  return id;
}
/** A session that ended so many days ago. */
async function session(accountId: string, daysAgo: number): Promise<string> {
  const id = randomUUID();
  await database.query(
    `insert into portal_session (id, account_id, token, expires_at, created_at, updated_at)
     values ($1::uuid, $2, $1::text, now() - make_interval(days => $3), now(), now())`,
    [id, accountId, daysAgo],
  );
  return id;
}

describe('what is kept of people who sign in', () => {
  it('is forgotten of an address that nobody ever verified, with its password, and of no account that is of use', async () => {
    const never = await account('never');
    await database.query(
      `insert into sign_in_method (id, account_id, provider, provider_account_id, password_hash, created_at, updated_at)
       values (gen_random_uuid(), $1::uuid, 'credential', $1::text, 'a hash', now(), now())`,
      [never],
    );
    await account('lately', { daysAgo: 29 });
    await account('verified', { isVerified: true });
    await account('officer', { kind: 'officer' });
    await session(await account('signed-in'), 31);
    const card = await account('card');
    await database.query(
      `insert into certificate (fingerprint, authority, holder, account_id, valid_until)
       values ('f', 'moica', 'a keyed hash', $1, now())`,
      [card],
    );
    const writer = await account('writer');
    await database.query(
      `insert into draft (id, owner_id, case_type, rule_set, content, version, updated_at)
       values (gen_random_uuid(), $1, 'gold-card', 'one-stop', '{}', 1, now())`,
      [writer],
    );
    expect(await findDue(database, 'unverified-account', MONTH_AGO, 9)).toEqual({ due: 1, held: 0, next: [never] });
    // Whoever came to be of use since they were counted stays.
    expect(await forget(database, 'unverified-account', [never, card, writer], 'r-1')).toBe(1);
    expect(await forget(database, 'unverified-account', [never], 'r-1')).toBe(0);
    const left = await database.query<{ email: string }[]>('select email from account order by email');
    expect(left.map(({ email }) => email.split('@', 1)[0])).toEqual([
      'card',
      'lately',
      'officer',
      'signed-in',
      'verified',
      'writer',
    ]);
    expect(await database.query('select 1 from sign_in_method')).toEqual([]);
  });

  it('is forgotten of a session a while after it ended, and not before', async () => {
    await database.query('delete from portal_session');
    const who = await account('traveller', { isVerified: true });
    const [old, lately, open] = [await session(who, 31), await session(who, 29), await session(who, -1)];
    expect(await findDue(database, 'portal-session', MONTH_AGO, 9)).toEqual({ due: 1, held: 0, next: [old] });
    expect(await forget(database, 'portal-session', [old, open], 'r-1')).toBe(1);
    const left = await database.query<{ id: string }[]>('select id from portal_session');
    expect(left.map(({ id }) => id).toSorted()).toEqual([lately, open].toSorted());
  });
});
