import type { Actor, CaseNo, PouchState } from '@talent-window/contracts/vocabulary';
import type { DataSource, EntityManager } from 'typeorm';
import { PouchEntity, PouchItemEntity } from './entities/pouch.entity.js';
import { receiveFact } from './inbox.js';

/** What stands against an act at a pouch. */
export type PouchRefusal = 'no-such-pouch' | 'pouch-not-open' | 'pouch-empty' | 'pouch-not-sent' | 'no-such-item';

/** What the mission says of one card on the list. */
export interface ReceivedItem {
  readonly cardNo: string;
  readonly state: 'received' | 'missing';
  readonly note?: string | undefined;
}

/**
 * Puts a card on the dispatch list of the open pouch to a mission, and opens one where there is none. Safe to repeat: a card
 * that is under way stays in its pouch. Another card of the case that lies in a pouch was spoiled and is taken off the list.
 * @returns the number of the pouch
 */
export async function addToPouch(
  database: DataSource,
  { caseNo, cardNo, office, rocYear }: { caseNo: CaseNo; cardNo: string; office: string; rocYear: number },
): Promise<string> {
  return database.transaction(async (manager) => {
    await lockOffice(manager, office);
    const underWay = await manager.query<{ pouch_no: string }[]>(
      `select pouch_no from pouch_item where card_no = $1 and state in ('listed', 'sent')`,
      [cardNo],
    );
    if (underWay[0]) return underWay[0].pouch_no;
    await manager.query(
      `update pouch_item set state = 'withdrawn' where case_no = $1 and card_no <> $2 and state <> 'received'`,
      [caseNo, cardNo],
    );
    const no = await openPouch(manager, office, rocYear);
    await manager.query('insert into pouch_item (pouch_no, card_no, case_no) values ($1, $2, $3)', [
      no,
      cardNo,
      caseNo,
    ]);
    return no;
  });
}

/** One at a time for each mission: neither two open pouches nor one that is sent while a card is put in. */
const lockOffice = (manager: EntityManager, office: string): Promise<unknown> =>
  manager.query(`select pg_advisory_xact_lock(hashtextextended('pouch ' || $1, 0))`, [office]);

async function openPouch(manager: EntityManager, office: string, rocYear: number): Promise<string> {
  const [open] = await manager.query<{ no: string }[]>(`select no from pouch where office = $1 and state = 'open'`, [
    office,
  ]);
  if (open) return open.no;
  const [{ n }] = await manager.query<[{ n: number }]>(
    `select count(*)::int + 1 as n from pouch where no like $1 || '-%'`,
    [`${rocYear}-${office}`],
  );
  const no = `${rocYear}-${office}-${String(n).padStart(4, '0')}`;
  await manager.query('insert into pouch (no, office) values ($1, $2)', [no, office]);
  return no;
}

/** 封袋寄送: from here on nothing is put in; every case on the list is told. @returns what stands against it */
export async function sendPouch(
  database: DataSource | EntityManager,
  no: string,
  { sealNo, actor }: { readonly sealNo: string; readonly actor: Actor },
): Promise<PouchRefusal | undefined> {
  return database.transaction(async (manager) => {
    const pouch = await lockPouch(manager, no);
    if (!pouch) return 'no-such-pouch';
    // The same click again.
    if (pouch.state === 'sent' && pouch.sealNo === sealNo && pouch.sentBy?.id === actor.id) return undefined;
    if (pouch.state !== 'open') return 'pouch-not-open';
    await withdrawNobodys(manager, no);
    const items = await manager.findBy(PouchItemEntity, { pouchNo: no, state: 'listed' });
    if (items.length === 0) return 'pouch-empty';
    await manager.query(`update pouch set state = 'sent', seal_no = $2, sent_at = now(), sent_by = $3 where no = $1`, [
      no,
      sealNo,
      actor,
    ]);
    for (const item of items) await moveItem(manager, item, 'sent');
    return undefined;
  });
}

/** What was listed for a case that has ended since, or was spoiled since, stays here. */
const withdrawNobodys = (manager: EntityManager, no: string): Promise<unknown> =>
  manager.query(
    `update pouch_item i set state = 'withdrawn' from case_projection p
     where i.pouch_no = $1 and i.state = 'listed' and p.case_no = i.case_no
       and (p.outcome is not null or p.desk ->> 'cardNo' is distinct from i.card_no)`,
    [no],
  );

/**
 * 點收: the mission says of each card whether it is there. What it found missing may turn up later. With its last card the
 * pouch is received. @returns what stands against it
 */
export async function receivePouch(
  database: DataSource | EntityManager,
  no: string,
  { items, actor }: { readonly items: readonly ReceivedItem[]; readonly actor: Actor },
): Promise<PouchRefusal | undefined> {
  return database.transaction(async (manager) => {
    const pouch = await lockPouch(manager, no);
    if (!pouch || pouch.office !== actor.office) return 'no-such-pouch';
    if (pouch.state === 'open') return 'pouch-not-sent';
    const listed = await manager.findBy(PouchItemEntity, { pouchNo: no });
    const byCard = new Map(listed.map((item) => [item.cardNo, item]));
    if (items.some(({ cardNo }) => !byCard.has(cardNo))) return 'no-such-item';
    for (const { cardNo, state, note } of items) {
      const item = byCard.get(cardNo);
      // What is in the mission's hands stays there, and a spoiled card is nobody's any more.
      if (!item || item.state === 'received' || item.state === 'withdrawn' || item.state === state) continue;
      await moveItem(manager, item, state, note);
      item.state = state;
    }
    await manager.query(
      `update pouch set state = 'received', received_at = now(), received_by = $2 where no = $1 and state = 'sent'
         and not exists (select from pouch_item where pouch_no = $1 and state = 'sent')`,
      [no, actor],
    );
    return undefined;
  });
}

async function lockPouch(manager: EntityManager, no: string): Promise<PouchEntity | null> {
  const [found] = await manager.query<{ office: string }[]>('select office from pouch where no = $1', [no]);
  if (!found) return null;
  await lockOffice(manager, found.office);
  return manager.findOneBy(PouchEntity, { no });
}

/** Moves one card, and tells its case by the inbox in the same transaction. */
async function moveItem(
  manager: EntityManager,
  { pouchNo, cardNo, caseNo }: PouchItemEntity,
  state: PouchState,
  note?: string,
): Promise<void> {
  await manager.query(
    'update pouch_item set state = $3, note = coalesce($4, note) where pouch_no = $1 and card_no = $2',
    [pouchNo, cardNo, state, note ?? null],
  );
  await receiveFact(manager, {
    sender: 'platform',
    messageId: `pouch:${pouchNo}:${cardNo}:${state}`,
    caseNo,
    name: 'pouchMoved',
    fact: { pouchNo, state, occurredAt: new Date().toISOString() },
  });
}
