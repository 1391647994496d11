import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { CaseNo, FactName } from '@talent-window/contracts/vocabulary';

export interface ReceivedFact {
  readonly sender: string;
  readonly messageId: string;
  readonly caseNo: CaseNo;
  readonly name: FactName;
  readonly fact: Readonly<Record<string, unknown>>;
}

/** `new` and `known` are both answered as received; `conflict` is the same id with other content; `unknown-case` has no case. */
export type Receipt = 'new' | 'known' | 'conflict' | 'unknown-case';

/** Stores a checked fact before it is answered, in a transaction of its own or in the caller's; nothing that was answered is ever lost. */
export async function receiveFact(database: DataSource | EntityManager, received: ReceivedFact): Promise<Receipt> {
  return database.transaction((manager) => keepFact(manager, received));
}

async function keepFact(manager: EntityManager, received: ReceivedFact): Promise<Receipt> {
  const contentHash = createHash('sha256')
    .update(JSON.stringify([received.caseNo, received.name, received.fact]))
    .digest('hex');
  const cases = await manager.query<unknown[]>('select 1 from case_file where case_no = $1', [received.caseNo]);
  if (cases.length === 0) return 'unknown-case';
  const inserted = await manager.query<unknown[]>(
    `insert into inbox (sender, message_id, case_no, name, fact, content_hash, received_at)
     values ($1, $2, $3, $4, $5, $6, now()) on conflict (sender, message_id) do nothing returning id`,
    [received.sender, received.messageId, received.caseNo, received.name, received.fact, contentHash],
  );
  if (inserted.length > 0) {
    await manager.query("select pg_notify('inbox', $1)", [received.caseNo]);
    return 'new';
  }
  const [known] = await manager.query<{ content_hash: string }[]>(
    'select content_hash from inbox where sender = $1 and message_id = $2',
    [received.sender, received.messageId],
  );
  return known?.content_hash === contentHash ? 'known' : 'conflict';
}
