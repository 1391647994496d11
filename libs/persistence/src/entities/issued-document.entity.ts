import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day, DocumentKind } from '@talent-window/contracts/vocabulary';

/** A paper that the platform issued. Its bytes are in the object store; it is never changed, only superseded or void. */
@Entity('issued_document')
export class IssuedDocumentEntity {
  /** what brought it about, and its kind: the same cause gives the same paper */
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text', name: 'case_no' })
  caseNo!: string;

  /** the notice that carries it; null for a paper that was asked for */
  @Column({ type: 'text', name: 'notice_id', nullable: true })
  noticeId!: string | null;

  @Column({ type: 'text' })
  kind!: DocumentKind;

  /** 文號: case number, a letter of the kind, and which one of its kind in the case */
  @Column({ type: 'text', name: 'document_no' })
  documentNo!: string;

  /** by which anybody who holds the paper finds it; keyed, so that nobody guesses another */
  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  sha256!: string;

  /** bytes */
  @Column({ type: 'integer' })
  size!: number;

  /** all that the paper says, as it stood when it was issued; for who may see the case */
  @Column({ type: 'jsonb' })
  facts!: Record<string, unknown>;

  /** as much of the name as a stranger sees who holds the paper */
  @Column({ type: 'text', name: 'masked_name' })
  maskedName!: string;

  /** last day on which it is of use; null for one that states what was */
  @Column({ type: 'date', name: 'valid_until', nullable: true })
  validUntil!: Day | null;

  @Column({ type: 'timestamptz', name: 'issued_at' })
  issuedAt!: Date;

  /** the later paper that takes its place */
  @Column({ type: 'text', name: 'superseded_by', nullable: true })
  supersededBy!: string | null;
}
