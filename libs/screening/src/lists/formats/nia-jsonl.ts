import { BrokenList, listFinding } from '../broken-list.js';
import { niaDate } from '../birth-dates.js';
import { decodeUtf8 } from '../decode-utf8.js';
import type { RawEntry, ReadList } from '../raw-entry.js';

const LONGEST_LINE = 300_000;

const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const arePassports = (value: unknown): value is RawEntry['passports'] =>
  Array.isArray(value) &&
  value.every((it: unknown) => {
    if (typeof it !== 'object' || it === null) return false;
    const { number, state, ...more } = it as Record<string, unknown>;
    return isText(number) && (state === undefined || isText(state)) && Object.keys(more).length === 0;
  });

const FIELDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: isText,
  kind: isText,
  type: isText,
  names: areTexts,
  birthDates: areTexts,
  nationalities: areTexts,
  passports: arePassports,
  remark: isText,
};

interface NiaEntry extends Omit<RawEntry, 'line' | 'birthDates'> {
  readonly birthDates: readonly string[];
}

/** Our own (docs/control-lists.md): one JSON object a line, so that a list of any length is read line by line. */
export const readNiaJsonl: ReadList = async function* ({ bytes }) {
  for await (const { line, text } of linesOf(decodeUtf8(bytes))) {
    if (text.trim() === '') continue;
    const { id = '', kind = '', type = 'person', names = [], ...more } = parsed(line, text);
    yield {
      line,
      id,
      kind,
      type,
      names,
      birthDates: (more.birthDates ?? []).map(niaDate),
      nationalities: more.nationalities ?? [],
      passports: more.passports ?? [],
      remark: more.remark ?? '',
    };
  }
};

function parsed(line: number, text: string): Partial<NiaEntry> {
  const value = objectIn(line, text);
  for (const [field, content] of Object.entries(value)) {
    const fits = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
    if (fits === undefined) throw new BrokenList(listFinding(line, 'field-unknown', { field: field.slice(0, 80) }));
    if (!fits(content)) throw new BrokenList(listFinding(line, 'field-wrong', { field }));
  }
  return value;
}

function objectIn(line: number, text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Said below, in the words of the list.
  }
  throw new BrokenList(listFinding(line, 'json-malformed'));
}

async function* linesOf(
  chunks: AsyncIterable<string>,
): AsyncGenerator<{ readonly line: number; readonly text: string }> {
  let rest = '';
  let line = 1;
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) yield { line: line++, text };
    if (rest.length > LONGEST_LINE) throw new BrokenList(listFinding(line, 'text-too-long', { max: LONGEST_LINE }));
  }
  yield { line, text: rest };
}
