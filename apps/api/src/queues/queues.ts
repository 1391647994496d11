import { Injectable } from '@nestjs/common';
import type { Actor, Desk, Progress } from '@talent-window/contracts/vocabulary';
import { bothTexts } from '@talent-window/i18n';
import { ReadPool } from '../database/read-pool.js';
import { problem, refusal } from '../http/problem.js';
import type { Visitor } from '../session/visitor.js';
import { cursorOf, positionFrom } from './queue-cursor.js';
import { filterSql } from './queue-filters.js';
import { LISTED, queueItemDto } from './queue-item.js';
import { reachOf, scopeSql, viewsOf } from './queue-views.js';
import type { QueueView } from './queue-views.js';
import type { QueueDto, QueuePageDto, QueuePageQuery } from './queue.dto.js';

const PAGE = 50;

interface QueueRow {
  readonly progress: Progress;
  readonly desk: Desk;
  readonly due: Date | null;
  readonly basic: unknown;
  readonly assignee_name: string | null;
}

/** What waits for an officer, from the projection alone. */
@Injectable()
export class Queues {
  constructor(private readonly pool: ReadPool) {}

  async list(visitor: Visitor): Promise<readonly QueueDto[]> {
    const { actor, reach } = officer(visitor);
    const views = viewsOf(reach);
    const counts = views.map(({ where }, index) => `count(*) filter (where ${where})::int as v${index}`);
    const { rows } = await this.pool.query<Record<string, number>>(
      `select ${counts.join(', ')} from case_projection p
       where (${scopeSql(reach)}) and ${PARAMETERS}`,
      parameters(actor),
    );
    return views.map(({ id, label }, index) => ({
      view: id,
      text: bothTexts(label),
      count: rows[0]?.[`v${index}`] ?? 0,
    }));
  }

  /** @throws Problem `no-such-view` (404), also for a view that is another role's */
  refuseUnknownView(visitor: Visitor, viewId: string): void {
    viewOf(officer(visitor).reach, viewId);
  }

  /** @throws Problem `no-such-view` (404), also for a view that is another role's */
  async page(
    visitor: Visitor,
    viewId: string,
    { cursor, limit = PAGE, ...filters }: QueuePageQuery,
  ): Promise<QueuePageDto> {
    const { actor, reach } = officer(visitor);
    const view = viewOf(reach, viewId);
    const after = cursor === undefined ? undefined : positionFrom(cursor);
    const values = parameters(actor);
    const parameter = (value: string): string => `$${values.push(value)}`;
    const where = `(${scopeSql(reach)}) and ${view.where} and ${PARAMETERS} and ${filterSql(filters, actor, parameter)}`;
    const counted = [...values];
    const beyond = after
      ? `and (coalesce(p.due_at, 'infinity'), p.case_no) > (${parameter(after.due)}::timestamptz, ${parameter(after.caseNo)})`
      : '';
    const [counts, { rows }] = await Promise.all([
      this.pool.query<{ count: number }>(
        `select count(*)::int as count from case_projection p where ${where}`,
        counted,
      ),
      this.pool.query<QueueRow>(
        // Applications are opened for the cases of the page alone.
        `select p.progress, p.desk, p.due_at as due, ${LISTED} from (
           select * from case_projection p where ${where} ${beyond}
           order by coalesce(p.due_at, 'infinity'), p.case_no limit ${limit + 1}) p
           join case_file f on f.case_no = p.case_no left join account a on a.id = p.assignee
         order by coalesce(p.due_at, 'infinity'), p.case_no`,
        values,
      ),
    ]);
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return {
      items: items.map(({ progress, desk, basic, assignee_name: assigneeName }) =>
        queueItemDto({ view: { progress, desk }, basic, assigneeName }, actor),
      ),
      count: counts.rows[0]?.count ?? 0,
      ...(last
        ? { nextCursor: cursorOf({ due: last.due?.toISOString() ?? 'infinity', caseNo: last.progress.caseNo }) }
        : {}),
    };
  }
}

function viewOf(reach: ReturnType<typeof reachOf>, viewId: string): QueueView {
  const view = viewsOf(reach).find(({ id }) => id === viewId);
  if (!view) throw problem('no-such-view');
  return view;
}

/** Names every parameter once with its type, whichever of them a view uses. */
const PARAMETERS = `($1::uuid is not null or $2::text is null or $3::timestamptz is null)`;

const parameters = ({ id, office }: Actor): unknown[] => [id, office ?? null, new Date()];

/** @throws Problem `wrong-role` (403) for somebody who has nothing to act on */
function officer(visitor: Visitor): { readonly actor: Actor; readonly reach: ReturnType<typeof reachOf> } {
  const actors = visitor.actorsFor('queue.read');
  const reach = reachOf(actors.flatMap(({ role }) => (role === 'system' ? [] : [role])));
  const [actor] = actors;
  if (!actor || reach.length === 0) throw refusal('wrong-role');
  return { actor, reach };
}
