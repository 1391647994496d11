import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { AccountEntity, AccountKind } from '@talent-window/persistence';
import { DataSource } from 'typeorm';
import type { Credentials, SignIn } from './sign-in.js';
import type { Account } from './visitor.js';

/** argon2id with the library's defaults (19 MiB, 2 passes), in the PHC string format. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'));

/** Compared against where there is no account, so that nobody learns from the time which addresses have one. */
const NOBODY = hashPassword(randomBytes(32).toString('base64'));

@Injectable()
export class PasswordSignIn implements SignIn {
  constructor(private readonly database: DataSource) {}

  async identify({ email, password }: Credentials): Promise<Account | undefined> {
    const found = await this.database
      .getRepository(AccountEntity)
      .createQueryBuilder('account')
      .where('lower(account.email) = lower(:email) and account.kind = :kind', { email, kind: AccountKind.Portal })
      .getOne();
    const matches = await verify(found?.passwordHash ?? (await NOBODY), password.normalize('NFC'));
    return found && matches ? accountOf(found) : undefined;
  }
}

export const accountOf = ({ id, email, displayName, roles, office, locale }: AccountEntity): Account => ({
  id,
  email,
  displayName,
  roles,
  locale,
  ...(office === null ? {} : { office }),
});
