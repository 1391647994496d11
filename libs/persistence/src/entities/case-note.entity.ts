import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an officer writes of a case for the other officers of the desk. Nothing of it leaves the desk. */
@Entity('case_note')
export class CaseNoteEntity {
  /** made by the sender: sent again it is one note */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text', name: 'case_no' })
  caseNo!: string;

  @Column({ type: 'uuid', name: 'account_id' })
  accountId!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'timestamptz', name: 'written_at' })
  writtenAt!: Date;
}
