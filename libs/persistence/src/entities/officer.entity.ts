import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who an account is at the portal of the civil service (EIP). */
@Entity('officer')
export class OfficerEntity {
  @PrimaryColumn({ type: 'uuid', name: 'account_id' })
  accountId!: string;

  @Column({ type: 'text' })
  issuer!: string;

  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'text' })
  agency!: string;

  @Column({ type: 'timestamptz', name: 'signed_in_at' })
  signedInAt!: Date;

  /** from then on no session of theirs is good */
  @Column({ type: 'timestamptz', name: 'disabled_at', nullable: true })
  disabledAt!: Date | null;
}
