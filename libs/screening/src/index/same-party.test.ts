import type { ListEntry } from '@talent-window/contracts/vocabulary';
import { describe, expect, it } from '@jest/globals';
import { buildScreener } from '../build-screener.js';
import { listedEntry } from '../listed-entry.fixture.js';

const others = Array.from({ length: 200 }, (_, i) =>
  listedEntry(`x${i}`, [`Invented${i} Person${i % 7}`, 'Ali Hassan']),
);

const seen = async (entries: readonly ListEntry[], id: string, name: string, list = 'nia-entry-ban') => {
  const screener = await buildScreener([...entries, ...others]);
  const found = screener.explain({ names: [name], birthDate: '1990-05-17', nationality: 'FRA' }, { list, id });
  return { birthDate: found?.explanation.birthDate, nationality: found?.explanation.nationality };
};

describe('an entry without a birth date', () => {
  const bare = listedEntry('bare', ['Zebulon QUARTERMAINE']);
  const full = listedEntry('full', ['QUARTERMAINE, Zebulon'], {
    list: 'another',
    birthDates: ['1956-01-02'],
    nationalities: ['GBR'],
  });

  it('takes it from one of another list with the same rare name, and says so', async () => {
    expect(await seen([bare, full], 'bare', 'Zebulon QUARTERMAINE')).toEqual({
      birthDate: { relation: 'far', person: '1990-05-17', entry: '1956-01-02', isOfOther: true },
      nationality: { relation: 'other', person: 'FRA', entry: ['GBR'], isOfOther: true },
    });
    expect(await seen([bare, full], 'full', 'Zebulon QUARTERMAINE', 'another')).toMatchObject({
      birthDate: { entry: '1956-01-02' },
    });
  });

  it.each([
    [
      'two of the name contradict each other',
      listedEntry('more', full.names, { list: 'third', birthDates: ['1970'] }),
      bare,
    ],
    ['its own nationality contradicts', listedEntry('more', ['Somebody ELSE']), { ...bare, nationalities: ['USA'] }],
    ['both are on one list', listedEntry('more', ['Somebody ELSE']), { ...bare, list: 'another' }],
  ])('takes none where %s', async (_, more, own) => {
    const { birthDate } = await seen([own, full, more], 'bare', 'Zebulon QUARTERMAINE', own.list);
    expect(birthDate).toEqual({ relation: 'unknown', person: '1990-05-17' });
  });

  it('takes none from a namesake with a common name', async () => {
    const common = [
      listedEntry('a', ['Ali Hassan']),
      listedEntry('b', ['Ali Hassan'], { list: 'another', birthDates: ['1956'] }),
    ];
    expect((await seen(common, 'a', 'Ali Hassan')).birthDate).toEqual({ relation: 'unknown', person: '1990-05-17' });
  });
});
