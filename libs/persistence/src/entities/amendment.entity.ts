import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an applicant changes of the application, asked or of their own accord; in force once its command is recorded. */
@Entity('amendment')
export class AmendmentEntity {
  @PrimaryColumn({ type: 'text', name: 'case_no' })
  caseNo!: string;

  /** of the command it came with */
  @PrimaryColumn({ type: 'uuid', name: 'command_id' })
  commandId!: string;

  /** number of the request it answers; null where nobody asked */
  @Column({ type: 'integer', nullable: true })
  request!: number | null;

  /** the whole application after the change */
  @Column({ type: 'jsonb' })
  application!: Record<string, unknown>;

  @Column({ type: 'text', name: 'lookup_hash' })
  lookupHash!: string;

  /** paths of the fields that are not what they were */
  @Column({ type: 'text', array: true })
  changed!: string[];

  @Column({ type: 'timestamptz', name: 'made_at' })
  madeAt!: Date;

  /** the whole application before the change; set when it comes into force */
  @Column({ type: 'jsonb', nullable: true })
  before!: Record<string, unknown> | null;

  @Column({ type: 'timestamptz', name: 'in_force_at', nullable: true })
  inForceAt!: Date | null;
}
