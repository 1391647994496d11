import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A certificate that has signed in, and whose account it opens. */
@Entity('certificate')
export class CertificateEntity {
  /** SHA-256 of the certificate */
  @PrimaryColumn({ type: 'text' })
  fingerprint!: string;

  @Column({ type: 'text' })
  authority!: string;

  /** keyed hash of the citizen's number with the authority; null for a company's card */
  @Column({ type: 'text', nullable: true })
  holder!: string | null;

  @Column({ type: 'uuid', name: 'account_id' })
  accountId!: string;

  @Column({ type: 'uuid', name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column({ type: 'timestamptz', name: 'valid_until' })
  validUntil!: Date;

  @Column({ type: 'timestamptz', name: 'last_used_at' })
  lastUsedAt!: Date;
}
