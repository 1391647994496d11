import { Injectable } from '@nestjs/common';
import type { Day, MemberRole, OrganisationKind } from '@talent-window/contracts/vocabulary';
import { MemberRole as M } from '@talent-window/contracts/vocabulary';
import { bothTexts } from '@talent-window/i18n';
import { AgencyLicenceEntity, auditAct } from '@talent-window/persistence';
import { DataSource } from 'typeorm';
import { problem } from '../http/problem.js';
import { taipeiToday } from '../progress/taipei-today.js';
import type { Visitor } from '../session/visitor.js';
import type { LicenceDto, OrganisationDto, RecordLicenceDto } from './organisation.dto.js';

interface OrganisationRow {
  readonly id: string;
  readonly business_number: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly role: MemberRole;
  readonly licence_no: string | null;
  readonly valid_until: Day | null;
}

/** Organisations with what the visitor is in them. */
const OWN = `
  select o.id, o.business_number, o.name, o.kind, m.role, l.licence_no, l.valid_until::text
  from organisation o join membership m on m.organisation_id = o.id
       left join agency_licence l on l.business_number = o.business_number and o.kind = 'agency'
  where m.account_id = $1 and ($2::uuid is null or o.id = $2) order by o.name, o.id`;

/** Employers and agencies, and who the visitor is in them. */
@Injectable()
export class Organisations {
  constructor(private readonly database: DataSource) {}

  async list(visitor: Visitor): Promise<readonly OrganisationDto[]> {
    const { id } = visitor.actorFor('organisation.read');
    return (await this.database.query<OrganisationRow[]>(OWN, [id, null])).map(organisationDto);
  }

  /** @throws Problem `no-such-organisation` (404) for one that the visitor does not belong to */
  async getOwn(visitor: Visitor, organisationId: string): Promise<OrganisationDto> {
    const { id } = visitor.actorFor('organisation.read');
    const [row] = await this.database.query<OrganisationRow[]>(OWN, [id, organisationId]);
    if (!row) throw problem('no-such-organisation');
    return organisationDto(row);
  }

  /** The same for its administrators alone. @throws Problem `not-administrator` (403) */
  async getManaged(visitor: Visitor, organisationId: string): Promise<OrganisationDto> {
    const organisation = await this.getOwn(visitor, organisationId);
    if (organisation.role !== M.Administrator) throw problem('not-administrator');
    return organisation;
  }

  /** What the NIA knows of an agency's 註冊登記證; a later day takes the place of an earlier one, also an earlier of a later. */
  async recordLicence(
    visitor: Visitor,
    businessNumber: string,
    { licenceNo, validUntil }: RecordLicenceDto,
    cause: string,
  ): Promise<LicenceDto> {
    const actor = visitor.actorFor('agency-licence.record');
    await this.database.transaction(async (manager) => {
      await manager.upsert(
        AgencyLicenceEntity,
        { businessNumber, licenceNo, validUntil, recordedBy: actor.id, recordedAt: new Date() },
        ['businessNumber'],
      );
      const details = { businessNumber, licenceNo, validUntil };
      await auditAct(manager, { actor, action: 'agency-licence:recorded', cause, details });
    });
    return licenceDto(licenceNo, validUntil);
  }

  async findLicence(visitor: Visitor, businessNumber: string): Promise<LicenceDto> {
    visitor.actorFor('agency-licence.read');
    const found = await this.database.getRepository(AgencyLicenceEntity).findOneBy({ businessNumber });
    if (!found) throw problem('no-such-organisation');
    return licenceDto(found.licenceNo, found.validUntil);
  }
}

const organisationDto = (row: OrganisationRow): OrganisationDto => ({
  id: row.id,
  businessNumber: row.business_number,
  name: row.name,
  kind: row.kind,
  kindText: bothTexts(`organisation-kinds.${row.kind}`),
  role: row.role,
  ...(row.licence_no === null || row.valid_until === null
    ? {}
    : { licence: licenceDto(row.licence_no, row.valid_until) }),
});

const licenceDto = (licenceNo: string, validUntil: Day): LicenceDto => ({
  licenceNo,
  validUntil,
  inForce: validUntil >= taipeiToday(),
});
