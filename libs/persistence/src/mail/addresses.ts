import { MailEvent } from '@talent-window/contracts/vocabulary';
import { ON_MAIL_DESK } from '@talent-window/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { AccountEntity } from '../entities/account.entity.js';
import { anotherRound } from './again.js';
import { changeMail } from './change-mail.js';

/** To whom a notice is mailed: where the desk sends it, where the applicant wants mail, or the address of the application. */
export const ADDRESS = `coalesce(m.other_address, a.notice_email, f.application #>> '{basic,email}')`;

/** `ADDRESS` needs these besides `notice n`. */
export const ADDRESS_FROM = `join mail_message m on m.notice_id = n.id join account a on a.id = n.account_id
  join case_file f on f.case_no = n.case_no`;

/** Where a notice is mailed to now. */
export async function getMailAddress(database: DataSource, noticeId: string): Promise<string> {
  const [row] = await database.query<{ address: string }[]>(
    `select ${ADDRESS} as address from notice n ${ADDRESS_FROM} where n.id = $1`,
    [noticeId],
  );
  if (!row) throw new Error(`there is no mail of notice ${noticeId}`);
  return row.address;
}

/**
 * Changes where an applicant's notices are mailed to; undefined goes back to the address of each application.
 * What came back from the old address is sent to the new one.
 */
export async function changeNoticeAddress(
  database: DataSource | EntityManager,
  accountId: string,
  { address, cause }: { readonly address: string | undefined; readonly cause: string },
): Promise<void> {
  await database.transaction(async (manager) => {
    await manager.update(AccountEntity, { id: accountId }, { noticeEmail: address ?? null });
    const returned = await manager.query<{ notice_id: string }[]>(
      `select m.notice_id from mail_message m join notice n on n.id = m.notice_id
       where n.account_id = $1 and m.state = any($2) order by m.notice_id`,
      [accountId, ON_MAIL_DESK],
    );
    for (const { notice_id } of returned)
      await changeMail(manager, notice_id, `${MailEvent.SentAgain}:${cause}`, (mail) => {
        const again = anotherRound(mail);
        return ON_MAIL_DESK.includes(mail.state)
          ? { ...again, change: { ...again.change, bounces: 0, otherAddress: null } }
          : undefined;
      });
    await manager.query("select pg_notify('mail', '')");
  });
}
