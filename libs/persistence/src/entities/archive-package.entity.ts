import type { ArchiveState } from '@talent-window/contracts/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a closed case is made of, as one BagIt package; its bytes are in the object store under their SHA-256. */
@Entity('archive_package')
export class ArchivePackageEntity {
  @PrimaryColumn({ type: 'text', name: 'case_no' })
  caseNo!: string;

  @Column({ type: 'text' })
  state!: ArchiveState;

  @Column({ type: 'text' })
  sha256!: string;

  /** bytes; as text, because a column this wide may hold more than a number can */
  @Column({ type: 'bigint' })
  size!: string;

  @Column({ type: 'integer' })
  files!: number;

  @Column({ type: 'timestamptz', name: 'packed_at' })
  packedAt!: Date;

  @Column({ type: 'timestamptz', name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  /** the archive's own number */
  @Column({ type: 'text', name: 'archive_no', nullable: true })
  archiveNo!: string | null;

  /** why the archive refused it last, by its own word */
  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'integer' })
  refusals!: number;
}
