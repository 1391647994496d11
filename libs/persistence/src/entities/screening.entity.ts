import type {
  ControlKind,
  ListedPassport,
  ListedType,
  MatchBand,
  MatchExplanation,
} from '@talent-window/contracts/vocabulary';
import { Column, CreateDateColumn, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** A control list 管制名單: who keeps it and what it is called. */
@Entity('control_list')
export class ControlListEntity {
  /** e.g. `nia-entry-ban`, `ofac-sdn` */
  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ type: 'text', name: 'title_zh' })
  titleZh!: string;

  @Column({ type: 'text', name: 'title_en' })
  titleEn!: string;
}

/** One import of a list: who, when, from which bytes, and what it changed. Kept for ever; which one is in force, the edition says. */
@Entity('control_list_version')
export class ControlListVersionEntity {
  @PrimaryColumn({ type: 'text' })
  list!: string;

  @PrimaryColumn({ type: 'integer' })
  version!: number;

  /** the importer, e.g. `ofac-sdn-xml`, `nia-csv` */
  @Column({ type: 'text' })
  format!: string;

  @Column({ type: 'text' })
  sha256!: string;

  @Column({ type: 'integer' })
  entries!: number;

  @Column({ type: 'integer' })
  names!: number;

  /** beside the version before it */
  @Column({ type: 'integer' })
  added!: number;

  @Column({ type: 'integer' })
  changed!: number;

  @Column({ type: 'integer' })
  removed!: number;

  /** values that were kept out of their entries */
  @Column({ type: 'integer', default: 0 })
  warnings!: number;

  /** why the list may be so much shorter than before, where it is */
  @Column({ type: 'text', name: 'shrunken_ok', nullable: true })
  shrunkenOk!: string | null;

  @Column({ type: 'text', name: 'imported_by' })
  importedBy!: string;

  @CreateDateColumn({ type: 'timestamptz', name: 'imported_at' })
  importedAt!: Date;
}

/** One content of one entry. It is on the list from version `firstIn` until, not including, `goneIn`. */
@Entity('control_list_entry')
export class ControlListEntryEntity {
  @PrimaryColumn({ type: 'text' })
  list!: string;

  /** unique within its list */
  @PrimaryColumn({ type: 'text' })
  id!: string;

  /** grows when the content changes, so that "not the same person" is remembered for exactly one content */
  @PrimaryColumn({ type: 'integer' })
  version!: number;

  @Column({ type: 'text' })
  kind!: ControlKind;

  @Column({ type: 'text' })
  type!: ListedType;

  @Column({ type: 'text', array: true })
  names!: string[];

  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` */
  @Column({ type: 'text', array: true, name: 'birth_dates' })
  birthDates!: string[];

  /** ISO 3166-1 alpha-3 */
  @Column({ type: 'text', array: true })
  nationalities!: string[];

  @Column({ type: 'jsonb' })
  passports!: readonly ListedPassport[];

  /** what the list says of the ground, programme or file, for officers */
  @Column({ type: 'text', nullable: true })
  remark!: string | null;

  @Column({ type: 'integer', name: 'first_in' })
  firstIn!: number;

  @Column({ type: 'integer', name: 'gone_in', nullable: true })
  goneIn!: number | null;
}

/** Which version of each list is in force, from one activation to the next. Everybody screens by the newest. */
@Entity('control_list_edition')
export class ControlListEditionEntity {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' })
  edition!: number;

  /** code of the list → version */
  @Column({ type: 'jsonb' })
  lists!: Readonly<Record<string, number>>;

  @Column({ type: 'text', name: 'activated_by' })
  activatedBy!: string;

  @Column({ type: 'text' })
  why!: string;

  @CreateDateColumn({ type: 'timestamptz', name: 'activated_at' })
  activatedAt!: Date;
}

/** By which edition a case was last screened; what the job after an activation still has to do is found by it. */
@Entity('case_screening')
export class CaseScreeningEntity {
  @PrimaryColumn({ type: 'text', name: 'case_no' })
  caseNo!: string;

  @Column({ type: 'integer' })
  edition!: number;

  /** keyed hash of the names, birth date, nationality and passport that were screened */
  @Column({ type: 'text', name: 'person_key' })
  personKey!: string;

  @Column({ type: 'timestamptz', name: 'screened_at' })
  screenedAt!: Date;
}

/** What an officer sees of a match with a control list. */
export interface MatchEvidence {
  readonly list: string;
  readonly entryId: string;
  readonly entryVersion: number;
  readonly kind: ControlKind;
  readonly edition: number;
  readonly score: number;
  readonly band: MatchBand;
  readonly explanation: MatchExplanation;
  /** who has said before that they are not the same, when, and in which case */
  readonly cleared?: { readonly by: string; readonly at: string; readonly caseNo: string; readonly byTwo: boolean };
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

  /** `list:id@version` of the entry, for a match with a control list */
  @Column({ type: 'text', nullable: true })
  subject!: string | null;

  /** whose match it is, as in `case_screening` */
  @Column({ type: 'text', name: 'person_key', nullable: true })
  personKey!: string | null;

  /** what the officer sees: a match ({@link MatchEvidence}), overstays, image references */
  @Column({ type: 'jsonb' })
  evidence!: Record<string, unknown>;

  @Column({ type: 'timestamptz', name: 'found_at' })
  foundAt!: Date;
}
