import { describe, expect, it } from '@jest/globals';
import { LegalityCondition, TurnRefusal } from '@talent-window/contracts/vocabulary';
import { FORM_REASONS } from '@talent-window/domain';
import { hasText } from '@talent-window/i18n';
import { reachOf, viewsOf } from '../queues/queue-views.js';
import { PROBLEMS } from './problem.js';
import { REASON_OF_CONSTRAINT } from './validation.js';

describe('whatever the API says', () => {
  it('has a text in both languages', () => {
    const refusals = [...Object.values(LegalityCondition), ...Object.values(TurnRefusal)];
    const reasons = [...FORM_REASONS, ...Object.values(REASON_OF_CONSTRAINT)];
    const views = viewsOf(reachOf(['nia-reviewer', 'nia-supervisor', 'station-officer', 'mission-officer']));
    const keys = [
      ...[...Object.keys(PROBLEMS), ...refusals].flatMap((it) => [`problems.${it}.title`, `problems.${it}.detail`]),
      ...reasons.map((it) => `findings.${it}`),
      ...views.map(({ label }) => label),
    ];
    expect(keys.filter((key) => !hasText(key))).toEqual([]);
  });
});
