import type { CaseNo } from '@talent-window/contracts/vocabulary';
import type { EntityManager } from 'typeorm';

/**
 * Remembers whose card has a number. A number is given once: the first case that is told of it has it for ever.
 * @returns the case that has it, another one where the plant gave it twice
 */
export async function keepCard(manager: EntityManager, caseNo: CaseNo, cardNo: string): Promise<CaseNo> {
  await manager.query('insert into card (card_no, case_no) values ($1, $2) on conflict do nothing', [cardNo, caseNo]);
  const [known] = await manager.query<[{ case_no: CaseNo }]>('select case_no from card where card_no = $1', [cardNo]);
  return known.case_no;
}
