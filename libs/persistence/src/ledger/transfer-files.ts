import { RefundState as S } from '@talent-window/contracts/vocabulary';
import type { EntityManager } from 'typeorm';
import { RefundEntity } from '../entities/refund.entity.js';
import type { RefundAct } from './refund-acts.js';

/**
 * Puts all that is released and in no file yet into the next file for the bank: a refund is in one file, whoever asks and
 * however often. Safe to repeat: the same act has the same file.
 * @returns undefined where nothing waits for the bank
 */
export async function drawTransferFile(
  manager: EntityManager,
  { actor, cause, at }: RefundAct,
): Promise<number | undefined> {
  const [drawn] = await manager.query<{ file_no: number }[]>(
    'insert into transfer_file (cause, drawn_by, drawn_at) values ($1, $2, $3) on conflict (cause) do nothing returning file_no',
    [cause, actor.id, at],
  );
  if (!drawn) {
    const [known] = await manager.query<{ file_no: number }[]>('select file_no from transfer_file where cause = $1', [
      cause,
    ]);
    return known?.file_no;
  }
  const { affected = 0 } = await manager
    .createQueryBuilder()
    .update(RefundEntity)
    .set({ transferFile: drawn.file_no })
    .where('state = :state and transfer_file is null', { state: S.Released })
    .execute();
  if (affected > 0) return drawn.file_no;
  await manager.query('delete from transfer_file where file_no = $1', [drawn.file_no]);
  return undefined;
}

/** What the bank is still to carry out of a file: what it has is booked, and not told to it again. */
export const findTransfers = (manager: EntityManager, fileNo: number): Promise<RefundEntity[]> =>
  manager.find(RefundEntity, { where: { transferFile: fileNo, state: S.Released }, order: { refundNo: 'asc' } });

export async function isTransferFile(manager: EntityManager, fileNo: number): Promise<boolean> {
  const found = await manager.query<unknown[]>('select 1 from transfer_file where file_no = $1', [fileNo]);
  return found.length > 0;
}
