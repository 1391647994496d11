import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ListFormat } from '@talent-window/contracts/vocabulary';
import { openDatabase } from '@talent-window/persistence';
import { createTestDatabase } from '@talent-window/testing';
import type { TestDatabase } from '@talent-window/testing';
import type { DataSource } from 'typeorm';
import { importList } from './import-list.js';
import { inPieces } from './lists.fixture.js';

let test: TestDatabase;
let database: DataSource;
const HEADER = 'id,kind,name,birth_date,nationality\n';
const GOOD = `${HEADER}T-1,entry-ban,GOOD ENTRY,1970,JPN\n`;
const request = { list: 'nia', by: 'tester', title: { zh: '測試名單', en: 'A list for tests' } };

beforeAll(async () => {
  test = await createTestDatabase();
  database = await openDatabase(test.url, 2);
  await importList(database, { ...request, format: 'nia-csv', bytes: inPieces(GOOD) });
});
afterAll(async () => {
  await database.destroy();
  await test.drop();
});

const xml = (inside: string, head = '<?xml version="1.0" encoding="UTF-8"?>\n'): string =>
  `${head}<sdnList>\n${inside}\n</sdnList>\n`;
const entry = (inside: string): string => `<sdnEntry><uid>1</uid><sdnType>Individual</sdnType>${inside}</sdnEntry>`;
const BOMB = `<?xml version="1.0"?>
<!DOCTYPE sdnList [
  <!ENTITY a "aaaaaaaaaa">
  <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
]>
<sdnList><sdnEntry><uid>1</uid><lastName>&b;</lastName></sdnEntry></sdnList>`;

type Case = readonly [
  what: string,
  format: ListFormat,
  content: string | Uint8Array,
  finding: readonly [line: number, reason: string, params?: object, entry?: string],
];

const CASES: readonly Case[] = [
  ['nothing', 'nia-csv', '', [0, 'column-missing', { field: 'id' }]],
  ['a header alone', 'nia-csv', HEADER, [0, 'list-empty']],
  ['an XML list of nobody', 'ofac-sdn-xml', xml(''), [0, 'list-empty']],
  ['an id twice', 'nia-csv', `${GOOD}T-2,wanted,A B,,\nT-1,wanted,C D,,\n`, [4, 'id-duplicate', { first: 2 }, 'T-1']],
  ['no id', 'nia-csv', `${GOOD},wanted,A B,,\n`, [3, 'id-missing']],
  ['no name', 'nia-csv', `${GOOD}T-2,wanted, ,,\n`, [3, 'name-missing', {}, 'T-2']],
  ['a name of no letter', 'nia-csv', `${GOOD}T-2,wanted,-,,\n`, [3, 'name-missing', {}, 'T-2']],
  [
    'a name of 2,000 letters',
    'nia-csv',
    `${GOOD}T-2,wanted,${'張'.repeat(2_000)},,\n`,
    [3, 'name-too-long', { length: 2_000, max: 500 }, 'T-2'],
  ],
  [
    'a control character',
    'nia-csv',
    `${GOOD}T-2,wanted,A\u0000B,,\n`,
    [3, 'control-character', { field: 'name', code: 'U+0000' }, 'T-2'],
  ],
  [
    'a control character in a passport number',
    'nia-jsonl',
    '{"id":"T-2","kind":"wanted","names":["A"],"passports":[{"number":"A\\u00001"}]}',
    [1, 'control-character', { field: 'passport', code: 'U+0000' }, 'T-2'],
  ],
  [
    'half a sign',
    'nia-jsonl',
    '{"id":"T-2","kind":"wanted","names":["A \\ud83d B"]}',
    [1, 'control-character', { field: 'name', code: 'U+D83D' }, 'T-2'],
  ],
  [
    'an entry with more names than anybody has',
    'nia-jsonl',
    JSON.stringify({ id: 'T-2', kind: 'wanted', names: Array.from({ length: 1_001 }, (_, nth) => `N ${nth}`) }),
    [1, 'too-many-names', { count: 1_001, max: 1_000 }, 'T-2'],
  ],
  ['an unknown kind', 'nia-csv', `${GOOD}T-2,banned,A B,,\n`, [3, 'kind-unknown', { value: 'banned' }, 'T-2']],
  [
    'an unknown type',
    'ofac-sdn-xml',
    xml('<sdnEntry><uid>1</uid><lastName>A</lastName><sdnType>Robot</sdnType></sdnEntry>'),
    [3, 'type-unknown', { value: 'Robot' }, '1'],
  ],
  ['a column more', 'nia-csv', 'id,kind,name,shoe_size\n', [1, 'field-unknown', { field: 'shoe_size' }]],
  ['a column less', 'nia-csv', 'id,name\n', [1, 'column-missing', { field: 'kind' }]],
  ['a row that is cut', 'nia-csv', `${GOOD}T-2,wanted,A`, [3, 'csv-wrong-columns', { expected: 5, found: 3 }]],
  ['a quote that stays open', 'nia-csv', `${GOOD}T-2,wanted,"A B,,\nT-3,wanted,C,,\n`, [3, 'csv-quote-open']],
  [
    'a row without end',
    'nia-csv',
    `${GOOD}T-2,wanted,"${'A,'.repeat(400_000)}`,
    [3, 'text-too-long', { max: 300_000 }],
  ],
  ['Big5', 'nia-csv', Buffer.concat([Buffer.from(GOOD), Buffer.from([0xb1, 0x69, 0xb0, 0xb6])]), [3, 'encoding-big5']],
  ['Latin-1', 'nia-csv', Buffer.from(`${GOOD}T-2,wanted,M\xdcLLER,,\n`, 'latin1'), [3, 'encoding-not-utf8']],
  ['a sign that is cut', 'nia-csv', Buffer.from(`${GOOD}張`).subarray(0, -1), [3, 'encoding-not-utf8']],
  ['UTF-16', 'nia-csv', Buffer.from(`\ufeff${GOOD}`, 'utf16le'), [1, 'encoding-utf16']],
  ['UTF-16 without its mark', 'nia-csv', Buffer.from(GOOD, 'utf16le'), [1, 'encoding-utf16']],
  [
    'XML that says it is Latin-1',
    'ofac-sdn-xml',
    xml(entry('<lastName>A</lastName>'), '<?xml version="1.0" encoding="ISO-8859-1"?>\n'),
    [1, 'encoding-declared', { encoding: 'ISO-8859-1' }],
  ],
  ['an XML bomb', 'ofac-sdn-xml', BOMB, [5, 'xml-doctype']],
  ['a web page', 'un-xml', '<!DOCTYPE html>\n<html></html>', [1, 'xml-doctype']],
  ['another XML', 'un-xml', xml(''), [2, 'wrong-format', { expected: 'CONSOLIDATED_LIST', found: 'sdnList' }]],
  ['XML that is cut', 'ofac-sdn-xml', xml(entry('<lastName>A</lastName>')).slice(0, -12), [3, 'xml-truncated']],
  ['XML that is cut within an entry', 'ofac-sdn-xml', `<sdnList>\n${entry('').slice(0, 30)}`, [2, 'xml-truncated']],
  [
    'an entity of its own',
    'ofac-sdn-xml',
    xml(entry('<lastName>&b;</lastName>')),
    [3, 'xml-malformed', { detail: 'undefined entity.' }],
  ],
  [
    'a tag that fits none',
    'ofac-sdn-xml',
    xml('</sdnEntry>'),
    [3, 'xml-malformed', { detail: 'unexpected close tag.' }],
  ],
  ['elements within elements', 'ofac-sdn-xml', xml('<a>'.repeat(50)), [3, 'xml-too-deep', { max: 16 }]],
  [
    'an entry without end',
    'ofac-sdn-xml',
    xml(entry('<a/>'.repeat(20_001))),
    [3, 'xml-too-many-elements', { max: 20_000 }],
  ],
  [
    'a text without end',
    'ofac-sdn-xml',
    xml(entry(`<lastName>${'A'.repeat(500_000)}`)),
    [3, 'text-too-long', { max: 100_000 }],
  ],
  ['text in place of JSON', 'nia-jsonl', '{"id":"T-1","kind":"wanted","names":["A"]}\nnull\n', [2, 'json-malformed']],
  ['JSON that is cut', 'nia-jsonl', '{"id":"T-1","kind":"wanted","na', [1, 'json-malformed']],
  ['a number for a name', 'nia-jsonl', '{"id":"T-1","names":[5]}', [1, 'field-wrong', { field: 'names' }]],
  ['a field more', 'nia-jsonl', '{"id":"T-1","__proto__":{}}', [1, 'field-unknown', { field: '__proto__' }]],
];

describe('a broken file', () => {
  it.each(CASES)('of %s is refused whole', async (_what, format, content, [line, reason, params = {}, id]) => {
    const result = await importList(database, { ...request, format, bytes: inPieces(content, 997) });
    expect(result).toEqual({
      outcome: 'refused',
      errors: 1,
      warnings: expect.any(Number) as unknown,
      findings: [{ line, reason, severity: 'error', params, ...(id === undefined ? {} : { entry: id }) }],
    });
    expect(await database.query(`select id, names, gone_in from control_list_entry`)).toEqual([
      { id: 'T-1', names: ['GOOD ENTRY'], gone_in: null },
    ]);
    expect(await database.query('select version from control_list_version')).toEqual([{ version: 1 }]);
  });

  it('is read no further than a hundred errors', async () => {
    const bytes = inPieces(`${HEADER}${',wanted,A B,,\n'.repeat(5_000)}`, 1_000);
    const result = await importList(database, { ...request, format: 'nia-csv', bytes });
    expect(result).toMatchObject({ outcome: 'refused', errors: 101 });
    expect(result.findings.at(-1)).toEqual({
      line: 101,
      reason: 'too-many-errors',
      severity: 'error',
      params: { max: 100 },
    });
  });

  it('whose source breaks off is no list at all', async () => {
    const bytes = (async function* () {
      yield Buffer.from(GOOD);
      await Promise.reject(new Error('the disk is gone'));
    })();
    await expect(importList(database, { ...request, format: 'nia-csv', bytes })).rejects.toThrow('the disk is gone');
  });
});
