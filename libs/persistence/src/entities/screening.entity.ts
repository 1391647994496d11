import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One person on a control list 管制名單. */
@Entity('control_list_entry')
export class ControlListEntryEntity {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  /** grows when the entry changes, so that "not the same person" is remembered for exactly one content */
  @Column({ type: 'integer' })
  version!: number;

  /** kind of control, domain.md §7.1, e.g. `entry-ban` */
  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text', array: true })
  names!: string[];

  @Column({ type: 'text', name: 'birth_date', nullable: true })
  birthDate!: string | null;

  @Column({ type: 'text', nullable: true })
  nationality!: string | null;
}

/** What one part of the identity check found; the workflow knows it by its id alone. */
@Entity('finding')
export class FindingEntity {
  @PrimaryColumn({ type: 'text', name: 'finding_id' })
  findingId!: string;

  @Column({ type: 'text', name: 'case_no' })
  caseNo!: string;

  @Column({ type: 'text', name: 'check_kind' })
  check!: string;

  @Column({ type: 'text' })
  result!: string;

  @Column({ type: 'text', nullable: true })
  subject!: string | null;

  /** what the officer sees: matched entry and score, overstays, image references */
  @Column({ type: 'jsonb' })
  evidence!: Record<string, unknown>;

  @Column({ type: 'timestamptz', name: 'found_at' })
  foundAt!: Date;
}
