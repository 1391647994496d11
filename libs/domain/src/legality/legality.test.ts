import { describe, expect, it } from '@jest/globals';
import type { Actor, CaseView, CommandName, Finding, Stage } from '@talent-window/contracts/vocabulary';
import { COMMAND_NAMES, ROLES, STAGES } from '@talent-window/contracts/vocabulary';
import fc from 'fast-check';
import { policyFor } from '../rule-sets/index.js';
import { allowedActions, judge } from './legality.js';

const { legality: table } = policyFor('gold-card', 'one-stop', { appliesFrom: 'overseas', hkMacau: false });
const ann: Actor = { id: 'ann', role: 'nia-reviewer' };
const ben: Actor = { id: 'ben', role: 'nia-reviewer' };
const hit: Finding = { findingId: 'f1', check: 'control-list', result: 'hit', subject: 'e1@1' };

function view(
  stage: Stage,
  overrides: Partial<CaseView['desk']> & { mode?: 'permit' | 'station'; enteredOn?: string } = {},
): CaseView {
  const { mode = 'station', enteredOn, ...desk } = overrides;
  return {
    progress: {
      caseNo: '115551000001',
      caseType: 'gold-card',
      ruleSet: 'one-stop',
      submittedAt: '2026-11-23T00:00:00.000Z',
      stage,
      visit: 2,
      reasons: [],
      holder: { authority: 'nia', since: '2026-11-23T00:00:00.000Z' },
      awaiting: 'nothing',
      parts: [],
      clock: { pauses: [], budgetDays: 20 },
      collection: { mode, office: 'taipei-city', ...(enteredOn ? { enteredOn } : {}) },
      visitsInPerson: 0,
    },
    desk: { findings: [], overdue: false, ...desk },
  };
}

const decide = (actor: Actor, on: CaseView, decision: 'approve' | 'refuse' = 'approve') =>
  judge(table, on, { name: 'decideReview', stage: on.progress.stage, visit: 2, actor, decision });

describe('the legality table of a Gold Card', () => {
  it('lets the officer who holds the case decide it, and nobody else', () => {
    const held = view('initial-review', { assignee: 'ann' });
    expect(decide(ann, held)).toEqual({ allowed: true });
    expect(decide(ben, held)).toEqual({ allowed: false, why: 'assigned-to-actor' });
    expect(decide({ id: 'ann', role: 'consular-officer' }, held)).toEqual({ allowed: false, why: 'wrong-role' });
  });

  it('refuses a click that was meant for another stage or an earlier visit', () => {
    const held = view('initial-review', { assignee: 'ann' });
    const attempt = { name: 'decideReview', actor: ann, decision: 'approve' } as const;
    expect(judge(table, held, { ...attempt, stage: 'final-review', visit: 2 })).toEqual({
      allowed: false,
      why: 'wrong-stage',
    });
    expect(judge(table, held, { ...attempt, stage: 'initial-review', visit: 1 })).toEqual({
      allowed: false,
      why: 'earlier-visit',
    });
  });

  it('wants every hit decided first, and lets no confirmed hit be approved', () => {
    const open = view('initial-review', { assignee: 'ann', findings: [hit] });
    expect(decide(ann, open)).toEqual({ allowed: false, why: 'hits-decided' });
    const confirmed = {
      ...hit,
      decision: { decision: 'same-person', by: 'ann', at: '2026-11-23T00:00:00.000Z' },
    } as const;
    const decided = view('initial-review', { assignee: 'ann', findings: [confirmed] });
    expect(decide(ann, decided)).toEqual({ allowed: false, why: 'no-confirmed-hit' });
    expect(decide(ann, decided, 'refuse')).toEqual({ allowed: true });
  });

  it('lets a second officer confirm a match that takes two, and nobody else say anything of it', () => {
    const proposed = { decision: 'not-the-same', by: 'ann', at: '2026-11-23T00:00:00.000Z' } as const;
    const attempt = { name: 'decideHit', stage: 'initial-review', visit: 2 } as const;
    const open = view('initial-review', { assignee: 'ann', findings: [{ ...hit, band: 'alert' }] });
    expect(judge(table, open, { ...attempt, actor: ben })).toEqual({ allowed: false, why: 'assigned-to-actor' });
    const said = view('initial-review', { assignee: 'ann', findings: [{ ...hit, band: 'alert', proposed }] });
    expect(judge(table, said, { ...attempt, actor: ben })).toEqual({ allowed: true });
    expect(decide(ann, said)).toEqual({ allowed: false, why: 'hits-decided' });
  });

  it.each([
    ['refuse-ground', 'no-confirmed-hit', undefined],
    ['police', 'no-confirmed-hit', 'referred'],
    ['joint-review', 'no-confirmed-hit', 'referred'],
    ['check-document', 'no-confirmed-hit', 'referred'],
    ['flag-only', undefined, undefined],
    ['guarantor-or-agent', undefined, undefined],
  ] as const)('weighs a confirmed hit by its route: %s', (route, notApproved, notRefused) => {
    const decision = { decision: 'same-person', by: 'ann', at: '2026-11-23T00:00:00.000Z' } as const;
    const verdict = (why: string | undefined) => (why === undefined ? { allowed: true } : { allowed: false, why });
    const confirmed = { ...hit, route, decision };
    const held = (finding: Finding) => view('initial-review', { assignee: 'ann', findings: [finding] });
    expect(decide(ann, held(confirmed))).toEqual(verdict(notApproved));
    expect(decide(ann, held(confirmed), 'refuse')).toEqual(verdict(notRefused));
    if (notRefused === undefined) return;
    const referral = { documentNo: 'J-1', on: '2026-11-23', by: 'sue', at: decision.at };
    const answered = (result: 'ground' | 'no-ground') => held({ ...confirmed, referral: { ...referral, result } });
    expect(decide(ann, answered('ground'))).toEqual(verdict('no-confirmed-hit'));
    expect(decide(ann, answered('ground'), 'refuse')).toEqual({ allowed: true });
    expect(decide(ann, answered('no-ground'))).toEqual({ allowed: true });
  });

  it('keeps four eyes: the initial reviewer neither takes nor decides the final review', () => {
    const final = view('final-review', { initialReviewer: 'ann' });
    expect(allowedActions(table, final, ann)).toEqual([]);
    expect(allowedActions(table, final, ben)).toEqual(['claim']);
    expect(decide(ann, view('final-review', { initialReviewer: 'ann', assignee: 'ann' }))).toMatchObject({
      why: 'not-initial-reviewer',
    });
  });

  it('hands a card over at its own office alone, and swaps an entry permit after entry', () => {
    const officer: Actor = { id: 'sam', role: 'station-officer', office: 'taipei-city' };
    expect(allowedActions(table, view('collection'), officer)).toEqual([]);
    const card = { cardNo: 'TW12345678' };
    expect(allowedActions(table, view('collection', card), officer)).toEqual(['recordHandover']);
    expect(allowedActions(table, view('collection', card), { ...officer, office: 'tainan-1' })).toEqual([]);
    expect(allowedActions(table, view('collection', { ...card, mode: 'permit' }), officer)).toEqual([]);
    const entered = { ...card, mode: 'permit', enteredOn: '2026-12-01' } as const;
    expect(allowedActions(table, view('collection', entered), officer)).toEqual(['recordHandover']);
  });

  it('tells a counter nothing of a hit: the button is there, and an attempt is refused without a reason', () => {
    const officer: Actor = { id: 'sam', role: 'station-officer', office: 'taipei-city' };
    const attempt = { name: 'recordHandover', stage: 'collection', visit: 2, actor: officer } as const;
    const hit1 = view('collection', { cardNo: 'TW12345678', findings: [hit] });
    expect(allowedActions(table, hit1, officer)).toEqual(['recordHandover']);
    expect(judge(table, hit1, attempt)).toEqual({ allowed: false, why: 'on-hold' });
    expect(judge(table, view('collection', { cardNo: 'TW12345678' }), attempt)).toEqual({ allowed: true });
  });

  it('dismisses only what is overdue', () => {
    expect(allowedActions(table, view('passport-inspection'), ann)).toEqual([]);
    expect(allowedActions(table, view('passport-inspection', { overdue: true }), ann)).toEqual(['dismissOverdue']);
  });

  it('allows nothing on a closed case', () => {
    const open = view('initial-review', { assignee: 'ann' });
    const closed: CaseView = { ...open, progress: { ...open.progress, outcome: 'refused' } };
    expect(decide(ann, closed)).toEqual({ allowed: false, why: 'case-closed' });
  });

  it('offers exactly the commands it then allows, whoever asks wherever the case is', () => {
    const anyView = fc
      .record({
        stage: fc.constantFrom(...STAGES),
        assignee: fc.option(fc.constantFrom('ann', 'ben'), { nil: undefined }),
        overdue: fc.boolean(),
        findings: fc.constantFrom([], [hit]),
      })
      .map(({ stage, assignee, ...desk }) => view(stage, { ...desk, ...(assignee ? { assignee } : {}) }));
    const anyActor = fc.record({
      id: fc.constantFrom('ann', 'ben'),
      role: fc.constantFrom(...ROLES),
      office: fc.constantFrom('taipei-city', '5A'),
    });
    fc.assert(
      fc.property(anyView, anyActor, (on, actor) => {
        const offered = new Set<CommandName>(allowedActions(table, on, actor));
        for (const name of COMMAND_NAMES) {
          const { allowed } = judge(table, on, { name, stage: on.progress.stage, visit: 2, actor });
          expect(allowed).toBe(offered.has(name));
        }
      }),
    );
  });
});
