import { describe, expect, it } from '@jest/globals';
import type { CaseView, Finding } from '@talent-window/contracts/vocabulary';
import type { Case } from './case.js';
import { decideHit } from './hits.js';

const AT = '2026-11-25T00:00:00.000Z';
const hit = (findingId: string, band: 'alert' | 'review'): Finding => ({
  findingId,
  check: 'control-list',
  result: 'hit',
  subject: 'nia:e-1@1',
  personKey: 'p',
  band,
});

/** The findings after an officer has said of one of them that it is another person. */
function said(findings: readonly Finding[], findingId: string, by: string): readonly Finding[] {
  const view = { desk: { findings, assignee: 'ann', overdue: false } } as unknown as CaseView;
  const effect = decideHit(
    { view, now: () => AT } as unknown as Case,
    { findingId, decision: 'not-the-same', actor: { id: by, role: 'nia-reviewer' } } as Parameters<typeof decideHit>[1],
  );
  return 'mismatch' in effect ? findings : effect.change(view).desk.findings;
}

describe('a match that was found twice', () => {
  it('takes two officers where either of its findings does, whichever they answer', () => {
    const findings = [hit('f1', 'alert'), hit('f2', 'review')];
    const one = said(said(findings, 'f2', 'ann'), 'f1', 'ann');
    expect(one.map(({ decision, proposed }) => [decision, proposed?.by])).toEqual([
      [undefined, 'ann'],
      [undefined, 'ann'],
    ]);
    expect(said(one, 'f2', 'ben').map(({ decision }) => decision?.by)).toEqual(['ben', 'ben']);
  });

  it('takes one officer where both are of the lesser band', () => {
    const findings = [hit('f1', 'review'), hit('f2', 'review')];
    expect(said(findings, 'f1', 'ann').map(({ decision }) => decision?.by)).toEqual(['ann', 'ann']);
  });
});
