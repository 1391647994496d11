import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@talent-window/contracts/vocabulary';

/** Who somebody is to the platform; only people of the portal sign in by what is kept here. */
export const AccountKind = { Portal: 'portal', Officer: 'officer' } as const;
export type AccountKind = (typeof AccountKind)[keyof typeof AccountKind];

/** A person who signs in. */
@Entity('account')
export class AccountEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text', default: AccountKind.Portal })
  kind!: AccountKind;

  /** of people of the portal, theirs alone */
  @Column({ type: 'text' })
  email!: string;

  @Column({ type: 'text', name: 'display_name' })
  displayName!: string;

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

  /** the session at the provider that this one came of, by which it is ended from there */
  @Column({ type: 'text', nullable: true })
  sid!: string | null;

  /** how strongly the provider had the officer prove who they are */
  @Column({ type: 'text', nullable: true })
  acr!: string | null;

  /** when they proved it */
  @Column({ type: 'timestamptz', name: 'auth_time', nullable: true })
  authTime!: Date | null;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
