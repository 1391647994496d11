import { describe, expect, it } from '@jest/globals';
import { readName } from './read-name.js';
import { wordOf } from './word.js';

const textsOf = (name: string): readonly string[] =>
  readName(name).map(({ parts, han }) =>
    [han, ...parts.map(({ text, isParticle }) => (isParticle ? `(${text})` : text))].filter(Boolean).join(' '),
  );

describe('reading a name', () => {
  it.each([
    ['marks, case and what lies between', '  MÜLLER,\tJürgen ', ['muller jurgen']],
    ['apostrophes', "O'Brien D’Angelo", ['obrien dangelo']],
    ['the fillers of a machine-readable zone', 'SMITH<<JOHN<EDWARD<<<<', ['smith john edward']],
    ['letters that a machine took for digits', 'R0SSI Sech1n', ['rossi sechin']],
    ['articles and titles', 'Dr. Sheikh Isa bin Tarif AL-ALI', ['(dr) (sheikh) isa (bin) tarif (al) ali']],
    ['a title that is all there is', 'Sheikh', ['sheikh']],
    ['a servant of God in one word', 'Abd al-Rahim Abdurrahim Abdel-Rahim', ['abdrahim abdrahim abdrahim']],
    ['a sword of the faith', 'Saif al-Din Saifuddin', ['saifdin saifdin']],
    ['Cyrillic', 'Артем Вікторович Пшонка', ['artem viktorovich pshonka']],
    ['Greek', 'Μπάμπης Παπαδόπουλος', ['bampis papadopulos']],
    ['Arabic, by what is written', 'عبد الغني صابوني', ['bdgny sabwny']],
    ['Hangul', '박지성', ['bak ji seong']],
    ['Han characters of either kind', '張偉銘', ['张伟铭 zhang wei ming']],
    ['Latin and Han together', 'CHANG Wei-ming 張偉銘', ['chang wei ming', '张伟铭 zhang wei ming']],
    ['a name of Japan, which is not read as Chinese', '田中花子', ['田中花子 tanaka hanako']],
    ['a Chinese name by its syllables', 'Weiming ZHANG', ['wei ming zhang']],
    ['nothing', ' \u200f ... 😀', []],
  ])('reads %s', (_, name, expected) => {
    expect(textsOf(name)).toEqual(expected);
  });

  it.each([
    ['Qaddafi', 'Gaddafi'],
    ['Youssef', 'يوسف'],
    ['Mohammed', 'محمد'],
    ['Hussein', 'Husayn'],
  ])('%s and %s have the same consonants', (a, b) => {
    const consonants = (name: string): string => {
      const part = readName(name)[0]?.parts[0];
      return part ? wordOf(part).consonants : '';
    };
    expect(consonants(a)).not.toBe('');
    expect(consonants(a)).toBe(consonants(b));
  });

  it.each([
    ['Zhang', ['Chang', 'Cheung', 'Teo', 'Jhang']],
    ['Cai', ["Ts'ai", 'Tsai', 'Choi', 'Chua']],
    ['Xu', ['Hsu', 'Hui', 'Koh']],
    ['Park', ['Pak', 'Bak', '박']],
    ['Lee', ['Yi', 'Ri', 'Rhee']],
  ])('%s is also written as %j', (name, others) => {
    const readings = (written: string): readonly string[] => {
      const part = readName(written)[0]?.parts[0];
      return part ? wordOf(part).readings : [];
    };
    for (const other of others) {
      expect([other, readings(other).filter((it) => readings(name).includes(it)).length > 0]).toEqual([other, true]);
    }
  });
});
