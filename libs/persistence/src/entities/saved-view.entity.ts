import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A view of the queue with what it is narrowed down by, saved by an officer under a name of their own. */
@Entity('saved_view')
export class SavedViewEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'account_id' })
  accountId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  view!: string;

  @Column({ type: 'jsonb' })
  filters!: Readonly<Record<string, string>>;

  @Column({ type: 'timestamptz', name: 'saved_at' })
  savedAt!: Date;
}
