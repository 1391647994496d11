import type { Day } from '@talent-window/contracts/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 預約領證: when the holder of a case comes to the station; one at a time. */
@Entity('appointment')
export class AppointmentEntity {
  @PrimaryColumn({ type: 'text', name: 'case_no' })
  caseNo!: string;

  @Column({ type: 'text' })
  office!: string;

  @Column({ type: 'date' })
  day!: Day;

  /** when it begins, `HH:MM` in Taipei */
  @Column({ type: 'text' })
  slot!: string;

  @Column({ type: 'timestamptz', name: 'made_at' })
  madeAt!: Date;
}
