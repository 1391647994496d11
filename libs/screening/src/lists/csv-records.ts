import { Readable, pipeline } from 'node:stream';
import type { Options } from 'csv-parse';
import { CsvError, parse } from 'csv-parse';
import { BrokenList, listFinding } from './broken-list.js';

export interface CsvRow {
  /** where the row begins */
  readonly line: number;
  readonly cells: readonly string[];
}

const LONGEST_ROW = 300_000;

type CsvWay = Pick<Options, 'delimiter' | 'relax_quotes'>;

/** The rows of a CSV file, one after another; a quoted cell may go over several lines. Empty lines are left out. */
export async function* csvRows(text: AsyncIterable<string>, way: CsvWay): AsyncGenerator<CsvRow, void, undefined> {
  // The parser reads ahead: which line it is at is known only within it.
  const startOf: number[] = [];
  let next = 1;
  const parser = parse({
    ...way,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    on_record: (cells, { lines }) => {
      startOf.push(lines - linesWithin(cells));
      next = lines + 1;
      return cells;
    },
  });
  // What goes wrong in the source comes out of the parser below.
  pipeline(Readable.from(text), parser, () => undefined);
  try {
    for await (const cells of parser) yield { line: startOf.shift() ?? next, cells: cells as string[] };
  } catch (error) {
    throw error instanceof CsvError ? new BrokenList(findingOf(error, next)) : error;
  }
}

const linesWithin = (record: readonly string[]): number =>
  record.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/gu)?.length ?? 0), 0);

function findingOf(error: CsvError, line: number) {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return listFinding(line, 'csv-quote-open');
  if (error.code === 'CSV_MAX_RECORD_SIZE') return listFinding(line, 'text-too-long', { max: LONGEST_ROW });
  return listFinding(line, 'csv-malformed', { detail: error.message });
}

export interface NamedRow {
  readonly line: number;
  /** a cell by the name of its column, trimmed; empty where the file has no such column */
  readonly cell: (column: string) => string;
}

interface Header {
  /** without these it is another file */
  readonly required: readonly string[];
  /** whether a row is the header; rows before it are left out */
  readonly isHeader?: (cells: readonly string[]) => boolean;
  /** where given, there are no others */
  readonly known?: readonly string[];
}

/** Rows with the cells by name. A row that is longer or shorter than the header is cut, and nothing in it can be trusted. */
export async function* namedRows(
  rows: AsyncIterable<CsvRow>,
  { required, isHeader = () => true, known }: Header,
): AsyncGenerator<NamedRow, void, undefined> {
  let columns: ReadonlyMap<string, number> | undefined;
  for await (const { line, cells } of rows) {
    if (columns === undefined) {
      if (!isHeader(cells)) continue;
      columns = new Map(cells.map((cell, index) => [cell.trim(), index]));
      const missing = required.find((name) => !columns?.has(name));
      if (missing !== undefined) throw new BrokenList(listFinding(line, 'column-missing', { field: missing }));
      const foreign = known && [...columns.keys()].find((name) => !known.includes(name));
      if (foreign !== undefined) throw new BrokenList(listFinding(line, 'field-unknown', { field: foreign }));
      continue;
    }
    const at = columns;
    if (cells.length !== at.size) {
      throw new BrokenList(listFinding(line, 'csv-wrong-columns', { expected: at.size, found: cells.length }));
    }
    yield { line, cell: (column) => cells[at.get(column) ?? -1]?.trim() ?? '' };
  }
  if (columns === undefined && required[0] !== undefined) {
    throw new BrokenList(listFinding(0, 'column-missing', { field: required[0] }));
  }
}
