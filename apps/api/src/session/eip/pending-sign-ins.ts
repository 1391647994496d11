import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { tokenHashOf } from '../session-token.js';

const MINUTES = 10;

/** What has to come back from the portal of the civil service as it went there. */
export interface PendingSignIn {
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
}

/** Sign-ins that officers have begun, each for the browser that began it and for one use; several tabs have one each. */
@Injectable()
export class PendingSignIns {
  constructor(private readonly database: DataSource) {}

  async keep(state: string, browser: string, { nonce, verifier, returnTo }: PendingSignIn): Promise<Date> {
    const expiresAt = new Date(Date.now() + MINUTES * 60_000);
    await this.database.query('delete from officer_sign_in where expires_at < now()');
    await this.database.query(
      `insert into officer_sign_in (state_hash, browser_hash, nonce, verifier, return_to, expires_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [tokenHashOf(state), tokenHashOf(browser), nonce, verifier, returnTo, expiresAt],
    );
    return expiresAt;
  }

  /** Taken once: whoever comes with the same state again finds nothing. */
  async take(state: string, browser: string): Promise<PendingSignIn | undefined> {
    const [rows] = await this.database.query<[PendingSignIn[], number]>(
      `delete from officer_sign_in where state_hash = $1 and browser_hash = $2 and expires_at > now()
       returning nonce, verifier, return_to as "returnTo"`,
      [tokenHashOf(state), tokenHashOf(browser)],
    );
    return rows[0];
  }
}
