import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createEmptyDatabase } from '@talent-window/testing';
import { runAgencies, until } from '../agencies.fixture.js';
import type { Rig } from '../agencies.fixture.js';

let rig: Rig;
beforeAll(async () => {
  rig = await runAgencies(await createEmptyDatabase());
});
afterAll(() => rig.stop());

const HANAKO = { passportNo: 'TZ0000001', nationality: 'JPN', birthDate: '1988-04-12', englishName: 'SAMPLE, HANAKO' };
const ROBIN = {
  passportNo: 'XA0000002',
  nationality: 'CAN',
  birthDate: '1985-11-30',
  englishName: 'EXAMPLE, ROBIN OVERSTAY',
};
const ALEX = {
  passportNo: '500000003',
  nationality: 'GBR',
  birthDate: '1979-06-07',
  englishName: 'SPECIMEN, ALEX MARY',
};
const STRANGER = { passportNo: 'K9999999', nationality: 'DEU', birthDate: '1991-02-03', englishName: 'NOBODY, NINA' };
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
/** Width and height as a PNG states them. */
const sizeOf = (image: Uint8Array = new Uint8Array()) => [
  Buffer.from(image).readUInt32BE(16),
  Buffer.from(image).readUInt32BE(20),
];

describe('the records of a person', () => {
  it('give the photo taken at entry, the same one each time', async () => {
    const { records } = rig.adapters();
    const photo = await records.entryPhoto(HANAKO, '115551000001:checks:1');
    expect(photo).toMatchObject({ found: true, mediaType: 'image/png', takenOn: '2024-10-03' });
    expect(Buffer.from(photo.image ?? []).subarray(0, 4)).toEqual(PNG);
    expect(sizeOf(photo.image)).toEqual([414, 532]);
    expect((await records.entryPhoto(HANAKO)).image).toEqual(photo.image);
    expect((await records.entryPhoto(ROBIN)).image).not.toEqual(photo.image);
  });

  it('give the image of the passport', async () => {
    const image = await rig.adapters().records.passportImage(HANAKO);
    expect(image).toMatchObject({ found: true, mediaType: 'image/png' });
    expect(Buffer.from(image.image ?? []).subarray(0, 4)).toEqual(PNG);
  });

  it('say so where there is nothing', async () => {
    const { records } = rig.adapters();
    expect(await records.entryPhoto(STRANGER)).toEqual({ found: false });
    expect(await records.passportImage(STRANGER)).toEqual({ found: false });
    expect(await records.stayRecords(STRANGER)).toEqual({ overstays: [] });
    expect(await records.latestEntry(STRANGER)).toEqual({});
  });

  it('count an overstay with both its days', async () => {
    const { records } = rig.adapters();
    expect(await records.stayRecords(ROBIN)).toEqual({
      overstays: [{ from: '2019-03-03', to: '2019-03-21', days: 19 }],
    });
    expect(await records.stayRecords(HANAKO)).toEqual({ overstays: [] });
  });

  it.each([
    ['another passport', { passportNo: '999999999' }],
    ['another passport and the name in another order', { passportNo: '1', englishName: 'Alex Mary Specimen' }],
    ['another passport and other signs in the name', { passportNo: '1', englishName: 'SPECIMEN,  ÁLEX-MARY' }],
  ])('are found under %s', async (_, change) => {
    const { overstays } = await rig.adapters().records.stayRecords({ ...ALEX, ...change });
    expect(overstays).toEqual([{ from: '2016-11-14', to: '2016-11-14', days: 1 }]);
  });

  it.each([
    ['birth date', { passportNo: '1', birthDate: '1979-06-08' }],
    ['nationality', { nationality: 'IRL' }],
  ])('are not taken for those of somebody with another %s', async (_, change) => {
    expect(await rig.adapters().records.stayRecords({ ...ALEX, ...change })).toEqual({ overstays: [] });
  });

  it('keep the passport number out of every address', async () => {
    await rig.adapters().records.latestEntry(HANAKO);
    expect(rig.exchanges.map(({ url }) => url).join()).not.toContain(HANAKO.passportNo);
  });
});

describe('an entry', () => {
  it('with an entry permit is told to the platform', async () => {
    const caseNo = '115551000007';
    const reference = `${caseNo}:collection:1`;
    const entry = { ...STRANGER, enteredOn: '2026-03-02', caseNo, reference };
    expect((await rig.post('/entry-exit/desk/entries', entry)).status).toBe(200);
    await until(() => rig.facts('entryRecorded').length > 0);
    expect(rig.facts('entryRecorded')).toMatchObject([{ caseNo, reference, enteredOn: '2026-03-02' }]);
    expect(await rig.adapters().records.latestEntry(STRANGER)).toEqual({ enteredOn: '2026-03-02' });
  });

  it('without one is only recorded', async () => {
    await rig.post('/entry-exit/desk/entries', { ...HANAKO, enteredOn: '2026-04-01' });
    expect(await rig.adapters().records.latestEntry(HANAKO)).toEqual({ enteredOn: '2026-04-01' });
    expect(rig.facts('entryRecorded').filter((fact) => fact['enteredOn'] === '2026-04-01')).toEqual([]);
  });

  it.each([{ enteredOn: '2026-13-01' }, { caseNo: '7' }, { nationality: 'Japan' }])(
    'is refused with %j',
    async (change) => {
      const entry = { ...HANAKO, enteredOn: '2026-04-01', ...change };
      expect((await rig.post('/entry-exit/desk/entries', entry)).status).toBe(400);
    },
  );
});

it('lets the operator put a person on record', async () => {
  const person = {
    passportNo: 'N0000009',
    nationality: 'FRA',
    birthDate: '1990-01-01',
    englishName: 'NOUVEAU, CLAUDE',
  };
  const found = {
    photoTakenOn: '2025-05-05',
    overstays: [{ from: '2025-06-01', to: '2025-06-02' }],
    entries: ['2025-05-05'],
  };
  expect((await rig.post('/entry-exit/desk/persons', { ...person, ...found })).status).toBe(200);
  const { records } = rig.adapters();
  expect(await records.entryPhoto(person)).toMatchObject({ found: true, takenOn: '2025-05-05' });
  expect(await records.passportImage(person)).toEqual({ found: false });
  expect((await records.stayRecords(person)).overstays).toHaveLength(1);
});
