import type { BlankStock } from '@talent-window/adapters';
import type { Tx } from '../stand-in/database.js';
import { Problem } from '../stand-in/problem.js';
import type { StandIn } from '../stand-in/stand-in.js';
import { lockStock, readStock, receiveLot, takeBlank } from './blanks.js';

/** Moves blanks that nobody reserved from one office to another: the ends of the newest lots first. */
export async function transfer(
  standIn: StandIn,
  tx: Tx,
  { office, to, quantity }: { office: string; to: string; quantity: number },
): Promise<BlankStock> {
  if (office === to) throw new Problem(422, 'same-office', 'a transfer goes to another office');
  // Always in the same order, so that two transfers the other way round do not wait for each other.
  for (const each of [office, to].sort()) await lockStock(tx, each);
  const { available } = await readStock(tx, office);
  if (available < quantity) throw new Problem(409, 'too-few-blanks', `${office} has ${available} blanks`);
  for (let left = quantity; left > 0;) left -= await cutOff(standIn, tx, office, to, left);
  return readStock(tx, office);
}

async function cutOff(standIn: StandIn, tx: Tx, office: string, to: string, wanted: number): Promise<number> {
  const { rows } = await tx.query<{ lotNo: string; nextNo: number; lastNo: number }>(
    `select lot_no as "lotNo", next_no as "nextNo", last_no as "lastNo" from blank_range
     where office = $1 and next_no <= last_no order by lot_no desc, last_no desc limit 1`,
    [office],
  );
  const [range] = rows;
  if (!range) throw new Error(`${office} has no blanks`);
  const { lotNo, nextNo, lastNo } = range;
  const first = Math.max(nextNo, lastNo - wanted + 1);
  await tx.query('delete from blank_range where lot_no = $1 and last_no = $2', [lotNo, lastNo]);
  const keep = 'insert into blank_range (lot_no, office, next_no, last_no) values ($1, $2, $3, $4)';
  if (first > nextNo) await tx.query(keep, [lotNo, office, nextNo, first - 1]);
  await tx.query(keep, [lotNo, to, first, lastNo]);
  await standIn.record(tx, { what: 'blanks-transferred', details: { lotNo, office, to, first, last: lastNo } });
  return lastNo - first + 1;
}

/** 盤點: what was counted is what there is from now on; the difference is recorded with its reason. */
export async function takeStock(
  standIn: StandIn,
  tx: Tx,
  { office, counted, reason }: { office: string; counted: number; reason: string },
): Promise<BlankStock> {
  await lockStock(tx, office);
  const { available } = await readStock(tx, office);
  for (let nth = counted; nth < available; nth += 1)
    await takeBlank(tx, { office, reference: `stock-taking: ${reason}`, state: 'lost' });
  if (counted > available) await receiveLot(standIn, tx, office, counted - available);
  await standIn.record(tx, {
    what: 'stock-taken',
    details: { office, booked: available, counted, difference: counted - available, reason },
  });
  return readStock(tx, office);
}

/** 作廢: blanks that were spoiled before any card was made of them. */
export async function spoilBlanks(
  standIn: StandIn,
  tx: Tx,
  { office, quantity, reason }: { office: string; quantity: number; reason: string },
): Promise<BlankStock> {
  await lockStock(tx, office);
  const { available } = await readStock(tx, office);
  if (available < quantity) throw new Problem(409, 'too-few-blanks', `${office} has ${available} blanks`);
  for (let nth = 0; nth < quantity; nth += 1)
    await takeBlank(tx, { office, reference: `spoiled: ${reason}`, state: 'spoiled' });
  await standIn.record(tx, { what: 'blanks-spoiled', details: { office, quantity, reason } });
  return readStock(tx, office);
}

/** A card that nobody collected stays with the office that was to hand it over, or goes out again to the one that is. */
export async function moveCard(
  standIn: StandIn,
  tx: Tx,
  { cardNo, office, reference, isKept }: { cardNo: string; office: string; reference: string; isKept: boolean },
): Promise<{ office: string }> {
  const { rows } = await tx.query<{ caseNo: string; state: string }>(
    'select case_no as "caseNo", state from blank where card_no = $1',
    [cardNo],
  );
  const [card] = rows;
  if (!card) throw new Problem(404, 'unknown-card', `no card ${cardNo} was issued`);
  const { caseNo, state } = card;
  await tx.query(
    `insert into kept_card (card_no, office, is_kept) values ($1, $2, $3)
     on conflict (card_no) do update set office = excluded.office, is_kept = excluded.is_kept`,
    // Word that it came back may be late: one that was spoiled meanwhile is nobody's any more.
    [cardNo, office, isKept && state !== 'spoiled'],
  );
  const what = isKept ? 'card-returned' : 'card-taken-out';
  await standIn.record(tx, { what, reference, caseNo, details: { cardNo, office } });
  return { office };
}
