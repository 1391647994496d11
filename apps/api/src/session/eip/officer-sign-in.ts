import { Injectable } from '@nestjs/common';
import type { Actor } from '@talent-window/contracts/vocabulary';
import { ANONYMOUS } from '@talent-window/contracts/vocabulary';
import { auditAct, OfficerEntity, SessionEntity } from '@talent-window/persistence';
import {
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientError,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  ResponseBodyError,
} from 'openid-client';
import type { IDToken } from 'openid-client';
import { DataSource } from 'typeorm';
import { ApiConfig } from '../../api-config.js';
import type { Problem, ProblemReason } from '../../http/problem.js';
import { problem } from '../../http/problem.js';
import type { Admitted, Officer } from '../officers.js';
import { admitOfficer, officerId } from '../officers.js';
import { WebApp } from '../visitor.js';
import { CLOCK_TOLERANCE_SECONDS, EipProvider, isAway, signOnAway } from './eip-provider.js';
import { isInService, officerOf } from './officer-claims.js';
import { PendingSignIns } from './pending-sign-ins.js';

/** Older than this, a token was made for another sign-in than the one that is being finished. */
const FRESH_SECONDS = 5 * 60;

/** What came back from the portal of the civil service, and to whom. */
interface Return {
  /** with its query, as the browser was sent there */
  readonly path: string;
  readonly browser: string | undefined;
  /** token of the desk's session that the browser had until now */
  readonly replaced: string | undefined;
  /** reference of the request */
  readonly cause: string;
}

interface Beginning {
  readonly returnTo: string;
  /** the portal is to ask who it is, though it may know somebody in this browser */
  readonly isAskedAnew: boolean;
}

/** OpenID Connect, by authorization code with PKCE. */
@Injectable()
export class OfficerSignIn {
  constructor(
    private readonly database: DataSource,
    private readonly config: ApiConfig,
    private readonly provider: EipProvider,
    private readonly pending: PendingSignIns,
  ) {}

  /** @returns where to send the browser; @throws Problem `sign-on-away` (503) */
  async begin(
    browser: string,
    { returnTo, isAskedAnew }: Beginning,
  ): Promise<{ readonly url: string; readonly expiresAt: Date }> {
    const configuration = await this.provider.configuration();
    const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
    const expiresAt = await this.pending.keep(state, browser, { nonce, verifier, returnTo });
    const url = buildAuthorizationUrl(configuration, {
      redirect_uri: `${this.config.publicUrl}/api/session/eip/callback`,
      scope: 'openid email profile',
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      acr_values: this.config.singleSignOn.acr,
      max_age: String(this.maxAge),
      // Else whom the portal knows is refused here again and again, and nobody else gets a turn in that browser.
      ...(isAskedAnew ? { prompt: 'login' } : {}),
    });
    return { url: url.href, expiresAt };
  }

  /**
   * Believes what came back, or nothing of it.
   * @throws Problem that says why nobody is signed in, which the audit has too
   */
  async finish({ path, browser, replaced, cause }: Return): Promise<Admitted & { readonly returnTo: string }> {
    const configuration = await this.provider.configuration();
    const url = new URL(path, `${this.config.publicUrl}/`);
    const state = url.searchParams.get('state') ?? '';
    const begun = browser === undefined ? undefined : await this.pending.take(state, browser);
    if (!begun) throw await this.refused('sign-in-not-begun', { cause });
    const claims = await authorizationCodeGrant(configuration, url, {
      expectedState: state,
      expectedNonce: begun.nonce,
      pkceCodeVerifier: begun.verifier,
      maxAge: this.maxAge,
      idTokenExpected: true,
    }).then(
      (tokens) => tokens.claims(),
      async (error: unknown) => {
        throw isAway(error) ? signOnAway() : await this.refused(reasonOf(error), { cause, why: codeOf(error) });
      },
    );
    if (!claims || !isFresh(claims)) throw await this.refused('sign-in-not-believed', { cause, why: 'iat' });
    return { ...(await this.admit(claims, { replaced, cause })), returnTo: begun.returnTo };
  }

  private async admit(claims: IDToken, { replaced, cause }: Pick<Return, 'replaced' | 'cause'>): Promise<Admitted> {
    const { officer, ignored } = officerOf(claims);
    const acr = claims['acr'];
    const who = { cause, officer, ignored };
    if (!isInService(claims) || (await this.isDisabled(officer))) {
      await this.endSessions(officer);
      throw await this.refused('officer-disabled', who);
    }
    if (acr !== this.config.singleSignOn.acr) throw await this.refused('second-factor-needed', who);
    if (officer.roles.length === 0) throw await this.refused('no-role-here', who);
    const proof = {
      sid: typeof claims['sid'] === 'string' ? claims['sid'] : null,
      acr,
      authTime: new Date((claims.auth_time ?? claims.iat) * 1000),
    };
    const { sessionHours } = this.config;
    return this.database.transaction(async (manager) => {
      const admitted = await admitOfficer(manager, officer, { proof, sessionHours, replaced });
      const details = { app: WebApp.Desk, roles: officer.roles.join(' '), ...said(ignored) };
      await auditAct(manager, { actor: actorOf(officer), action: 'sign-in', cause, details });
      return admitted;
    });
  }

  private isDisabled({ issuer, subject }: Officer): Promise<boolean> {
    return this.database
      .getRepository(OfficerEntity)
      .createQueryBuilder('officer')
      .where('issuer = :issuer and subject = :subject and disabled_at is not null', { issuer, subject })
      .getExists();
  }

  private async endSessions({ issuer, subject }: Officer): Promise<void> {
    await this.database.getRepository(SessionEntity).delete({ accountId: officerId(issuer, subject) });
  }

  private async refused(
    reason: ProblemReason,
    {
      cause,
      why,
      officer,
      ignored = [],
    }: { cause: string; why?: string; officer?: Officer; ignored?: readonly string[] },
  ): Promise<Problem> {
    const actor = officer ? { ...ANONYMOUS, id: officerId(officer.issuer, officer.subject) } : ANONYMOUS;
    const details = { app: WebApp.Desk, reason, ...(why === undefined ? {} : { why }), ...said(ignored) };
    await auditAct(this.database, { actor, action: 'sign-in:refused', cause, details });
    return problem(reason);
  }

  /** An officer proves who they are at least once in a working day. */
  private get maxAge(): number {
    return this.config.sessionHours * 60 * 60;
  }
}

const actorOf = ({ issuer, subject, roles: [role], office }: Officer): Actor => ({
  id: officerId(issuer, subject),
  role: role ?? ANONYMOUS.role,
  ...(office === null ? {} : { office }),
});

/** Roles that the portal named and the platform does not know, for whoever grants them to see. */
const said = (ignored: readonly string[]): { readonly ignored?: string } =>
  ignored.length === 0 ? {} : { ignored: ignored.join(' ').slice(0, 200) };

function isFresh({ iat }: IDToken): boolean {
  const age = Date.now() / 1000 - iat;
  return age > -CLOCK_TOLERANCE_SECONDS && age < FRESH_SECONDS;
}

/** The officer turned back there, or it would not have them. */
const reasonOf = (error: unknown): ProblemReason =>
  error instanceof AuthorizationResponseError ? 'sign-in-cancelled' : 'sign-in-not-believed';

/** One word of why, for the audit: never what the token said. */
function codeOf(error: unknown): string {
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError)
    return error.error.slice(0, 60);
  return error instanceof ClientError ? (error.code ?? error.name) : 'unknown';
}
