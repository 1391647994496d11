import { Injectable } from '@nestjs/common';
import type { CaseNo, Day } from '@talent-window/contracts/vocabulary';
import { CollectionMode, MandateScope, Stage } from '@talent-window/contracts/vocabulary';
import { collectionSlots, CURRENT_CALENDAR, findOffice } from '@talent-window/domain';
import { AppointmentEntity, auditAct } from '@talent-window/persistence';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import type { CaseRecord } from '../cases/case-record.js';
import { CaseStore } from '../cases/case-store.js';
import { problem } from '../http/problem.js';
import { taipeiToday } from '../progress/taipei-today.js';
import type { Visitor } from '../session/visitor.js';
import type { AppointmentDto, MakeAppointmentDto, SlotDto } from './appointment.dto.js';
import { lastDay } from './last-day.js';

/** How far ahead an appointment can be made. */
const AHEAD_DAYS = 60;
const DAY_MS = 24 * 60 * 60_000;

/** 預約領證: when the holder of a card comes to the service station. */
@Injectable()
export class Appointments {
  constructor(
    private readonly database: DataSource,
    private readonly cases: CaseStore,
  ) {}

  /** @throws Problem `no-such-office` (404) */
  async slots(office: string, day: Day): Promise<readonly SlotDto[]> {
    if (findOffice(office)?.kind !== 'station') throw problem('no-such-office');
    if (!isAhead(day)) return [];
    const taken = await takenSlots(this.database.manager, office, day);
    return collectionSlots(office, day, CURRENT_CALENDAR).map(({ slot, capacity }) => ({
      slot,
      capacity,
      free: Math.max(0, capacity - (taken.get(slot) ?? 0)),
    }));
  }

  /** @throws Problem 404 where there is none */
  async show(visitor: Visitor, caseNo: CaseNo): Promise<AppointmentDto> {
    const { record } = await this.cases.openCase(visitor, caseNo, 'appointment');
    const found = await this.database.getRepository(AppointmentEntity).findOneBy({ caseNo });
    if (!found || findStation(record) !== found.office) throw problem('no-appointment');
    return appointmentDto(found);
  }

  /** Makes or moves the appointment of a case. @throws Problem `not-collectable`, `no-such-slot`, `after-last-day`, `slot-taken` (409) */
  async make(visitor: Visitor, caseNo: CaseNo, { day, slot }: MakeAppointmentDto): Promise<AppointmentDto> {
    const { record, actor } = await this.cases.openOwnCase(visitor, caseNo, 'appointment.make', MandateScope.Collect);
    const office = findStation(record);
    if (office === undefined || record.view.desk.overdue) throw problem('not-collectable');
    const offered = isAhead(day) ? collectionSlots(office, day, CURRENT_CALENDAR) : [];
    const capacity = offered.find((each) => each.slot === slot)?.capacity;
    if (capacity === undefined) throw problem('no-such-slot');
    if (day > ((await lastDay(this.database, record)) ?? day)) throw problem('after-last-day');
    const made = { caseNo, office, day, slot, madeAt: new Date() };
    await this.database.transaction(async (manager) => {
      // One at a time for each day of a station: the last place is given once.
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`appointment ${office} ${day}`]);
      const taken = await takenSlots(manager, office, day, caseNo);
      if ((taken.get(slot) ?? 0) >= capacity) throw problem('slot-taken');
      await manager.getRepository(AppointmentEntity).save(made);
      await auditAct(manager, { caseNo, actor, action: 'appointment-made', details: { office, day, slot } });
    });
    return appointmentDto(made);
  }

  /** Gives the place back; without an appointment nothing happens. */
  async cancel(visitor: Visitor, caseNo: CaseNo): Promise<void> {
    const { actor } = await this.cases.openOwnCase(visitor, caseNo, 'appointment.make', MandateScope.Collect);
    await this.database.transaction(async (manager) => {
      const { affected } = await manager.delete(AppointmentEntity, { caseNo });
      if (affected) await auditAct(manager, { caseNo, actor, action: 'appointment-cancelled', details: {} });
    });
  }
}

function isAhead(day: Day): boolean {
  const today = taipeiToday();
  return day > today && Date.parse(day) - Date.parse(today) <= AHEAD_DAYS * DAY_MS;
}

/** The station at which the card lies for its holder; undefined where it lies at none. */
function findStation({ view: { progress, desk } }: CaseRecord): string | undefined {
  const { mode, office, enteredOn } = progress.collection;
  const isThere = mode === CollectionMode.Station || (mode === CollectionMode.EntryPermit && enteredOn !== undefined);
  const isOpen = progress.outcome === undefined && progress.stage === Stage.Collection && desk.cardNo !== undefined;
  return isThere && isOpen ? office : undefined;
}

/** How many come in each slot, without this case's own. Whose card is not there any more does not come. */
async function takenSlots(
  manager: EntityManager,
  office: string,
  day: Day,
  without: CaseNo = '',
): Promise<ReadonlyMap<string, number>> {
  const rows = await manager.query<{ slot: string; taken: number }[]>(
    `select a.slot, count(*)::int as taken from appointment a join case_projection p using (case_no)
     where a.office = $1 and a.day = $2 and a.case_no <> $3
       and p.outcome is null and p.office = a.office and p.desk ->> 'cardNo' is not null
     group by a.slot`,
    [office, day, without],
  );
  return new Map(rows.map(({ slot, taken }) => [slot, taken]));
}

const appointmentDto = ({ office, day, slot }: AppointmentEntity): AppointmentDto => ({ office, day, slot });
