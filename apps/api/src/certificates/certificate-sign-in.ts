import { Injectable } from '@nestjs/common';
import type { Actor } from '@talent-window/contracts/vocabulary';
import { ANONYMOUS, OrganisationKind, Role } from '@talent-window/contracts/vocabulary';
import type { Proven } from '@talent-window/identity';
import type { AccountEntity } from '@talent-window/persistence';
import { auditAct } from '@talent-window/persistence';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { AccountTransactions } from '../accounts/account-transactions.js';
import { Problem, problem } from '../http/problem.js';
import { networkOf, SharedLimits } from '../http/shared-limits.js';
import { PortalDoor } from '../session/portal-door.js';
import type { Account, OpenSession } from '../session/visitor.js';
import { CardAccounts } from './card-accounts.js';
import { CertificateTrust } from './certificate-trust.js';
import type { CertificateSignInDto } from './certificate.dto.js';
import type { UsedChallenge } from './challenges.js';
import { Challenges } from './challenges.js';

/** Signs people in by 工商憑證 and 自然人憑證. */
@Injectable()
export class CertificateSignIn {
  constructor(
    private readonly database: DataSource,
    private readonly transactions: AccountTransactions,
    private readonly limits: SharedLimits,
    private readonly challenges: Challenges,
    private readonly trust: CertificateTrust,
    private readonly accounts: CardAccounts,
    private readonly portal: PortalDoor,
  ) {}

  /**
   * Opens a session for whoever signed the challenge; what is refused is audited, and opens and changes nothing.
   * @throws Problem `challenge-not-valid` (401), a `certificate-…` (401, 403, 503), `card-holder-needed` (422), 429
   */
  async signIn(body: CertificateSignInDto, request: FastifyRequest, reply: FastifyReply): Promise<OpenSession> {
    const network = networkOf(request.ip);
    await this.limits.take('cards-of-address', network);
    try {
      const challenge = await this.challenges.use(body.challengeId, request);
      const proven = await this.prove(challenge, body);
      const session = await this.open(challenge, proven, body, request, reply);
      await this.limits.forgive('cards-of-address', network);
      return session;
    } catch (error) {
      if (error instanceof Problem) await this.auditRefusal(error, request);
      throw error;
    }
  }

  private async prove({ text }: UsedChallenge, { certificate, signature }: CertificateSignInDto): Promise<Proven> {
    const verdict = await this.trust.verify({
      certificate: Buffer.from(certificate, 'base64'),
      signature: Buffer.from(signature, 'base64'),
      text,
    });
    if (verdict.kind === 'refused') throw new RefusedCertificate(verdict.why, verdict.fingerprint);
    return verdict.proven;
  }

  private async open(
    challenge: UsedChallenge,
    proven: Proven,
    { name, kind = OrganisationKind.Employer }: CertificateSignInDto,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<OpenSession> {
    const { fingerprint, authority, holder } = proven;
    const first = name === undefined ? undefined : { name: name.trim(), kind };
    const session = await this.transactions.run(async (manager) => {
      const account = await this.accounts.findOrOpen(manager, proven, first);
      if (!account) return undefined;
      const actor: Actor = { id: account.id, role: Role.Applicant };
      const details = { way: 'certificate', authority, fingerprint };
      await auditAct(manager, { actor, action: 'sign-in', cause: request.id, details });
      return this.portal.admit(accountOf(account), { request, reply });
    });
    if (session) return session;
    await this.challenges.keep(challenge);
    throw problem('card-holder-needed', { params: { organisation: holder.name } });
  }

  private async auditRefusal(refusal: Problem, { id: cause }: FastifyRequest): Promise<void> {
    const { reason } = refusal;
    const fingerprint = refusal instanceof RefusedCertificate ? refusal.fingerprint : undefined;
    const details = { way: 'certificate', why: reason, ...(fingerprint === undefined ? {} : { fingerprint }) };
    await auditAct(this.database, { actor: ANONYMOUS, action: 'sign-in:refused', cause, details });
  }
}

const accountOf = ({ id, email, displayName, roles, locale }: AccountEntity): Account => ({
  id,
  email,
  displayName,
  roles,
  locale,
});

/** The fingerprint is for the record alone. */
class RefusedCertificate extends Problem {
  constructor(
    why: Parameters<typeof problem>[0],
    readonly fingerprint: string | undefined,
  ) {
    const { reason, status, extras } = problem(why);
    super(reason, status, extras);
  }
}
