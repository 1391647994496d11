import { describe, expect, it } from '@jest/globals';
import type { CaseView, Stage } from '@talent-window/contracts/vocabulary';
import fc from 'fast-check';
import { CURRENT_CALENDAR } from '../calendar/calendars.js';
import { CASE_TYPES } from '../case-types/index.js';
import { judge } from '../legality/index.js';
import type { CaseToAssign, DeskOfficer } from './assign-cases.js';
import { assignCases } from './assign-cases.js';
import type { AssignmentRule } from './assignment-rule.js';
import { awayUntil, USUAL_DESK } from './desk-officer.js';

/** A Monday. */
const today = '2026-11-23';
const day = { today, calendar: CURRENT_CALENDAR };
const FIELDS = ['ECO', 'SCI', 'ART'] as const;
const LANGUAGES = ['zh-TW', 'en', 'ja'] as const;

const officer = (id: string, more: Partial<DeskOfficer> = {}): DeskOfficer => ({ ...USUAL_DESK, id, open: 0, ...more });
const waiting = (caseNo: string, more: Partial<CaseToAssign> = {}): CaseToAssign => ({
  caseNo,
  caseType: 'gold-card',
  stage: 'initial-review',
  field: 'ECO',
  language: 'en',
  references: [],
  ...more,
});
const rule = (id: string, order: number, more: Partial<AssignmentRule>): AssignmentRule => ({
  id,
  name: id,
  when: {},
  to: {},
  order,
  ...more,
});
const assign = (
  cases: readonly CaseToAssign[],
  officers: readonly DeskOfficer[],
  rules: readonly AssignmentRule[] = [],
) => assignCases(cases, officers, { rules, idleDays: 3 }, day);
const told = (result: ReturnType<typeof assign>): readonly string[] =>
  result.moves.map(({ caseNo, to, rule: by, cause }) => `${caseNo} ${to} ${by?.id ?? 'share'} ${cause}`);

const held = (id: string, more: Partial<NonNullable<CaseToAssign['holder']>> = {}): Partial<CaseToAssign> => ({
  holder: { id, since: '2026-11-20', touched: '2026-11-20', byRule: true, ...more },
});

describe('assigning by rules', () => {
  it('follows the first rule that finds somebody, and shares what no rule is about', () => {
    const officers = [officer('ann', { fields: ['ECO'], languages: ['zh-TW'] }), officer('ben', { fields: ['SCI'] })];
    const rules = [
      rule('b', 2, { when: { field: 'ECO' }, to: { field: true } }),
      rule('a', 1, { when: { field: 'ECO', language: 'en' }, to: { field: true, language: true } }),
      rule('c', 3, { when: { caseType: 'arc-employment' }, to: { officers: ['ann'] } }),
    ];
    const cases = [
      waiting('1'),
      waiting('2', { field: 'SCI' }),
      waiting('3', { caseType: 'arc-employment', field: 'ART' }),
    ];
    expect(told(assign(cases, officers, rules))).toEqual(['1 ann b waiting', '2 ben share waiting', '3 ann c waiting']);
  });

  it('gives nothing to who is away, in conflict, full, or has decided the initial review', () => {
    const away = officer('away', { absences: [{ from: '2026-11-20', to: today }] });
    const cousin = officer('cousin', { conflicts: ['account:x'] });
    const full = officer('full', { capacity: 2, open: 2 });
    const first = officer('first');
    const final = waiting('1', { stage: 'final-review', initialReviewer: 'first', references: ['account:x'] });
    expect(assign([final], [away, cousin, full, first])).toEqual({
      moves: [],
      unplaced: [{ caseNo: '1', why: 'nobody-entitled' }],
    });
    expect(assign([final], [away, full]).unplaced).toEqual([{ caseNo: '1', why: 'nobody-free' }]);
    expect(told(assign([final], [away, cousin, full, first, officer('other')]))).toEqual(['1 other share waiting']);
  });

  it('moves what lies idle, by working days, and leaves what does not', () => {
    const officers = [officer('ann', { open: 1 }), officer('ben', { open: 9 })];
    const moved = (touched: string) => told(assign([waiting('1', held('ann', { touched }))], officers));
    expect(moved('2026-11-18')).toEqual(['1 ben share idle']);
    // Thursday to Monday is two working days.
    expect(moved('2026-11-19')).toEqual([]);
  });

  it('moves what would lie idle until its officer is back, and leaves it where they are back soon', () => {
    const moved = (to: string, more: object = {}) => {
      const officers = [officer('ann', { absences: [{ from: today, to }] }), officer('ben')];
      return told(assign([waiting('1', held('ann', more))], officers));
    };
    expect(moved('2026-11-24')).toEqual([]);
    expect(moved('2026-12-04')).toEqual(['1 ben share away']);
    expect(moved('2026-12-04', { since: today, byRule: false })).toEqual([]);
    expect(moved('2026-12-04', { since: today })).toEqual(['1 ben share away']);
    expect(told(assign([waiting('1', held('left'))], [officer('ben')]))).toEqual(['1 ben share away']);
  });

  it('knows leave without a break as one', () => {
    const absences = [
      { from: '2026-11-25', to: '2026-11-27' },
      { from: '2026-11-23', to: '2026-11-24' },
    ];
    expect(awayUntil({ absences }, today)).toBe('2026-11-27');
    expect(awayUntil({ absences }, '2026-11-28')).toBeUndefined();
  });

  it.each(Object.values(CASE_TYPES).map(({ id, legality }) => [id, legality] as const))(
    'keeps four eyes at the stages where the legality table of %s does',
    (_id, legality) => {
      const stages = [...new Set(legality.filter(({ command }) => command === 'assign').flatMap((it) => it.stages))];
      expect(stages).not.toEqual([]);
      for (const stage of stages) {
        const claim = { name: 'claim', stage, visit: 1, actor: { id: 'ann', role: 'nia-reviewer' } } as const;
        const lawful = judge(legality, viewAt(stage), claim).allowed;
        const given = assign([waiting('1', { stage, initialReviewer: 'ann' })], [officer('ann')]).moves.length === 1;
        expect([stage, given]).toEqual([stage, lawful]);
      }
    },
  );
});

const viewAt = (stage: Stage): CaseView =>
  ({
    progress: { stage, visit: 1 },
    desk: { findings: [], overdue: false, initialReviewer: 'ann' },
  }) as unknown as CaseView;

const anyOfficer = (id: string) =>
  fc.record({
    id: fc.constant(id),
    languages: fc.subarray([...LANGUAGES]),
    fields: fc.subarray([...FIELDS]),
    capacity: fc.nat(6),
    open: fc.nat(6),
    absences: fc.constantFrom([], [{ from: today, to: '2026-12-04' }]),
    conflicts: fc.subarray(['account:x', 'passport:y']),
  });
const NAMES = ['ann', 'ben', 'cho', 'dee'];
const anyOfficers = fc.tuple(...NAMES.map(anyOfficer));
const anyCase = fc.record({
  caseType: fc.constantFrom('gold-card' as const, 'arc-employment' as const),
  stage: fc.constantFrom('initial-review' as const, 'final-review' as const),
  field: fc.constantFrom(...FIELDS),
  language: fc.constantFrom(...LANGUAGES),
  references: fc.subarray(['account:x', 'passport:y', 'account:z']),
  initialReviewer: fc.constantFrom(...NAMES),
  isHeld: fc.boolean(),
  holder: fc.record({
    id: fc.constantFrom(...NAMES, 'left'),
    since: fc.constantFrom('2026-11-16', today),
    touched: fc.constantFrom('2026-11-16', '2026-11-20', today),
    byRule: fc.boolean(),
  }),
});
const anyCases = fc
  .array(anyCase, { maxLength: 20 })
  .map((drawn) =>
    drawn.map(({ isHeld, holder, ...it }, nth) => ({ ...it, caseNo: `${nth}`, ...(isHeld ? { holder } : {}) })),
  );
const anyRules = fc
  .array(
    fc.record({
      field: fc.option(fc.constantFrom(...FIELDS), { nil: undefined }),
      officers: fc.option(fc.subarray(NAMES), { nil: undefined }),
      language: fc.constantFrom(true as const, undefined),
    }),
    { maxLength: 4 },
  )
  .map((drawn) =>
    drawn.map(({ field, officers, language }, nth) =>
      rule(`r${nth}`, nth, {
        when: field ? { field } : {},
        to: { ...(officers ? { officers } : {}), ...(language ? { language } : {}) },
      }),
    ),
  );

describe('whatever there is to assign', () => {
  it('gives each case once, to somebody entitled who has room, and the same again', () => {
    fc.assert(
      fc.property(anyCases, anyOfficers, anyRules, (cases, officers, rules) => {
        const result = assign(cases, officers, rules);
        expect(assign(cases, officers, rules)).toEqual(result);
        const open = new Map(officers.map(({ id, open: before }) => [id, before]));
        for (const { caseNo, from, to, rule: by, open: before, capacity } of result.moves) {
          const it = cases.find((known) => known.caseNo === caseNo)!;
          const chosen = officers.find(({ id }) => id === to)!;
          expect(from).toBe(it.holder?.id);
          expect(to).not.toBe(from);
          expect(chosen.absences).toEqual([]);
          expect(it.references.some((reference) => chosen.conflicts.includes(reference))).toBe(false);
          expect(it.stage === 'final-review' && to === it.initialReviewer).toBe(false);
          expect([open.get(to), chosen.capacity]).toEqual([before, capacity]);
          expect(before).toBeLessThan(capacity);
          const meant = rules.find(({ id }) => id === by?.id);
          expect(meant?.to.officers?.includes(to) ?? true).toBe(true);
          expect(!meant?.to.language || chosen.languages.includes(it.language ?? '')).toBe(true);
          open.set(to, before + 1);
          if (from !== undefined) open.set(from, (open.get(from) ?? 0) - 1);
        }
        const seen = [...result.moves, ...result.unplaced].map(({ caseNo }) => caseNo);
        expect(new Set(seen).size).toBe(seen.length);
        expect(cases.filter(({ holder, caseNo }) => !holder && !seen.includes(caseNo))).toEqual([]);
      }),
    );
  });

  it('leaves no two apart by more than one where all are alike, and begins with who has waited longest', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.integer({ min: 1, max: 5 }), fc.nat(4), (count, people, first) => {
        const officers = Array.from({ length: people }, (_, nth) =>
          officer(`o${nth}`, nth === first ? {} : { lastGivenAt: '2026-11-20T01:00:00.000Z' }),
        );
        const { moves } = assign(
          Array.from({ length: count }, (_, nth) => waiting(`${nth}`)),
          officers,
        );
        const loads = officers.map(({ id }) => moves.filter(({ to }) => to === id).length);
        expect(moves).toHaveLength(Math.min(count, people * 20));
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
        expect(count === 0 || first >= people || moves[0]?.to === `o${first}`).toBe(true);
      }),
    );
  });
});
