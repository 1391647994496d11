import { Injectable } from '@nestjs/common';
import type { BothTexts } from '@talent-window/i18n';
import type { Day, Stage } from '@talent-window/contracts/vocabulary';
import { STAGES } from '@talent-window/contracts/vocabulary';
import { awayUntil, CURRENT_CALENDAR, workingDaysBetween } from '@talent-window/domain';
import { bothTexts } from '@talent-window/i18n';
import { findDeskOfficers } from '@talent-window/persistence/assignment';
import { DataSource } from 'typeorm';
import { ReadPool } from '../database/read-pool.js';
import { taipeiToday } from '../progress/taipei-today.js';
import type { OfficerLoadDto, StageLoadDto, WorkloadDto } from './workload.dto.js';

/** Cases that came to one stage on one day and are the same officer's. */
interface Heap {
  readonly stage: Stage;
  readonly assignee: string | null;
  readonly entered: Day;
  readonly count: number;
  readonly due_soon: number;
  readonly overdue: number;
  readonly escalated: number;
  readonly alone: number;
}

const HEAPS = `
  select p.stage, p.assignee,
         to_char(coalesce((select (part ->> 'enteredAt')::timestamptz from jsonb_array_elements(p.progress -> 'parts') part
                            where part ->> 'state' = 'current'), (p.progress ->> 'submittedAt')::timestamptz)
                 at time zone 'Asia/Taipei', 'YYYY-MM-DD') as entered,
         count(*)::integer as count,
         (count(*) filter (where p.due_at >= now() and p.due_at < now() + interval '2 days'))::integer as due_soon,
         (count(*) filter (where p.due_at < now() or (p.desk ->> 'overdue')::boolean))::integer as overdue,
         (count(*) filter (where jsonb_exists(p.desk, 'escalation')))::integer as escalated,
         (count(*) filter (where p.assignee is null and p.progress ->> 'awaiting' in ('initial-decision', 'final-decision')))::integer
           as alone
    from case_projection p where p.outcome is null group by 1, 2, 3`;

/** Upper ends of the groups of age, in working days, with the key of their name. */
const AGES: readonly (readonly [number, string])[] = [
  [5, 'under-5'],
  [10, 'under-10'],
  [20, 'under-20'],
  [Number.POSITIVE_INFINITY, 'from-20'],
];

/** Who has how much before them, and where cases pile up. */
@Injectable()
export class Workload {
  constructor(
    private readonly pool: ReadPool,
    private readonly database: DataSource,
  ) {}

  async show(): Promise<WorkloadDto> {
    const [{ rows: heaps }, officers] = await Promise.all([
      this.pool.query<Heap>(HEAPS),
      findDeskOfficers(this.database),
    ]);
    const today = taipeiToday();
    const ageOf = agesOn(today);
    return {
      officers: officers.map(({ id, name, capacity, absences }): OfficerLoadDto => {
        const theirs = heaps.filter(({ assignee }) => assignee === id);
        const away = awayUntil({ absences }, today);
        return {
          id,
          name,
          open: sum(theirs, 'count'),
          dueSoon: sum(theirs, 'due_soon'),
          overdue: sum(theirs, 'overdue'),
          oldestDays: Math.max(0, ...theirs.map(({ entered }) => ageOf(entered))),
          capacity,
          ...(away === undefined ? {} : { away }),
        };
      }),
      stages: STAGES.map((stage) =>
        stageLoad(
          stage,
          heaps.filter((heap) => heap.stage === stage),
          ageOf,
        ),
      ),
      unassigned: sum(heaps, 'alone'),
      escalated: sum(heaps, 'escalated'),
    };
  }
}

function stageLoad(stage: Stage, heaps: readonly Heap[], ageOf: (entered: Day) => number): StageLoadDto {
  return {
    stage,
    text: bothTexts(`stages.${stage}`),
    open: sum(heaps, 'count'),
    ages: AGES.map(([end, key], nth): { label: BothTexts; count: number } => {
      const begin = AGES[nth - 1]?.[0] ?? 0;
      const within = heaps.filter(({ entered }) => ageOf(entered) >= begin && ageOf(entered) < end);
      return { label: bothTexts(`assignment.${key}`), count: sum(within, 'count') };
    }),
  };
}

/** Working days since a day, worked out once for each. */
function agesOn(today: Day): (entered: Day) => number {
  const known = new Map<Day, number>();
  return (entered) => {
    const age = known.get(entered) ?? workingDaysBetween(entered, today, CURRENT_CALENDAR);
    known.set(entered, age);
    return age;
  };
}

const sum = (heaps: readonly Heap[], what: 'count' | 'due_soon' | 'overdue' | 'escalated' | 'alone'): number =>
  heaps.reduce((total, heap) => total + heap[what], 0);
