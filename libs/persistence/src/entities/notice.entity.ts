import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A message to the applicant: posted in the platform's inbox, which is authoritative, and mailed. */
@Entity('notice')
export class NoticeEntity {
  /** `<caseNo>:<stage>:<visit>:<what>` and the cause of the message that brought it about; also the left part of the Message-ID */
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text', name: 'case_no' })
  caseNo!: string;

  @Column({ type: 'uuid', name: 'account_id' })
  accountId!: string;

  /** key of subject and body in libs/i18n */
  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'jsonb' })
  params!: Record<string, string | number>;

  /** 送達: when it stood in the inbox */
  @Column({ type: 'timestamptz', name: 'served_at' })
  servedAt!: Date;

  /** when its reader marked it as read; has no effect in law */
  @Column({ type: 'timestamptz', name: 'read_at', nullable: true })
  readAt!: Date | null;
}
