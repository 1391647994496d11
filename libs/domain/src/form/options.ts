import { NATIONALITIES } from '../nationalities/nationalities.js';
import { MISSIONS } from '../offices/missions.js';
import { MOFA_COUNTERS } from '../offices/mofa-counters.js';
import type { Office } from '../offices/office.js';
import { SERVICE_STATIONS } from '../offices/stations.js';
import { PROFESSIONAL_FIELDS } from '../professional-fields/professional-fields.js';
import { CITIES } from './cities.js';
import type { Field } from './definition.js';
import { OptionSource } from './definition.js';

/** One row of a table that a choice takes its options from. */
export interface TableOption {
  readonly value: string | number;
  readonly zh: string;
  readonly en: string;
  /** the option of another field under which this one is offered, e.g. a criterion's professional field */
  readonly of?: string;
}

const officeOption = ({ code, kind, zh, en }: Office): TableOption => ({ value: code, zh, en, of: kind });

const TABLES: Readonly<Record<OptionSource, readonly TableOption[]>> = {
  [OptionSource.Nationalities]: NATIONALITIES.map(({ code, zh, en }) => ({ value: code, zh, en })),
  [OptionSource.Cities]: CITIES.map(({ code, zh, en }) => ({ value: code, zh, en })),
  [OptionSource.ServiceStations]: SERVICE_STATIONS.map(officeOption),
  [OptionSource.CollectionOffices]: [...SERVICE_STATIONS, ...MISSIONS].map(officeOption),
  [OptionSource.InspectionPlaces]: [...MOFA_COUNTERS, ...MISSIONS].map(officeOption),
  [OptionSource.ProfessionalFields]: PROFESSIONAL_FIELDS.map(({ code, zh, en }) => ({ value: code, zh, en })),
  [OptionSource.Criteria]: PROFESSIONAL_FIELDS.flatMap((field) =>
    field.criteria.map(({ code, zh, en }) => ({ value: code, zh, en, of: field.code })),
  ),
};

const VALUES: ReadonlyMap<OptionSource, ReadonlySet<string | number>> = new Map(
  Object.values(OptionSource).map((source) => [source, new Set(TABLES[source].map((it) => it.value))]),
);

export const optionsOf = (source: OptionSource): readonly TableOption[] => TABLES[source];

/** Whether a value is among the options of a choice; a nationality that may not apply is one, and is judged on submission. */
export const isOption = (field: Field, value: string | number): boolean =>
  field.source ? (VALUES.get(field.source)?.has(value) ?? false) : (field.options?.values.includes(value) ?? false);
