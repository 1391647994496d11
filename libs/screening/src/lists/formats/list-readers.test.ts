import { describe, expect, it } from '@jest/globals';
import { readWhole, sample } from '../lists.fixture.js';

const nothing = { birthDates: [], nationalities: [], passports: [], remark: null };

describe('OFAC', () => {
  const velesov = {
    id: '90001',
    kind: 'sanctions',
    type: 'person',
    names: ['VELESOV, Dragomir Ilyich', 'VELESSOV, Dragomir', 'ВЕЛЕСОВ, Драгомир'],
    nationalities: ['PRK', 'RUS'],
  };
  const others = [
    {
      ...nothing,
      id: '90002',
      kind: 'sanctions',
      type: 'entity',
      names: ['NORTHERN LANTERN TRADING & CO.'],
      remark: 'SDGT',
    },
    { ...nothing, id: '90003', kind: 'sanctions', type: 'vessel', names: ['GREY HERON'] },
  ];

  it('is read from sdn.xml', async () => {
    expect(await readWhole('ofac-sdn-xml', { bytes: sample('sdn.xml') })).toEqual({
      entries: [
        {
          ...velesov,
          birthDates: ['1960', '1962-10-07', '1964', '1965', '1966'],
          passports: [{ number: '51 1234567', state: 'RUS' }],
          remark: 'EXAMPLE-EO1, SDGT; Director; (Linked To: NORTHERN LANTERN TRADING)',
        },
        ...others,
      ],
      findings: [],
      lines: [7, 79, 87],
    });
  });

  it('is read from sdn.csv with the aliases of alt.csv, with the same ids', async () => {
    const { entries, findings, lines } = await readWhole('ofac-sdn-csv', {
      bytes: sample('sdn.csv'),
      aliases: sample('alt.csv'),
    });
    expect(entries).toEqual([
      {
        ...velesov,
        birthDates: ['1960', '1962-10-07'],
        passports: [{ number: '511234567', state: 'RUS' }],
        remark: expect.stringMatching(/^EXAMPLE-EO1, SDGT; Director; DOB 07 Oct 1962;/),
      },
      others[0],
      { ...others[1], remark: 'SDGT' },
    ]);
    expect(findings).toEqual([
      { line: 0, file: 'aliases', entry: '90009', reason: 'alias-without-entry', severity: 'warning', params: {} },
    ]);
    expect(lines).toEqual([1, 2, 3]);
  });
});

describe('the UN', () => {
  it('is read from its consolidated list', async () => {
    expect(await readWhole('un-xml', { bytes: sample('un-consolidated.xml') })).toEqual({
      entries: [
        {
          id: '6990001',
          kind: 'sanctions',
          type: 'person',
          names: ['SALIM QASIM AL-NAJJAR', 'سليم قاسم النجار', 'Saleem Kassem', 'Abu Naji'],
          birthDates: ['1970', '1971-02-03', '1973', '1974'],
          nationalities: ['IRN', 'SYR'],
          passports: [{ number: 'N0998877', state: 'SYR' }],
          remark: 'QDi.990; Al-Qaida; Invented for a test.',
        },
        {
          ...nothing,
          id: '6990002',
          kind: 'sanctions',
          type: 'entity',
          names: ['HARBOUR OF PALMS FOUNDATION', 'Palms Harbour Relief'],
          remark: 'QDe.990; Al-Qaida',
        },
      ],
      findings: [],
      lines: [4, 56],
    });
  });
});

describe('the EU', () => {
  const vranic = {
    id: '990001',
    kind: 'sanctions',
    type: 'person',
    names: ['Tadeas Vranic', 'Тадеаш Вранич'],
    nationalities: ['RUS'],
    passports: [{ number: '73 9988776', state: 'RUS' }],
    remark: 'EU.990.1; UKR; Invented for a test',
  };
  const works = { ...nothing, id: '990002', kind: 'sanctions', type: 'entity', remark: 'EU.990.2' };

  it('is read from its full list as XML', async () => {
    expect(await readWhole('eu-xml', { bytes: sample('eu-full.xml') })).toEqual({
      entries: [
        { ...vranic, birthDates: ['1966-11-30', '1968-05', '1970', '1971', '1972'] },
        { ...works, names: ['Sample Amber Works JSC'] },
      ],
      findings: [],
      lines: [3, 21],
    });
  });

  it('is read from its full list as CSV, with one entry of all rows of a party', async () => {
    expect(await readWhole('eu-csv', { bytes: sample('eu-full.csv') })).toEqual({
      entries: [
        { ...vranic, birthDates: ['1966-11-30', '1970', '1971', '1972'] },
        { ...works, names: ['"Sample; Amber Works" JSC'] },
      ],
      findings: [],
      lines: [2, 7],
    });
  });
});

describe('the UK', () => {
  it('is read from its list, the primary name first', async () => {
    expect(await readWhole('uk-csv', { bytes: sample('uk-sanctions-list.csv') })).toEqual({
      entries: [
        {
          id: 'XYZ9001',
          kind: 'sanctions',
          type: 'person',
          names: ['Ivan Egorovich FICTIONOV', 'Иван Фикционов', 'Vanya FICTIONOV'],
          birthDates: ['1960', '1961-10-07'],
          nationalities: ['CYP', 'RUS'],
          passports: [{ number: 'A123456' }, { number: 'B654321' }],
          remark: 'The Example (Sanctions) Regulations 2020; Invented, "for a test"',
        },
        {
          ...nothing,
          id: 'XYZ9002',
          kind: 'sanctions',
          type: 'entity',
          names: ['MADE-UP SHIPPING LTD'],
          remark: 'first line second line',
        },
        { ...nothing, id: 'XYZ9003', kind: 'sanctions', type: 'vessel', names: ['PAPER GULL'] },
      ],
      findings: [],
      // The second has a line break in a cell.
      lines: [3, 5, 7],
    });
  });
});

describe('the NIA', () => {
  const zhang = {
    id: 'T-0001',
    kind: 'entry-ban',
    type: 'person',
    names: ['ZHANG WEIMING', 'CHANG WEI-MING', '張偉銘'],
    birthDates: ['1976-03-12'],
    nationalities: ['MYS'],
    passports: [{ number: 'A1234567', state: 'MYS' }, { number: 'B7654321' }],
    remark: '移署國字第1號',
  };
  const agent = { ...nothing, id: 'T-0003', kind: 'agent-ban', type: 'entity', names: ['BRIGHT PATH VISA SERVICES'] };

  it('is read from CSV', async () => {
    expect(await readWhole('nia-csv', { bytes: sample('nia.csv') })).toEqual({
      entries: [
        zhang,
        {
          id: 'T-0002',
          kind: 'wanted',
          type: 'person',
          names: ["O'BRIEN, SEAN"],
          birthDates: ['1983', '1984'],
          nationalities: ['GBR', 'IRL'],
          passports: [],
          remark: '檔案, 第二冊',
        },
        agent,
      ],
      findings: [],
      lines: [2, 3, 4],
    });
  });

  it('is read from JSON, one object a line', async () => {
    expect(await readWhole('nia-jsonl', { bytes: sample('nia.jsonl') })).toEqual({
      entries: [zhang, agent],
      findings: [],
      lines: [1, 3],
    });
  });
});
