import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseNo, MandateScope } from '@talent-window/contracts/vocabulary';

/** 委任: an organisation acts for a client, as far and as long as it says. */
@Entity('mandate')
export class MandateEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string;

  /** null while it is only asked for */
  @Column({ type: 'uuid', name: 'client_id', nullable: true })
  clientId!: string | null;

  /** at which it is asked for; null once the client has agreed */
  @Column({ type: 'text', name: 'client_email', nullable: true })
  clientEmail!: string | null;

  @Column({ type: 'text', array: true })
  scopes!: MandateScope[];

  /** null for all of the client's cases */
  @Column({ type: 'text', name: 'case_no', nullable: true })
  caseNo!: CaseNo | null;

  @Column({ type: 'timestamptz', name: 'valid_from' })
  validFrom!: Date;

  @Column({ type: 'timestamptz', name: 'valid_until' })
  validUntil!: Date;

  @Column({ type: 'timestamptz', name: 'asked_at', nullable: true })
  askedAt!: Date | null;

  @Column({ type: 'uuid', name: 'asked_by', nullable: true })
  askedBy!: string | null;

  @Column({ type: 'timestamptz', name: 'given_at', nullable: true })
  givenAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column({ type: 'uuid', name: 'ended_by', nullable: true })
  endedBy!: string | null;
}
