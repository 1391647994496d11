import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { Actor, MailEvent, MailState } from '@talent-window/contracts/vocabulary';

/** The mail that goes out beside a notice. Its recipient is the applicant, whose address stands in the application. */
@Entity('mail_message')
export class MailMessageEntity {
  @PrimaryColumn({ type: 'text', name: 'notice_id' })
  noticeId!: string;

  /** short name of the mail in its return path, where there is room for 64 characters */
  @Column({ type: 'bigint', insert: false, update: false })
  no!: string;

  @Column({ type: 'text' })
  state!: MailState;

  /** which sending: 0 is the case's own */
  @Column({ type: 'integer' })
  round!: number;

  /** tries of all rounds together */
  @Column({ type: 'integer' })
  attempts!: number;

  /** how often it came back for now */
  @Column({ type: 'integer' })
  bounces!: number;

  /** where the desk sends it instead */
  @Column({ type: 'text', name: 'other_address', nullable: true })
  otherAddress!: string | null;

  /** enhanced status code, or the reply code where the server gave none */
  @Column({ type: 'text', name: 'last_status', nullable: true })
  lastStatus!: string | null;

  /** what the other server said, without addresses */
  @Column({ type: 'text', name: 'last_reply', nullable: true })
  lastReply!: string | null;

  @Column({ type: 'timestamptz', name: 'sent_at', nullable: true })
  sentAt!: Date | null;

  /** until when this round is tried; whoever should try may be away, so that the time itself ends it */
  @Column({ type: 'timestamptz', name: 'try_until', nullable: true })
  tryUntil!: Date | null;

  /** when the relay hands it to the engine again */
  @Column({ type: 'timestamptz', name: 'send_again_at', nullable: true })
  sendAgainAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'updated_at' })
  updatedAt!: Date;
}

/** One line of a mail's history. */
@Entity('mail_event')
export class MailEventEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: string;

  @Column({ type: 'text', name: 'notice_id' })
  noticeId!: string;

  /** what brought it about; the same cause has no second effect */
  @Column({ type: 'text' })
  cause!: string;

  @Column({ type: 'text' })
  what!: MailEvent;

  @Column({ type: 'integer' })
  round!: number;

  /** where the mail stood afterwards */
  @Column({ type: 'text' })
  state!: MailState;

  @Column({ type: 'text', nullable: true })
  status!: string | null;

  @Column({ type: 'text', nullable: true })
  reply!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  actor!: Actor | null;

  @Column({ type: 'text', nullable: true })
  why!: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  at!: Date;
}
