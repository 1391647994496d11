import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { CaseTypeId, RuleSetId } from '@talent-window/contracts/vocabulary';

/** An application being filled in; frozen when it is submitted. */
@Entity('draft')
export class DraftEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'owner_id' })
  ownerId!: string;

  @Column({ type: 'text', name: 'case_type' })
  caseType!: CaseTypeId;

  @Column({ type: 'text', name: 'rule_set' })
  ruleSet!: RuleSetId;

  @Column({ type: 'jsonb' })
  content!: Record<string, unknown>;

  /** what If-Match compares; grows by one with each save */
  @VersionColumn()
  version!: number;

  @Column({ type: 'timestamptz', name: 'updated_at' })
  updatedAt!: Date;

  /** set when the draft has become a case */
  @Column({ type: 'text', name: 'case_no', nullable: true })
  caseNo!: string | null;
}

/** One file in a slot of a draft; its bytes are in the object store under their SHA-256. */
@Entity('document')
export class DocumentEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'draft_id' })
  draftId!: string;

  @Column({ type: 'text' })
  slot!: string;

  @Column({ type: 'text', name: 'file_name' })
  fileName!: string;

  @Column({ type: 'text', name: 'media_type' })
  mediaType!: string;

  @Column({ type: 'integer' })
  size!: number;

  @Column({ type: 'text' })
  sha256!: string;

  /** warnings of the instant checks; a file with an error is never stored */
  @Column({ type: 'jsonb' })
  findings!: unknown[];

  /** number of the return or supplement it answers; null where it came with the application */
  @Column({ type: 'integer', nullable: true })
  request!: number | null;

  /** the command that brings it into the case, where it was not asked for; it counts once that is recorded */
  @Column({ type: 'uuid', name: 'command_id', nullable: true })
  commandId!: string | null;

  @Column({ type: 'timestamptz', name: 'uploaded_at' })
  uploadedAt!: Date;
}
