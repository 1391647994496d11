import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, MemberRole } from '@talent-window/contracts/vocabulary';
import { MemberRole as M } from '@talent-window/contracts/vocabulary';
import { bothTexts } from '@talent-window/i18n';
import { auditAct, InvitationEntity, MembershipEntity } from '@talent-window/persistence';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import { problem } from '../http/problem.js';
import type { Visitor } from '../session/visitor.js';
import type { InvitationDto, MemberDto, NewInvitationDto } from './organisation.dto.js';
import { Organisations } from './organisations.js';

const INVITED_FOR_MS = 14 * 86_400_000;

interface MemberRow {
  readonly account_id: string;
  readonly display_name: string;
  readonly role: MemberRole;
  readonly since: Date;
}
interface InvitationRow {
  readonly id: string;
  readonly organisation: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly expires_at: Date;
}

const INVITATIONS = `select i.id, o.name as organisation, i.email, i.role, i.expires_at
  from invitation i join organisation o on o.id = i.organisation_id where i.expires_at > now()`;

/** Who belongs to an organisation. Every change is the administrators', and is audited with it. */
@Injectable()
export class Members {
  constructor(
    private readonly database: DataSource,
    private readonly organisations: Organisations,
  ) {}

  async list(visitor: Visitor, organisationId: string): Promise<readonly MemberDto[]> {
    await this.organisations.getOwn(visitor, organisationId);
    const rows = await this.database.query<MemberRow[]>(
      `select m.account_id, a.display_name, m.role, m.since from membership m join account a on a.id = m.account_id
       where m.organisation_id = $1 order by m.since, m.account_id`,
      [organisationId],
    );
    return rows.map((row) => ({
      accountId: row.account_id,
      displayName: row.display_name,
      role: row.role,
      roleText: bothTexts(`member-roles.${row.role}`),
      since: row.since.toISOString(),
    }));
  }

  /** @throws Problem `no-such-member` (404), `last-administrator` (409) */
  async changeRole(visitor: Visitor, of: Membership, role: MemberRole, cause: string): Promise<void> {
    await this.change(visitor, of, { action: 'member:role-changed', cause, role }, async (manager) => {
      await manager.update(MembershipEntity, { ...of }, { role });
    });
  }

  /** @throws Problem `no-such-member` (404), `last-administrator` (409) */
  async remove(visitor: Visitor, of: Membership, cause: string): Promise<void> {
    await this.change(visitor, of, { action: 'member:removed', cause }, async (manager) => {
      await manager.delete(MembershipEntity, { ...of });
    });
  }

  /** By address: whoever has an account with it, now or later, may accept. Asking again takes the place of the first. */
  async invite(
    visitor: Visitor,
    organisationId: string,
    body: NewInvitationDto,
    cause: string,
  ): Promise<InvitationDto> {
    const { name } = await this.organisations.getManaged(visitor, organisationId);
    const actor = visitor.actorFor('organisation.manage');
    const expiresAt = new Date(Date.now() + INVITED_FOR_MS);
    const { email, role } = body;
    const id = randomUUID();
    await this.database.transaction(async (manager) => {
      await manager.query('delete from invitation where organisation_id = $1 and lower(email) = lower($2)', [
        organisationId,
        email,
      ]);
      await manager.insert(InvitationEntity, { id, organisationId, email, role, invitedBy: actor.id, expiresAt });
      await audit(manager, { actor, action: 'member:invited', cause, organisationId, role });
    });
    return { id, organisation: name, email, role, expiresAt: expiresAt.toISOString() };
  }

  async listInvitations(visitor: Visitor, organisationId: string): Promise<readonly InvitationDto[]> {
    await this.organisations.getManaged(visitor, organisationId);
    return this.invitations(`${INVITATIONS} and i.organisation_id = $1 order by i.expires_at`, [organisationId]);
  }

  /** @throws Problem `no-such-invitation` (404) */
  async withdraw(visitor: Visitor, organisationId: string, id: string, cause: string): Promise<void> {
    await this.organisations.getManaged(visitor, organisationId);
    const actor = visitor.actorFor('organisation.manage');
    await this.database.transaction(async (manager) => {
      const { affected } = await manager.delete(InvitationEntity, { id, organisationId });
      if (affected === 0) throw problem('no-such-invitation');
      await audit(manager, { actor, action: 'member:invitation-withdrawn', cause, organisationId });
    });
  }

  /** Invitations to the visitor's own address. */
  async listOwnInvitations(visitor: Visitor): Promise<readonly InvitationDto[]> {
    const { id } = visitor.actorFor('organisation.read');
    return this.invitations(
      `${INVITATIONS} and lower(i.email) = (select lower(email) from account where id = $1) order by i.expires_at`,
      [id],
    );
  }

  /** @throws Problem `no-such-invitation` (404), also for one to another address; `already-member` (409) */
  async accept(visitor: Visitor, id: string, cause: string): Promise<void> {
    const actor = visitor.actorFor('organisation.read');
    await this.database.transaction(async (manager) => {
      const [rows] = await manager.query<[{ organisation_id: string; role: MemberRole }[], number]>(
        `delete from invitation where id = $1 and expires_at > now()
           and lower(email) = (select lower(email) from account where id = $2) returning organisation_id, role`,
        [id, actor.id],
      );
      const [invitation] = rows;
      if (!invitation) throw problem('no-such-invitation');
      const { organisation_id: organisationId, role } = invitation;
      if (await manager.existsBy(MembershipEntity, { organisationId, accountId: actor.id })) {
        throw problem('already-member');
      }
      await manager.insert(MembershipEntity, { organisationId, accountId: actor.id, role });
      await audit(manager, { actor, action: 'member:joined', cause, organisationId, role });
    });
  }

  private async change(
    visitor: Visitor,
    of: Membership,
    { role, ...act }: { readonly action: string; readonly cause: string; readonly role?: MemberRole },
    apply: (manager: EntityManager) => Promise<void>,
  ): Promise<void> {
    const { organisationId, accountId } = of;
    await this.organisations.getManaged(visitor, organisationId);
    const actor = visitor.actorFor('organisation.manage');
    await this.database.transaction(async (manager) => {
      // One change at a time: two administrators must not remove each other.
      await manager.query('select 1 from organisation where id = $1 for update', [organisationId]);
      const before = await manager.findOneBy(MembershipEntity, { ...of });
      if (!before) throw problem('no-such-member');
      await apply(manager);
      const isManaged = await manager.existsBy(MembershipEntity, { organisationId, role: M.Administrator });
      if (!isManaged) throw problem('last-administrator');
      await audit(manager, { actor, ...act, organisationId, member: accountId, ...(role ? { role } : {}) });
    });
  }

  private async invitations(text: string, values: readonly string[]): Promise<readonly InvitationDto[]> {
    const rows = await this.database.query<InvitationRow[]>(text, [...values]);
    return rows.map(({ expires_at, ...row }) => ({ ...row, expiresAt: expires_at.toISOString() }));
  }
}

export interface Membership {
  readonly organisationId: string;
  readonly accountId: string;
}

interface MemberAct {
  readonly actor: Actor;
  readonly action: string;
  readonly cause: string;
  readonly organisationId: string;
  readonly member?: string;
  readonly role?: MemberRole;
}

const audit = (manager: EntityManager, { actor, action, cause, ...details }: MemberAct): Promise<void> =>
  auditAct(manager, { actor, action, cause, details: { ...details } });
