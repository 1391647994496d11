import { ControlKind } from '@talent-window/contracts/vocabulary';
import { BrokenList, listFinding } from '../broken-list.js';
import { ofacDate } from '../birth-dates.js';
import type { CsvRow } from '../csv-records.js';
import { csvRows } from '../csv-records.js';
import { decodeUtf8 } from '../decode-utf8.js';
import type { ListFile, RawEntry, ReadList } from '../raw-entry.js';
import { typeOf } from './ofac-sdn-xml.js';

/** `ent_num, SDN_Name, SDN_Type, Program, Title, Call_Sign, Vess_type, Tonnage, GRT, Vess_flag, Vess_owner, Remarks`; no header. */
const SDN_COLUMNS = 12;
/** `ent_num, alt_num, alt_type, alt_name, alt_remarks`; no header. */
const ALT_COLUMNS = 5;

/** OFAC's sdn.csv with the aliases of alt.csv. Dates, nationalities and passports stand in the remarks. */
export const readOfacSdnCsv: ReadList = async function* ({ bytes, aliases }) {
  const aliasesOf = await readAliases(aliases);
  for await (const { line, cells } of plainRows(bytes, SDN_COLUMNS)) {
    const [id = '', name = '', type = '', programmes = '', title = ''] = cells;
    const remarks = cells[SDN_COLUMNS - 1] ?? '';
    yield {
      line,
      id,
      kind: ControlKind.Sanctions,
      type: typeOf(type === '' ? 'entity' : type),
      names: [name, ...(aliasesOf.get(id) ?? [])],
      ...factsIn(remarks),
      remark: [programmes.replace(/\]\s*\[/gu, ', ').replace(/^\[|\]$/gu, ''), title, remarks]
        .filter(Boolean)
        .join('; '),
    };
    aliasesOf.delete(id);
  }
  // The two files were published on different days.
  for (const id of aliasesOf.keys()) yield { ...listFinding(0, 'alias-without-entry', {}, id), file: 'aliases' };
};

async function readAliases(file: ListFile['aliases']): Promise<Map<string, string[]>> {
  const aliasesOf = new Map<string, string[]>();
  if (file === undefined) return aliasesOf;
  try {
    for await (const { cells } of plainRows(file, ALT_COLUMNS)) {
      const [id = '', , , name = ''] = cells;
      aliasesOf.set(id, [...(aliasesOf.get(id) ?? []), name]);
    }
  } catch (error) {
    throw error instanceof BrokenList ? new BrokenList({ ...error.finding, file: 'aliases' }) : error;
  }
  return aliasesOf;
}

/** Rows of the known number of cells, with `-0-` for nothing; the files of old end in an end-of-file sign of DOS. */
async function* plainRows(bytes: AsyncIterable<Uint8Array>, columns: number): AsyncGenerator<CsvRow, void, undefined> {
  for await (const { line, cells } of csvRows(decodeUtf8(bytes), { relax_quotes: true })) {
    if (cells.length === 1 && cells[0]?.trim() === '\u001a') continue;
    if (cells.length !== columns) {
      throw new BrokenList(listFinding(line, 'csv-wrong-columns', { expected: columns, found: cells.length }));
    }
    yield { line, cells: cells.map((cell) => cell.trim()).map((cell) => (cell === '-0-' ? '' : cell)) };
  }
}

/** Remarks are phrases between semicolons: `DOB 07 Oct 1952; nationality Russia; Passport RL 0133543 (Lebanon).` */
function factsIn(remarks: string): Pick<RawEntry, 'birthDates' | 'nationalities' | 'passports'> {
  const phrases = remarks
    .replace(/\.\s*$/u, '')
    .split(';')
    .map((it) => it.trim().replace(/^alt\. /iu, ''));
  return {
    birthDates: matches(phrases, /^DOB (.+)$/iu).map(([text = '']) => ofacDate(text)),
    nationalities: matches(phrases, /^(?:nationality(?: of registration)?|citizen) (.+)$/iu).map(([text = '']) => text),
    passports: matches(
      phrases,
      /^(?:\w+ )?passport (?:booklet:? |no\.?:? )?(.+?)(?: (?:issued|expires) [^(]+)?(?: \(([^)]+)\).*)?$/iu,
    ).map(([number = '', state]) => (state === undefined ? { number } : { number, state })),
  };
}

const matches = (phrases: readonly string[], pattern: RegExp): string[][] =>
  phrases.flatMap((phrase) => {
    const found = pattern.exec(phrase);
    return found ? [found.slice(1)] : [];
  });
