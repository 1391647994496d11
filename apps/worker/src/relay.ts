import type { Fact, StartCase } from '@talent-window/contracts/vocabulary';
import { FailureType } from '@talent-window/contracts/vocabulary';
import { findClosedCase, keepCard, standStill } from '@talent-window/persistence';
import { isAway, signalAfterEnd, signalFact, startCase } from '@talent-window/temporal';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';

const BATCH = 20;
const MOST_ATTEMPTS = 10;

interface OutboxRow {
  readonly case_no: string;
  readonly workflow_type: string;
  readonly input: StartCase;
}

interface InboxRow {
  readonly id: string;
  readonly sender: string;
  readonly message_id: string;
  readonly case_no: string;
  readonly name: Fact['name'];
  readonly fact: Record<string, unknown>;
}

/**
 * Starts the workflows of submitted cases. A crash between start and mark is harmless: the case number is the
 * workflow's id, and one that exists is left as it is.
 * @returns how many were started, or `away` while the engine does not answer
 */
export async function startFromOutbox(
  database: DataSource,
  client: Client,
  options: { readonly taskQueuePrefix: string; readonly summaryOf: (input: StartCase) => string },
): Promise<number | 'away'> {
  return database.transaction(async (manager) => {
    const rows = await manager.query<OutboxRow[]>(
      `select case_no, workflow_type, input from outbox where started_at is null
       order by created_at limit ${BATCH} for update skip locked`,
    );
    for (const { case_no, workflow_type, input } of rows) {
      try {
        await startCase(client, workflow_type, input, { ...options, summary: options.summaryOf(input) });
      } catch (error) {
        if (isAway(error)) return 'away';
        throw error;
      }
      await manager.query('update outbox set started_at = now() where case_no = $1', [case_no]);
    }
    return rows.length;
  });
}

/**
 * Signals the facts of the inbox to their cases, oldest first. A fact may be signalled twice; the case knows it by
 * sender and message id. One for a closed case goes to its permit or aftermath; one that nobody can take is kept for a person to look at.
 * @returns how many were handed on, or `away` while the engine does not answer
 */
export async function relayInbox(
  database: DataSource,
  client: Client,
  options: { readonly taskQueuePrefix: string; readonly assertionKey: Buffer },
): Promise<number | 'away'> {
  return database.transaction(async (manager) => {
    const rows = await manager.query<InboxRow[]>(
      `select id, sender, message_id, case_no, name, fact from inbox where relayed_at is null and undeliverable is null
       order by id limit ${BATCH} for update skip locked`,
    );
    for (const { id, sender, message_id, case_no, name, fact } of rows) {
      try {
        const stated = { ...fact, name, sender, messageId: message_id } as Fact;
        await standStill(manager, case_no);
        if (stated.name === 'cardProduced' && (await keepCard(manager, case_no, stated.cardNo)) !== case_no) {
          await manager.query('update inbox set undeliverable = $2 where id = $1', [id, FailureType.CardNumberTaken]);
          continue;
        }
        const closed = await findClosedCase(manager, case_no);
        if (closed && !(await signalAfterEnd(client, closed, stated, options))) continue;
        // One that is open and has no workflow was ended by hand.
        const taken = closed !== undefined || (await signalFact(client, case_no, stated, options.assertionKey));
        await manager.query(
          taken
            ? 'update inbox set relayed_at = now(), attempts = attempts + 1 where id = $1'
            : "update inbox set undeliverable = 'no-workflow', attempts = attempts + 1 where id = $1",
          [id],
        );
      } catch (error) {
        if (isAway(error)) return 'away';
        // One fact that the engine refuses must not hold up the others.
        await manager.query(
          `update inbox set attempts = attempts + 1, undeliverable = case when attempts >= $2 then $3 end where id = $1`,
          [id, MOST_ATTEMPTS, String(error)],
        );
      }
    }
    return rows.length;
  });
}
