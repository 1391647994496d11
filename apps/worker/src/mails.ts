import { settleWaitingMails, startRounds } from '@talent-window/persistence';
import { isAway, startMail } from '@talent-window/temporal';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';

/**
 * Mails that go out again: by the desk, or because they came back for now. A crash between start and mark is harmless:
 * notice and round are the workflow's id.
 * @returns how many were started, or `away` while the engine does not answer
 */
export async function sendMailsAgain(
  database: DataSource,
  client: Client,
  options: { readonly taskQueuePrefix: string },
): Promise<number | 'away'> {
  await settleWaitingMails(database);
  return startRounds(database, async (round) => {
    try {
      await startMail(client, round, options);
      return 'started';
    } catch (error) {
      if (isAway(error)) return 'away';
      throw error;
    }
  });
}
