import { Injectable } from '@nestjs/common';
import { auditAct, SavedViewEntity } from '@talent-window/persistence';
import { DataSource } from 'typeorm';
import { problem } from '../http/problem.js';
import type { Visitor } from '../session/visitor.js';
import { Queues } from './queues.js';
import type { SavedViewDto, SaveViewDto } from './saved-view.dto.js';

/** More than anybody finds again. */
const MOST = 50;

/** Views of the queue that officers keep for themselves. */
@Injectable()
export class SavedViews {
  constructor(
    private readonly database: DataSource,
    private readonly queues: Queues,
  ) {}

  async list(visitor: Visitor): Promise<readonly SavedViewDto[]> {
    const { id: accountId } = visitor.actorFor('queue.read');
    const views = await this.database.getRepository(SavedViewEntity).findBy({ accountId });
    return views.map(viewDto).toSorted((one, other) => one.name.localeCompare(other.name, 'zh-TW'));
  }

  /** @throws Problem `no-such-view` (404), `view-name-taken`, `too-many-views` (409) */
  async save(visitor: Visitor, id: string, { name, view, filters }: SaveViewDto): Promise<SavedViewDto> {
    const actor = visitor.actorFor('queue.read');
    this.queues.refuseUnknownView(visitor, view);
    return this.database.transaction(async (manager) => {
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 2))', [actor.id]);
      const own = await manager.findBy(SavedViewEntity, { accountId: actor.id });
      const others = own.filter((it) => it.id !== id);
      if (others.some((it) => it.name.toLowerCase() === name.toLowerCase())) throw problem('view-name-taken');
      if (others.length >= MOST) throw problem('too-many-views');
      const rows = await manager.query<unknown[]>(
        `insert into saved_view (id, account_id, name, view, filters) values ($1, $2, $3, $4, $5)
         on conflict (id) do update set name = $3, view = $4, filters = $5, saved_at = now()
          where saved_view.account_id = $2 returning id`,
        [id, actor.id, name, view, filters],
      );
      if (rows.length === 0) throw problem('no-such-view');
      await auditAct(manager, { actor, action: 'view-saved', details: { id, view } });
      return { id, name, view, filters };
    });
  }

  /** @throws Problem `no-such-view` (404), also for somebody else's */
  async remove(visitor: Visitor, id: string): Promise<void> {
    const actor = visitor.actorFor('queue.read');
    await this.database.transaction(async (manager) => {
      const { affected } = await manager.delete(SavedViewEntity, { id, accountId: actor.id });
      if (!affected) throw problem('no-such-view');
      await auditAct(manager, { actor, action: 'view-removed', details: { id } });
    });
  }
}

const viewDto = ({ id, name, view, filters }: SavedViewEntity): SavedViewDto => ({ id, name, view, filters });
