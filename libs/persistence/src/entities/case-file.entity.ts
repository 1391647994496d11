import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CasePolicy, CaseTypeId, CollectionPlan, RuleSetId } from '@talent-window/contracts/vocabulary';
import type { Quote } from '@talent-window/domain';

/** The application as it was submitted, and as amendments in force have changed it since; each keeps what was before. */
@Entity('case_file')
export class CaseFileEntity {
  @PrimaryColumn({ type: 'text', name: 'case_no' })
  caseNo!: string;

  @Column({ type: 'uuid', name: 'draft_id' })
  draftId!: string;

  @Column({ type: 'uuid', name: 'applicant_id' })
  applicantId!: string;

  @Column({ type: 'text', name: 'case_type' })
  caseType!: CaseTypeId;

  @Column({ type: 'text', name: 'rule_set' })
  ruleSet!: RuleSetId;

  @Column({ type: 'jsonb' })
  application!: Record<string, unknown>;

  @Column({ type: 'jsonb' })
  quote!: Quote;

  @Column({ type: 'jsonb' })
  policy!: CasePolicy;

  @Column({ type: 'jsonb' })
  collection!: CollectionPlan;

  /** keyed hash of the facts that find the case without an account; no personal data can be read from it */
  @Column({ type: 'text', name: 'lookup_hash' })
  lookupHash!: string;

  /** keyed hash of the passport number, by which officers find the cases of a person */
  @Column({ type: 'text', name: 'passport_index', nullable: true })
  passportIndex!: string | null;

  /** keyed hashes of the words of the applicant's names */
  @Column({ type: 'text', array: true, name: 'name_index', nullable: true })
  nameIndex!: string[] | null;

  /** the mandate under which somebody submitted it for the applicant */
  @Column({ type: 'uuid', name: 'filed_under', nullable: true })
  filedUnder!: string | null;

  @Column({ type: 'timestamptz', name: 'submitted_at' })
  submittedAt!: Date;
}
