import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day, MemberRole, OrganisationKind } from '@talent-window/contracts/vocabulary';

/** An employer or agency, known by its 統一編號. */
@Entity('organisation')
export class OrganisationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text', name: 'business_number' })
  businessNumber!: string;

  /** as its certificate has it */
  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: OrganisationKind;
}

@Entity('membership')
export class MembershipEntity {
  @PrimaryColumn({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'account_id' })
  accountId!: string;

  @Column({ type: 'text' })
  role!: MemberRole;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  since!: Date;
}

/** Gone when it is accepted or taken back. */
@Entity('invitation')
export class InvitationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string;

  /** of whoever may accept it */
  @Column({ type: 'text' })
  email!: string;

  @Column({ type: 'text' })
  role!: MemberRole;

  @Column({ type: 'uuid', name: 'invited_by' })
  invitedBy!: string;

  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt!: Date;
}

/** 註冊登記證: what makes an agency one (Immigration Act Art. 55). */
@Entity('agency_licence')
export class AgencyLicenceEntity {
  @PrimaryColumn({ type: 'text', name: 'business_number' })
  businessNumber!: string;

  @Column({ type: 'text', name: 'licence_no' })
  licenceNo!: string;

  @Column({ type: 'date', name: 'valid_until' })
  validUntil!: Day;

  @Column({ type: 'uuid', name: 'recorded_by' })
  recordedBy!: string;

  @Column({ type: 'timestamptz', name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Date;
}
