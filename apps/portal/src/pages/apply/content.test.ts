import { describe, expect, it } from '@jest/globals';
import { goldCardForm } from '@talent-window/domain';
import { mergeContent, saysTheSame } from './content.js';

describe('two windows on one draft', () => {
  const seen = { basic: { surname: 'LEE', occupation: 'Engineer' } };

  it('are joined where each answered something else', () => {
    const mine = { basic: { surname: 'LEE', occupation: 'Engineer', email: 'lee@mail.example' } };
    const theirs = { basic: { surname: 'LEE', occupation: 'Architect' } };
    expect(mergeContent(goldCardForm, seen, mine, theirs)).toEqual({
      content: { basic: { surname: 'LEE', occupation: 'Architect', email: 'lee@mail.example' } },
      clashes: [],
    });
  });

  it('clash where both answered the same question otherwise, and nothing is lost', () => {
    const mine = { basic: { surname: 'LEE', occupation: 'Architect' } };
    const theirs = { basic: { surname: 'LEE', occupation: 'Teacher' } };
    const merged = mergeContent(goldCardForm, seen, mine, theirs);
    expect(merged.content).toEqual(mine);
    expect(merged.clashes).toEqual([{ path: 'basic.occupation', mine: 'Architect', theirs: 'Teacher' }]);
  });

  it('say the same where only the way of writing differs', () => {
    expect(
      saysTheSame(goldCardForm, { basic: { birthDate: '民國77年4月12日' } }, { basic: { birthDate: '1988-04-12' } }),
    ).toBe(true);
    expect(saysTheSame(goldCardForm, { basic: {} }, { basic: { birthDate: '1988-04-12' } })).toBe(false);
  });
});
