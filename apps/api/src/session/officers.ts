import { createHash } from 'node:crypto';
import type { Role } from '@talent-window/contracts/vocabulary';
import { AccountEntity, AccountKind, OfficerEntity } from '@talent-window/persistence';
import type { EntityManager } from 'typeorm';
import type { Proof } from './session-rows.js';
import { openSession } from './session-rows.js';

const HOUR = 60 * 60_000;

/** An officer, as the portal of the civil service speaks of them. */
export interface Officer {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly agency: string;
  readonly office: string | null;
  readonly locale: string;
}

interface Admission {
  readonly proof: Proof;
  readonly sessionHours: number;
  /** token of the session that the browser had until now */
  readonly replaced?: string | undefined;
}

export interface Admitted {
  readonly accountId: string;
  /** for the browser's cookie */
  readonly token: string;
  readonly expiresAt: Date;
}

/** Takes over what was said of an officer, and opens a session for them. */
export async function admitOfficer(
  manager: EntityManager,
  { issuer, subject, agency, roles, ...account }: Officer,
  { proof, sessionHours, replaced }: Admission,
): Promise<Admitted> {
  const accountId = officerId(issuer, subject);
  const signedInAt = new Date();
  await manager.upsert(AccountEntity, { id: accountId, kind: AccountKind.Officer, roles: [...roles], ...account }, [
    'id',
  ]);
  await manager.upsert(OfficerEntity, { accountId, issuer, subject, agency, signedInAt }, ['accountId']);
  const expiresAt = new Date(signedInAt.getTime() + sessionHours * HOUR);
  const token = await openSession(manager, { accountId, expiresAt, proof, replaced });
  return { accountId, token, expiresAt };
}

/** Derived, so that whoever signs in at the same time twice is one account: a name-based UUID (RFC 9562, version 5). */
export function officerId(issuer: string, subject: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(`${issuer}\n${subject}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** That of URLs, as the RFC names it: an issuer is one. */
const NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
