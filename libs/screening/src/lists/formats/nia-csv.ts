import { niaDate } from '../birth-dates.js';
import { csvRows, namedRows } from '../csv-records.js';
import { decodeUtf8 } from '../decode-utf8.js';
import type { ReadList } from '../raw-entry.js';

const COLUMNS = ['id', 'kind', 'type', 'name', 'aliases', 'birth_date', 'nationality', 'passport', 'remark'] as const;

/** Our own (docs/control-lists.md): one row an entry, `|` between several values, `MYS:A1234567` for a passport. */
export const readNiaCsv: ReadList = async function* ({ bytes }) {
  const rows = namedRows(csvRows(decodeUtf8(bytes), {}), { required: ['id', 'kind', 'name'], known: COLUMNS });
  for await (const { line, cell } of rows) {
    const several = (column: (typeof COLUMNS)[number]): string[] =>
      cell(column)
        .split('|')
        .filter((it) => it.trim() !== '');
    yield {
      line,
      id: cell('id'),
      kind: cell('kind'),
      type: cell('type') || 'person',
      names: [cell('name'), ...several('aliases')],
      birthDates: several('birth_date').map(niaDate),
      nationalities: several('nationality'),
      passports: several('passport').map((written) => {
        const [state = '', number] = written.split(':');
        return number === undefined ? { number: state } : { number, state };
      }),
      remark: cell('remark'),
    };
  }
};
