import { describe, expect, it } from '@jest/globals';
import { CONTROL_KINDS, ControlEffect, HIT_ROUTES, ROLE_AUTHORITY, ROLES } from '@talent-window/contracts/vocabulary';
import { CONTROL_RULES, kindsSeenBy } from './control-kinds.js';

const rules = CONTROL_KINDS.map((kind) => CONTROL_RULES[kind]);

describe('the kinds of control', () => {
  it('have one row each, with its basis, and between them every route', () => {
    expect(rules.map(({ kind }) => kind)).toEqual(CONTROL_KINDS);
    expect(rules.filter(({ basis }) => basis.length === 0)).toEqual([]);
    expect([...new Set(rules.map(({ route }) => route))].sort()).toEqual([...HIT_ROUTES].sort());
  });

  it('are seen within the NIA alone', () => {
    const seers = new Set(rules.flatMap(({ seenBy }) => seenBy));
    expect([...seers].filter((role) => ROLE_AUTHORITY[role] !== 'nia')).toEqual([]);
    expect(ROLES.filter((role) => kindsSeenBy([role]).length > 0).sort()).toEqual([...seers].sort());
    expect(kindsSeenBy(['applicant', 'consular-officer', 'mission-officer', 'operator'])).toEqual([]);
  });

  it('keep the wanted, the terrorist and the security lists to the desk that decides', () => {
    expect(kindsSeenBy(['station-officer'])).toEqual(['lost-passport', 'guarantor-ban', 'agent-ban']);
    expect(kindsSeenBy(['nia-reviewer'])).toEqual(CONTROL_KINDS);
  });

  it('refuse only by a ground that the refusal may state [Administrative Procedure Act Art. 96]', () => {
    const silent = rules.filter(({ effect, statedInRefusal }) => effect !== ControlEffect.None && !statedInRefusal);
    expect(silent).toEqual([]);
    expect(CONTROL_RULES.wanted).toMatchObject({ effect: 'none', route: 'police', statedInRefusal: false });
  });

  it('take external members into every refusal for danger and terrorism [Immigration Act Art. 88]', () => {
    const joint = rules.filter(({ route }) => route === 'joint-review');
    expect(joint.map(({ kind }) => kind)).toEqual(['terrorism', 'sanctions', 'security']);
    expect(joint.every(({ basis }) => basis.some(({ law, article }) => law === 'L-IMM' && article === '88'))).toBe(
      true,
    );
  });
});
