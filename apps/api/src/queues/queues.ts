import { Injectable } from '@nestjs/common';
import type { Actor, Desk, Progress } from '@talent-window/contracts/vocabulary';
import { FindingResult } from '@talent-window/contracts/vocabulary';
import type { Ability } from '@talent-window/domain';
import { abilityOf, seesOfAny } from '@talent-window/domain';
import { bothTexts } from '@talent-window/i18n';
import { ReadPool } from '../database/read-pool.js';
import { caseSummaryDto } from '../cases/case-summary.dto.js';
import { problem, refusal } from '../http/problem.js';
import type { Visitor } from '../session/visitor.js';
import { cursorOf, positionFrom } from './queue-cursor.js';
import { reachOf, scopeSql, viewsOf } from './queue-views.js';
import type { QueueDto, QueueItemDto, QueuePageDto, QueuePageQuery } from './queue.dto.js';

const PAGE = 50;

interface QueueRow {
  readonly progress: Progress;
  readonly desk: Desk;
  readonly due: Date | null;
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
  async page(visitor: Visitor, viewId: string, { cursor, limit = PAGE }: QueuePageQuery): Promise<QueuePageDto> {
    const { actor, reach } = officer(visitor);
    const view = viewsOf(reach).find(({ id }) => id === viewId);
    if (!view) throw problem('no-such-view');
    const after = cursor === undefined ? undefined : positionFrom(cursor);
    const { rows } = await this.pool.query<QueueRow>(
      `select p.progress, p.desk, p.due_at as due from case_projection p
       where (${scopeSql(reach)}) and ${view.where} and ${PARAMETERS}
         ${after ? `and (coalesce(p.due_at, 'infinity'), p.case_no) > ($4::timestamptz, $5)` : ''}
       order by coalesce(p.due_at, 'infinity'), p.case_no limit ${limit + 1}`,
      [...parameters(actor), ...(after ? [after.due, after.caseNo] : [])],
    );
    const items = rows.slice(0, limit);
    const ability = abilityOf(actor);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return {
      items: items.map((row) => itemDto(row, ability)),
      ...(last
        ? { nextCursor: cursorOf({ due: last.due?.toISOString() ?? 'infinity', caseNo: last.progress.caseNo }) }
        : {}),
    };
  }
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

function itemDto({ progress, desk }: QueueRow, ability: Ability): QueueItemDto {
  const open = desk.findings.filter((it) => it.result === FindingResult.Hit && it.decision === undefined).length;
  return {
    ...caseSummaryDto(progress),
    ...(desk.assignee === undefined || !seesOfAny(ability, 'holder') ? {} : { assignee: desk.assignee }),
    overdue: desk.overdue,
    ...(desk.escalation === undefined ? {} : { escalation: desk.escalation }),
    ...(seesOfAny(ability, 'findings') ? { hitsOpen: open } : {}),
  };
}
