import type { Day } from '@talent-window/contracts/vocabulary';
import type { Calendar } from '../calendar/calendars.js';
import { isWorkingDay } from '../calendar/working-days.js';

/** When a service station hands cards over by appointment. */
interface CollectionHours {
  readonly begins: string;
  readonly ends: string;
  readonly slotMinutes: number;
  /** cards handed over in one slot */
  readonly perSlot: number;
}

/** Hours of the stations' counters; how many come in half an hour is from memory [M]. */
const HOURS: CollectionHours = { begins: '08:00', ends: '17:00', slotMinutes: 30, perSlot: 4 };

/** Stations with more counters, or fewer [M]. */
const OTHERS: Readonly<Record<string, Partial<CollectionHours>>> = {
  'taipei-city': { perSlot: 8 },
  penghu: { perSlot: 2 },
  kinmen: { perSlot: 2 },
  lienchiang: { perSlot: 1 },
};

export interface CollectionSlot {
  /** when it begins, `HH:MM` in Taipei */
  readonly slot: string;
  readonly capacity: number;
}

/** The slots of a station on a day, in order; none on a day on which offices are closed. */
export function collectionSlots(station: string, day: Day, calendar: Calendar): readonly CollectionSlot[] {
  if (!isWorkingDay(day, calendar)) return [];
  const { begins, ends, slotMinutes, perSlot } = { ...HOURS, ...OTHERS[station] };
  const slots: CollectionSlot[] = [];
  for (let at = minutesOf(begins); at < minutesOf(ends); at += slotMinutes)
    slots.push({ slot: timeOf(at), capacity: perSlot });
  return slots;
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
