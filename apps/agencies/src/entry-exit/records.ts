import type { Overstay, RecordedPerson } from '@talent-window/adapters';
import type { CaseNo, Day } from '@talent-window/contracts/vocabulary';
import { FactName } from '@talent-window/contracts/vocabulary';
import type { Tx } from '../stand-in/database.js';
import type { StandIn } from '../stand-in/stand-in.js';

export const RECORD_TABLES = `
create table if not exists person (
  id integer generated always as identity primary key,
  passport_no text not null,
  nationality text not null,
  birth_date text not null,
  english_name text not null,
  name_key text not null,
  photo_taken_on text,
  has_passport_image boolean not null,
  unique (nationality, passport_no)
);
create index if not exists person_by_name on person (nationality, birth_date, name_key);
create table if not exists overstay (
  person_id integer not null references person,
  from_day text not null,
  to_day text not null,
  primary key (person_id, from_day)
);
create table if not exists entry (
  person_id integer not null references person,
  entered_on text not null,
  case_no text,
  primary key (person_id, entered_on)
);
`;

export interface PersonOnRecord {
  readonly id: number;
  readonly passportNo: string;
  readonly nationality: string;
  readonly birthDate: Day;
  readonly englishName: string;
  readonly photoTakenOn: Day | null;
  readonly hasPassportImage: boolean;
}
export interface PersonToRecord extends RecordedPerson {
  /** absent: no photo was taken */
  readonly photoTakenOn?: Day;
  readonly hasPassportImage?: boolean;
  readonly overstays?: readonly { readonly from: Day; readonly to: Day }[];
  readonly entries?: readonly Day[];
}
export interface EntryToRecord extends RecordedPerson {
  readonly enteredOn: Day;
  /** printed on the electronic entry permit, where the person shows one */
  readonly caseNo?: CaseNo | undefined;
  readonly reference?: string | undefined;
}

const COLUMNS = `id, passport_no as "passportNo", nationality, birth_date as "birthDate", english_name as "englishName",
  photo_taken_on as "photoTakenOn", has_passport_image as "hasPassportImage"`;
const DAY_MS = 86_400_000;

/** Names are written in any order and with any signs between their parts. */
const nameKey = (name: string): string => {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase();
  return (letters.match(/\p{L}+/gu) ?? []).toSorted().join(' ');
};

/** The same passport, or the same name and birth date under another passport; the former first. */
export async function findPersons(tx: Tx, person: RecordedPerson): Promise<PersonOnRecord[]> {
  const { nationality, passportNo, birthDate, englishName } = person;
  const { rows } = await tx.query<PersonOnRecord>(
    `select ${COLUMNS} from person
     where nationality = $1 and (passport_no = $2 or (birth_date = $3 and name_key = $4))
     order by passport_no = $2 desc, id desc`,
    [nationality, passportNo, birthDate, nameKey(englishName)],
  );
  return rows;
}

export async function listPersons(tx: Tx): Promise<PersonOnRecord[]> {
  const { rows } = await tx.query<PersonOnRecord>(`select ${COLUMNS} from person order by id desc limit 100`);
  return rows;
}

export async function findOverstays(tx: Tx, persons: readonly PersonOnRecord[]): Promise<Overstay[]> {
  const { rows } = await tx.query<{ from: Day; to: Day }>(
    `select distinct from_day as "from", to_day as "to" from overstay where person_id = any($1) order by 1`,
    [persons.map(({ id }) => id)],
  );
  return rows.map(({ from, to }) => ({ from, to, days: (Date.parse(to) - Date.parse(from)) / DAY_MS + 1 }));
}

export async function findLatestEntry(tx: Tx, persons: readonly PersonOnRecord[]): Promise<Day | undefined> {
  const { rows } = await tx.query<{ day: Day | null }>(
    'select max(entered_on) as day from entry where person_id = any($1)',
    [persons.map(({ id }) => id)],
  );
  return rows[0]?.day ?? undefined;
}

/** Adds to what is on record; never takes anything away. */
export async function recordPerson(tx: Tx, person: PersonToRecord): Promise<number> {
  const { passportNo, nationality, birthDate, englishName, photoTakenOn, hasPassportImage = false } = person;
  const { rows } = await tx.query<{ id: number }>(
    `insert into person (passport_no, nationality, birth_date, english_name, name_key, photo_taken_on, has_passport_image)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (nationality, passport_no) do update set
       photo_taken_on = coalesce(excluded.photo_taken_on, person.photo_taken_on),
       has_passport_image = excluded.has_passport_image or person.has_passport_image
     returning id`,
    [passportNo, nationality, birthDate, englishName, nameKey(englishName), photoTakenOn, hasPassportImage],
  );
  const id = rows[0]?.id ?? 0;
  for (const { from, to } of person.overstays ?? []) {
    await tx.query('insert into overstay (person_id, from_day, to_day) values ($1, $2, $3) on conflict do nothing', [
      id,
      from,
      to,
    ]);
  }
  for (const day of person.entries ?? []) await insertEntry(tx, id, day);
  return id;
}

/** Somebody has entered; where an entry permit was shown, the platform is told. */
export async function recordEntry(standIn: StandIn, tx: Tx, entry: EntryToRecord): Promise<void> {
  const { enteredOn, caseNo, reference, ...person } = entry;
  const id = await recordPerson(tx, person);
  await insertEntry(tx, id, enteredOn, caseNo);
  await standIn.record(tx, { what: 'entry-recorded', reference, caseNo, details: { enteredOn } });
  if (!caseNo) return;
  const occurredAt = new Date().toISOString();
  await standIn.tell(tx, FactName.EntryRecorded, { caseNo, reference, occurredAt, enteredOn });
}

async function insertEntry(tx: Tx, personId: number, day: Day, caseNo?: CaseNo): Promise<void> {
  await tx.query(
    `insert into entry (person_id, entered_on, case_no) values ($1, $2, $3)
     on conflict (person_id, entered_on) do update set case_no = coalesce(excluded.case_no, entry.case_no)`,
    [personId, day, caseNo],
  );
}
