import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { ApiConfig } from '../api-config.js';
import { problem } from '../http/problem.js';
import { networkOf, SharedLimits } from '../http/shared-limits.js';
import { SessionCookies } from '../session/session-cookies.js';
import { newToken, tokenHashOf } from '../session/session-token.js';
import type { ChallengeDto } from './certificate.dto.js';

const MINUTE = 60_000;
const LASTS_MS = 5 * MINUTE;

/** Tells the browser that asked from every other; its own cookie, since nobody has signed in yet. */
const CHALLENGE_COOKIE = 'tw_challenge';

export interface UsedChallenge {
  readonly id: string;
  readonly text: string;
  readonly browserHash: string;
  readonly expiresAt: Date;
}

interface ChallengeRow {
  readonly text: string;
  readonly browser_hash: string;
  readonly expires_at: Date;
}

/** What a card is to sign: new each time, good for one sign-in of one browser at this site. */
@Injectable()
export class Challenges {
  constructor(
    private readonly database: DataSource,
    private readonly config: ApiConfig,
    private readonly limits: SharedLimits,
    private readonly cookies: SessionCookies,
  ) {}

  async create(request: FastifyRequest, reply: FastifyReply): Promise<ChallengeDto> {
    await this.limits.take('challenges-of-address', networkOf(request.ip));
    const id = randomUUID();
    const expiresAt = new Date(Date.now() + LASTS_MS);
    // A card shows nobody what it signs: that the text names purpose and site keeps it from being of use anywhere else.
    const text = `talent-window sign-in ${this.config.publicUrl} ${randomBytes(32).toString('base64url')}`;
    const token = this.cookies.find(request, CHALLENGE_COOKIE) ?? newToken();
    await this.database.query('delete from certificate_challenge where expires_at < now()');
    await this.keep({ id, text, browserHash: tokenHashOf(token), expiresAt });
    this.cookies.set(reply, CHALLENGE_COOKIE, token, expiresAt);
    return { challengeId: id, text, expiresAt: expiresAt.toISOString() };
  }

  /** Uses a challenge up, whatever comes of it. @throws Problem `challenge-not-valid` (401) for one that is none of this browser's */
  async use(id: string, request: FastifyRequest): Promise<UsedChallenge> {
    const token = this.cookies.find(request, CHALLENGE_COOKIE);
    const [rows] = await this.database.query<[ChallengeRow[], number]>(
      'delete from certificate_challenge where id = $1 and browser_hash = $2 returning text, browser_hash, expires_at',
      [id, tokenHashOf(token ?? '')],
    );
    const [row] = rows;
    if (!row || row.expires_at <= new Date()) throw problem('challenge-not-valid');
    return { id, text: row.text, browserHash: row.browser_hash, expiresAt: row.expires_at };
  }

  /** Puts back one that was proven and led to a question: the same signature answers it, without the PIN again. */
  async keep({ id, text, browserHash, expiresAt }: UsedChallenge): Promise<void> {
    await this.database.query(
      'insert into certificate_challenge (id, browser_hash, text, expires_at) values ($1, $2, $3, $4)',
      [id, browserHash, text, expiresAt],
    );
  }
}
