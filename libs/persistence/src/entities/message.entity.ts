import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { FactName, StartCase } from '@talent-window/contracts/vocabulary';

/** A workflow to start, written with the submission in one transaction; the relay starts it. */
@Entity('outbox')
export class OutboxEntity {
  @PrimaryColumn({ type: 'text', name: 'case_no' })
  caseNo!: string;

  @Column({ type: 'text', name: 'workflow_type' })
  workflowType!: string;

  @Column({ type: 'jsonb' })
  input!: StartCase;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'started_at', nullable: true })
  startedAt!: Date | null;
}

/** A fact from outside, stored before it is answered; the relay signals it. */
@Entity('inbox')
export class InboxEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: string;

  @Column({ type: 'text' })
  sender!: string;

  @Column({ type: 'text', name: 'message_id' })
  messageId!: string;

  @Column({ type: 'text', name: 'case_no' })
  caseNo!: string;

  @Column({ type: 'text' })
  name!: FactName;

  @Column({ type: 'jsonb' })
  fact!: Record<string, unknown>;

  @Column({ type: 'text', name: 'content_hash' })
  contentHash!: string;

  @Column({ type: 'timestamptz', name: 'received_at' })
  receivedAt!: Date;

  @Column({ type: 'timestamptz', name: 'relayed_at', nullable: true })
  relayedAt!: Date | null;

  /** the case was closed when the fact came; a person looks at it */
  @Column({ type: 'text', nullable: true })
  undeliverable!: string | null;

  @Column({ type: 'integer' })
  attempts!: number;
}

/** One exchange with another agency: the exact bytes, as evidence. */
@Entity('exchange')
export class ExchangeEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: string;

  @Column({ type: 'text' })
  agency!: string;

  @Column({ type: 'text', nullable: true })
  reference!: string | null;

  @Column({ type: 'text' })
  direction!: 'out' | 'in';

  /** what was asked, e.g. `handOff`; for one that came in, the fact's name */
  @Column({ type: 'text' })
  operation!: string;

  @Column({ type: 'text', name: 'idempotency_key', nullable: true })
  idempotencyKey!: string | null;

  @Column({ type: 'text' })
  method!: string;

  @Column({ type: 'text' })
  url!: string;

  @Column({ type: 'bytea', name: 'request_bytes' })
  requestBytes!: Buffer;

  @Column({ type: 'text', name: 'request_sha256' })
  requestSha256!: string;

  @Column({ type: 'bytea', name: 'response_bytes', nullable: true })
  responseBytes!: Buffer | null;

  @Column({ type: 'integer', nullable: true })
  status!: number | null;

  /** why no answer came */
  @Column({ type: 'text', nullable: true })
  failure!: string | null;

  @Column({ type: 'timestamptz', name: 'sent_at' })
  sentAt!: Date;

  @Column({ type: 'integer', name: 'duration_ms' })
  durationMs!: number;
}
