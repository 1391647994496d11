import type { Actor } from '@talent-window/contracts/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 外交郵袋: one pouch to one mission. It is open until it is sealed and sent; then the next one is opened. */
@Entity('pouch')
export class PouchEntity {
  /** e.g. `115-5A-0003`: year of the republic, mission, serial */
  @PrimaryColumn({ type: 'text' })
  no!: string;

  @Column({ type: 'text' })
  office!: string;

  @Column({ type: 'text' })
  state!: 'open' | 'sent' | 'received';

  @Column({ type: 'text', name: 'seal_no', nullable: true })
  sealNo!: string | null;

  @Column({ type: 'timestamptz', name: 'opened_at' })
  openedAt!: Date;

  @Column({ type: 'timestamptz', name: 'sent_at', nullable: true })
  sentAt!: Date | null;

  @Column({ type: 'jsonb', name: 'sent_by', nullable: true })
  sentBy!: Actor | null;

  @Column({ type: 'timestamptz', name: 'received_at', nullable: true })
  receivedAt!: Date | null;

  @Column({ type: 'jsonb', name: 'received_by', nullable: true })
  receivedBy!: Actor | null;
}

/** One line of a dispatch list: the card of one case. */
@Entity('pouch_item')
export class PouchItemEntity {
  @PrimaryColumn({ type: 'text', name: 'pouch_no' })
  pouchNo!: string;

  @PrimaryColumn({ type: 'text', name: 'card_no' })
  cardNo!: string;

  @Column({ type: 'text', name: 'case_no' })
  caseNo!: string;

  /** `withdrawn` where the card was spoiled, and another one goes, or where the case ended before the pouch was sent */
  @Column({ type: 'text' })
  state!: 'listed' | 'sent' | 'received' | 'missing' | 'withdrawn';

  /** what the mission says of it, for officers only */
  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'timestamptz', name: 'listed_at' })
  listedAt!: Date;
}
