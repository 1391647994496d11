import type { CaseNo, CasePolicy, CaseView, CommandName, Stage } from '@talent-window/contracts/vocabulary';
import { PartState } from '@talent-window/contracts/vocabulary';
import { judge } from '@talent-window/domain';
import { CaseFileEntity, CaseProjectionEntity, KeptMessageEntity } from '@talent-window/persistence';
import { isAway, sendCommand, sentCommand } from '@talent-window/temporal';
import type { Client } from '@temporalio/client';
import type { DataSource, EntityManager } from 'typeorm';

const BATCH = 20;
const ANSWER_MS = 5_000;

interface Sending {
  readonly manager: EntityManager;
  readonly client: Client;
  readonly assertionKey: Buffer;
}

/**
 * Sends the messages that resets undid and operators kept, each when its turn comes: the next of a case only when the one
 * before is taken, and never in another stage or visit than it was sent for.
 * @returns how many moved, or `away` while the engine does not answer
 */
export async function sendKept(
  database: DataSource,
  client: Client,
  options: { readonly assertionKey: Buffer },
): Promise<number | 'away'> {
  return database.transaction(async (manager) => {
    // Until the new run has recorded its first step, the old one's still hold.
    const rows = await manager.query<{ id: string }[]>(
      `select id from kept_message k where outcome is null
         and id = (select min(id) from kept_message f where f.case_no = k.case_no and f.outcome is null)
         and exists (select from timeline t where t.case_no = k.case_no and t.run_id = k.after_run)
       order by id limit ${BATCH} for update skip locked`,
    );
    let moved = 0;
    for (const { id } of rows) {
      const message = await manager.findOneByOrFail(KeptMessageEntity, { id });
      try {
        const change = await next({ manager, client, ...options }, message);
        if (!change) continue;
        await manager.update(KeptMessageEntity, { id }, change);
        moved += 1;
      } catch (error) {
        if (isAway(error)) return 'away';
        // One message that cannot be sent must not hold up every other, nor the relay.
        await manager.update(KeptMessageEntity, { id }, { outcome: `failed: ${String(error).slice(0, 200)}` });
        moved += 1;
      }
    }
    return moved;
  });
}

type Change = Partial<Pick<KeptMessageEntity, 'sentAt' | 'outcome'>>;

/** @returns what changes of the message; undefined while its turn has not come */
async function next(sending: Sending, message: KeptMessageEntity): Promise<Change | undefined> {
  const { manager } = sending;
  const { caseNo, cause } = message;
  const taken = await manager.query<unknown[]>(
    'select 1 from timeline where case_no = $1 and cause = $2 and superseded_by is null limit 1',
    [caseNo, cause],
  );
  if (taken.length > 0) return { outcome: 'taken' };
  const view = await manager.findOneByOrFail(CaseProjectionEntity, { caseNo });
  const turn = turnOf(view, message);
  if (turn === 'past') return { outcome: 'passed-over' };
  if (turn === 'ahead' || message.sentAt) return undefined;
  return message.kind === 'fact' ? handOnAgain(manager, message) : commandAgain(sending, message, view);
}

function turnOf(
  { progress }: Pick<CaseView, 'progress'>,
  { stage, visit }: Pick<KeptMessageEntity, 'stage' | 'visit'>,
): 'now' | 'ahead' | 'past' {
  if (progress.outcome !== undefined) return 'past';
  if (stage === null || (progress.stage === stage && progress.visit === visit)) return 'now';
  return isDone(progress, stage) ? 'past' : 'ahead';
}

const isDone = ({ parts }: CaseView['progress'], stage: Stage): boolean =>
  parts.some((part) => part.stage === stage && part.state !== PartState.Pending);

/** The fact stands in the inbox still, and the relay signs and signals it as it did before. */
async function handOnAgain(manager: EntityManager, { cause }: KeptMessageEntity): Promise<Change> {
  const [, sender = '', ...messageId] = cause.split(':');
  await manager.query(
    'update inbox set relayed_at = null, undeliverable = null, attempts = 0 where sender = $1 and message_id = $2',
    [sender, messageId.join(':')],
  );
  return { sentAt: new Date() };
}

/** The same command of the same person, signed anew; the law is asked first, as the button would. */
async function commandAgain(
  { manager, client, assertionKey }: Sending,
  { caseNo, cause, name, stage, visit, actor, decision, fromRun }: KeptMessageEntity,
  view: CaseView,
): Promise<Change | undefined> {
  if (!stage || !visit || !actor || !fromRun) return { outcome: 'not-found' };
  const attempt = { name: name as CommandName, stage, visit, actor, ...(decision ? { decision } : {}) };
  if (!judge(await policyOf(manager, caseNo), view, attempt).allowed) return undefined;
  const command = await sentCommand(client, caseNo, fromRun, cause.slice('command:'.length));
  if (!command) return { outcome: 'not-found' };
  const answer = await sendCommand(client, caseNo, command, { timeoutMs: ANSWER_MS, assertionKey });
  switch (answer.kind) {
    case 'recorded':
      return { sentAt: new Date(), outcome: 'taken' };
    case 'refused':
      return { sentAt: new Date(), outcome: answer.why };
    case 'malformed':
      return { sentAt: new Date(), outcome: `malformed:${answer.field}` };
    case 'closed':
      return { outcome: 'passed-over' };
    case 'unavailable':
      return undefined;
  }
}

async function policyOf(manager: EntityManager, caseNo: CaseNo): Promise<CasePolicy['legality']> {
  return (await manager.findOneByOrFail(CaseFileEntity, { caseNo })).policy.legality;
}
