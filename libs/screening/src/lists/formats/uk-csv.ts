import { ControlKind } from '@talent-window/contracts/vocabulary';
import { ukDate } from '../birth-dates.js';
import { csvRows, namedRows } from '../csv-records.js';
import { decodeUtf8 } from '../decode-utf8.js';
import { mergedEntries } from '../merge-rows.js';
import type { ReadList } from '../raw-entry.js';

/** The surname comes last. */
const NAME_PARTS = ['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5', 'Name 6'] as const;
const TYPES: Readonly<Record<string, string>> = { individual: 'person', entity: 'entity', ship: 'vessel' };

/** The UK Sanctions List: `Report Date: …`, then the header, then a row for each name of a party. */
export const readUkCsv: ReadList = async function* ({ bytes }) {
  const rows = namedRows(csvRows(decodeUtf8(bytes), { relax_quotes: true }), {
    required: ['Unique ID', 'Name 6', 'Name type', 'D.O.B', 'Nationality(/ies)'],
    isHeader: (cells) => cells.length > 1,
  });
  yield* mergedEntries(rows, ({ line, cell }) => {
    // Until 2025 the column was called by its three values.
    const type = cell('Designation Type') || cell('Individual, Entity, Ship');
    const name = NAME_PARTS.map(cell).filter(Boolean).join(' ');
    return {
      line,
      id: cell('Unique ID'),
      kind: ControlKind.Sanctions,
      type: TYPES[type.toLowerCase()] ?? type,
      names: [name, cell('Name non-latin script')],
      primary: /^primary name$/iu.test(cell('Name type')),
      birthDates: several(cell('D.O.B')).map(ukDate),
      nationalities: several(cell('Nationality(/ies)')),
      passports: several(cell('Passport number')).map((number) => ({ number })),
      remark: [cell('UN Reference Number'), cell('Regime Name'), cell('Other Information')].filter(Boolean).join('; '),
    };
  });
};

/** `(1) Russia (2) Cyprus` or `Russia|Cyprus`. */
const several = (written: string): string[] =>
  written
    .split(/\(\d{1,2}\)|\|/u)
    .map((it) => it.replace(/[.,;]\s*$/u, '').trim())
    .filter(Boolean);
