import { describe, expect, it } from '@jest/globals';
import type { CaseView, Finding } from '@talent-window/contracts/vocabulary';
import { addFindings } from './view.js';

const AT = '2026-11-25T00:00:00.000Z';
const said = { decision: 'not-the-same', by: 'ann', at: AT } as const;
const hit = (findingId: string, facts: Partial<Finding> = {}): Finding => ({
  findingId,
  check: 'control-list',
  result: 'hit',
  subject: 'nia:e-1@1',
  personKey: 'p',
  ...facts,
});
const after = (...findings: readonly Finding[]): Finding | undefined =>
  addFindings(findings.slice(-1))({
    desk: { findings: findings.slice(0, -1), overdue: false },
  } as unknown as CaseView).desk.findings.at(-1);

describe('what was said of a match', () => {
  it('stands when the same entry is found again for the same person, decided or proposed', () => {
    expect(after(hit('f1', { decision: said }), hit('f2'))).toMatchObject({ findingId: 'f2', decision: said });
    expect(after(hit('f1', { proposed: said }), hit('f2'))).toMatchObject({ findingId: 'f2', proposed: said });
  });

  it('stands too where it was said before findings told whom they are about', () => {
    const { personKey: _later, ...old } = hit('f1', { decision: said });
    expect(after(old, hit('f2'))).toMatchObject({ decision: said });
  });

  it('does not hold for another content of the entry, nor for another person', () => {
    expect(after(hit('f1', { decision: said }), hit('f2', { subject: 'nia:e-1@2' }))).toEqual(
      hit('f2', { subject: 'nia:e-1@2' }),
    );
    expect(after(hit('f1', { decision: said }), hit('f2', { personKey: 'q' }))).toEqual(hit('f2', { personKey: 'q' }));
  });

  it('is what the first of two has said where the match is an alert by now', () => {
    const alert = after(hit('f1', { band: 'review', decision: said }), hit('f2', { band: 'alert' }));
    expect(alert).toEqual(hit('f2', { band: 'alert', proposed: said }));
  });

  it('stands once two have said it, though one alone had said it before of a lesser match', () => {
    const one = hit('f1', { band: 'review', decision: said });
    const two = { proposed: said, decision: { ...said, by: 'ben' } };
    expect(after(one, hit('f2', { band: 'alert', ...two }), hit('f3', { band: 'alert' }))).toMatchObject(two);
  });
});
