import { createHmac, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { OrganisationKind } from '@talent-window/contracts/vocabulary';
import { MemberRole, Role } from '@talent-window/contracts/vocabulary';
import type { Business, Citizen, Proven } from '@talent-window/identity';
import { AccountEntity, CertificateEntity, MembershipEntity, OrganisationEntity } from '@talent-window/persistence';
import type { EntityManager } from 'typeorm';
import { ApiConfig } from '../api-config.js';

/** What the card of a company cannot say: asked for once. */
export interface FirstUse {
  readonly name: string;
  readonly kind: OrganisationKind;
}

/** Whose account a card opens. */
@Injectable()
export class CardAccounts {
  constructor(private readonly config: ApiConfig) {}

  /** @returns undefined where a company's card comes for the first time and nobody has said whose it is */
  async findOrOpen(manager: EntityManager, proven: Proven, first?: FirstUse): Promise<AccountEntity | undefined> {
    // Of two who bring the same card at once, one opens the account and the other finds it.
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [proven.fingerprint]);
    const known = await manager.findOneBy(CertificateEntity, { fingerprint: proven.fingerprint });
    if (known) {
      await manager.update(CertificateEntity, { fingerprint: known.fingerprint }, { lastUsedAt: new Date() });
      return manager.findOneByOrFail(AccountEntity, { id: known.accountId });
    }
    const { holder } = proven;
    if (holder.kind === 'citizen') return this.openCitizen(manager, proven, holder);
    return first && this.openBusiness(manager, proven, holder, first);
  }

  private async openCitizen(manager: EntityManager, proven: Proven, citizen: Citizen): Promise<AccountEntity> {
    const holder = createHmac('sha256', Buffer.from(this.config.blindIndexKey, 'base64'))
      .update(`certificate:${proven.authority}:${citizen.number}`)
      .digest('hex');
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [holder]);
    // A card that replaces another opens the same account.
    const before = await manager.findOneBy(CertificateEntity, { holder });
    const account = before
      ? await manager.findOneByOrFail(AccountEntity, { id: before.accountId })
      : await openAccount(manager, citizen.name);
    await keepCertificate(manager, proven, { accountId: account.id, holder, organisationId: null });
    return account;
  }

  /** Whoever holds a card of the company speaks for it: each card is a person, and an administrator. */
  private async openBusiness(
    manager: EntityManager,
    proven: Proven,
    { businessNumber, name }: Business,
    first: FirstUse,
  ): Promise<AccountEntity> {
    const [organisation] = await manager.query<OrganisationEntity[]>(
      `insert into organisation (id, business_number, name, kind) values ($1, $2, $3, $4)
       on conflict (business_number) do update set name = excluded.name returning id`,
      [randomUUID(), businessNumber, name, first.kind],
    );
    if (!organisation) throw new Error('the organisation was not kept');
    const account = await openAccount(manager, first.name);
    await manager.insert(MembershipEntity, {
      organisationId: organisation.id,
      accountId: account.id,
      role: MemberRole.Administrator,
    });
    await keepCertificate(manager, proven, {
      accountId: account.id,
      holder: null,
      organisationId: organisation.id,
    });
    return account;
  }
}

/** A card has no address for mail; until its holder gives one, none can be sent to this (RFC 2606). */
async function openAccount(manager: EntityManager, displayName: string): Promise<AccountEntity> {
  const id = randomUUID();
  await manager.insert(AccountEntity, {
    id,
    email: `${id}@card.invalid`,
    displayName,
    roles: [Role.Applicant],
    office: null,
    locale: 'zh-TW',
    noticeEmail: null,
  });
  return manager.findOneByOrFail(AccountEntity, { id });
}

async function keepCertificate(
  manager: EntityManager,
  { fingerprint, authority, validUntil }: Proven,
  whose: Pick<CertificateEntity, 'accountId' | 'holder' | 'organisationId'>,
): Promise<void> {
  await manager.insert(CertificateEntity, {
    fingerprint,
    authority,
    validUntil,
    lastUsedAt: new Date(),
    ...whose,
  });
}
