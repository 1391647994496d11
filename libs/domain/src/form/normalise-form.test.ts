import { describe, expect, it } from '@jest/globals';
import { architectInTaiwan, overseasEngineer, teacherWithPermit } from '@talent-window/testing/applications';
import { RuleSetId } from '@talent-window/contracts/vocabulary';
import fc from 'fast-check';
import { RULE_SETS } from '../rule-sets/index.js';
import { applicantOf, collectionOf, findSituation, professionOf } from './applicant.js';
import { contentToSubmit } from './content-to-submit.js';
import { isDay, monthsAfter, parseDay, parsePartialDay } from './days.js';
import { goldCardForm } from './gold-card-form.js';
import { normaliseForm } from './normalise-form.js';

const TODAY = '2026-11-23';

describe('dates', () => {
  it.each([
    ['2018-02-01', '2018-02-01'],
    ['107/02/01', '2018-02-01'],
    ['077-5-1', '1988-05-01'],
    ['民國107年2月1日', '2018-02-01'],
    ['1 Feb 2018', '2018-02-01'],
    ['February 1st, 2018', '2018-02-01'],
    ['01-FEB-2018', '2018-02-01'],
    ['民國 77 年 5 月 1 日', '1988-05-01'],
    ['2018/2/1', '2018-02-01'],
    ['2018年2月1日', '2018-02-01'],
    ['１０７／０２／０１', '2018-02-01'],
    ['2024-02-29', '2024-02-29'],
  ])('are read as people write them: %s', (written, day) => {
    expect(parseDay(written)).toBe(day);
  });

  it.each([
    '2023-02-29',
    '107/13/01',
    '2018-00-10',
    '77/05/01',
    '01/02/2018',
    'yesterday',
    '30 Feb 2018',
    '1 Mon 2018',
    '',
    '0000-01-01',
  ])('are refused where they do not exist or may mean several days: %s', (written) =>
    expect(parseDay(written)).toBeUndefined(),
  );

  it.each([
    ['1976', '1976'],
    ['1976-06', '1976-06'],
    ['1976-06-03', '1976-06-03'],
    ['民國65年', '1976'],
    ['民國 65 年 6 月', '1976-06'],
    ['民國65年6月3日', '1976-06-03'],
    ['1976-13', undefined],
    ['1976-02-30', undefined],
    ['65', undefined],
    ['民國65年13月', undefined],
  ])('may be known in part: %s', (written, day) => {
    expect(parsePartialDay(written)).toBe(day);
  });

  it('in ROC and ISO notation are the same day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1912-01-01'), max: new Date('2200-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [year = '', month, day] = iso.split('-');
          expect(parseDay(`${String(Number(year) - 1911).padStart(3, '0')}/${month}/${day}`)).toBe(iso);
          expect(isDay(iso)).toBe(true);
        },
      ),
    );
  });

  it('move by months to the same day, or to the last of a shorter month', () => {
    expect(monthsAfter('2026-08-31', 6)).toBe('2027-02-28');
    expect(monthsAfter('2026-11-23', 6)).toBe('2027-05-23');
    expect(monthsAfter('2026-01-15', -120 * 12)).toBe('1906-01-15');
  });
});

describe('normalising', () => {
  it('keeps one way of writing each value', () => {
    expect(
      normaliseForm(goldCardForm, {
        basic: {
          surname: ' müller–o’neill ',
          chineseName: ' 歐 陽 ',
          birthDate: '068/11/02',
          email: ' j@x.example ',
          employer: null,
          occupation: '   ',
        },
        passport: { number: ' c01x-00t 47' },
        residence: {
          uiNumber: 'ａ８００００００１４',
          taiwanMobile: '+886 912-345-678',
          phone: '0044 (20) 7946 0958',
          address: { street: '寶慶路３號 ２樓' },
        },
        visa: { earlierVisas: [{ number: ' R1 ', issuedOn: '107/02/01' }] },
        hobby: ' chess ',
      }),
    ).toEqual({
      basic: { surname: "MÜLLER-O'NEILL", chineseName: '歐陽', birthDate: '1979-11-02', email: 'j@x.example' },
      passport: { number: 'C01X00T47' },
      residence: {
        uiNumber: 'A800000014',
        taiwanMobile: '0912345678',
        phone: '+442079460958',
        address: { street: '寶慶路3號2樓' },
      },
      visa: { earlierVisas: [{ number: 'R1', issuedOn: '2018-02-01' }] },
      hobby: ' chess ',
    });
  });
});

describe('what is frozen on submission', () => {
  const { inspectsPassportOf } = RULE_SETS[RuleSetId.CurrentLaw2026];

  it('is the content itself, where every answer still counts', () => {
    const { content } = overseasEngineer(TODAY);
    expect(contentToSubmit(goldCardForm, content, { inspectsPassportOf })).toEqual(content);
  });

  it('leaves out answers to questions that were taken away', () => {
    const { content } = architectInTaiwan(TODAY);
    const moved = { ...content, entry: { ...content.entry, appliesFrom: 'overseas' } };
    const frozen = contentToSubmit(goldCardForm, moved, { inspectsPassportOf });
    expect(frozen['entry']).toEqual({ nationality: 'DEU', appliesFrom: 'overseas', heldGoldCard: false });
  });
});

describe('readers', () => {
  it('take from an application what fee, checks and card need', () => {
    expect(applicantOf(architectInTaiwan(TODAY).content)).toEqual({
      nationality: 'DEU',
      appliesFrom: 'taiwan',
      hkMacau: false,
      years: 2,
      status: 'arc',
      surname: 'MÜLLER',
      givenNames: 'JÖRG',
      englishName: 'MÜLLER, JÖRG',
      sex: 'M',
      birthDate: '1979-11-02',
      passportNo: 'C01X00T47',
      passportExpiry: '2032-06-15',
      email: 'j.mueller@buero.example',
      uiNo: 'A800000014',
    });
    expect(applicantOf(teacherWithPermit(TODAY).content).englishName).toBe('SUHARTINI');
    expect(collectionOf(overseasEngineer(TODAY).content)).toEqual({ mode: 'permit', office: 'taipei-city' });
    expect(professionOf(overseasEngineer(TODAY).content)).toEqual({
      field: 'ECO',
      criterion: 'ECO-01',
      criteria: ['ECO-01'],
    });
    expect(professionOf(architectInTaiwan(TODAY).content).criterion).toBe('ARC-01+ARC-02');
    expect(professionOf(teacherWithPermit(TODAY).content).field).toBe('');
  });

  it('know from a draft whether it says enough for a quote', () => {
    expect(findSituation({ entry: { nationality: 'USA', appliesFrom: 'overseas' }, residence: { years: 3 } })).toEqual({
      nationality: 'USA',
      appliesFrom: 'overseas',
      hkMacau: false,
      years: 3,
    });
    expect(
      findSituation({ entry: { nationality: 'USA', appliesFrom: 'taiwan' }, residence: { years: 3 } }),
    ).toBeUndefined();
    expect(findSituation('nonsense')).toBeUndefined();
    expect(() => applicantOf({})).toThrow('does not say enough');
  });
});
