import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@talent-window/contracts/vocabulary';

/** A person who signs in. */
@Entity('account')
export class AccountEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  email!: string;

  @Column({ type: 'text', name: 'display_name' })
  displayName!: string;

  /** argon2id, in the PHC string format */
  @Column({ type: 'text', name: 'password_hash' })
  passwordHash!: string;

  @Column({ type: 'text', array: true })
  roles!: Role[];

  /** service station, mission or counter, for officers bound to one */
  @Column({ type: 'text', nullable: true })
  office!: string | null;

  @Column({ type: 'text' })
  locale!: string;

  /** where notices are mailed to instead of the address of each application */
  @Column({ type: 'text', name: 'notice_email', nullable: true })
  noticeEmail!: string | null;
}

/** A signed-in browser. The cookie holds the token, the table its SHA-256. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn({ type: 'text', name: 'token_hash' })
  tokenHash!: string;

  @Column({ type: 'uuid', name: 'account_id' })
  accountId!: string;

  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt!: Date;
}
