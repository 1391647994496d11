import { beforeAll, describe, expect, it } from '@jest/globals';
import { textKeys } from '@talent-window/i18n';
import type { UsedTexts } from './texts-used.js';
import { isOfWebApps, isUsed, textsOfWebApps } from './texts-used.js';

let used: UsedTexts;
beforeAll(() => {
  used = textsOfWebApps();
});

describe('the texts of the web apps', () => {
  it('are there, wherever a page names one', () => {
    const known = new Set(textKeys());
    expect([...used.keys].filter((key) => !known.has(key))).toEqual([]);
    expect(used.patterns.filter(({ matches }) => !textKeys().some((key) => matches.test(key)))).toEqual([]);
  });

  it('are all said somewhere', () => {
    expect(textKeys().filter((key) => isOfWebApps(key) && !isUsed(key, used))).toEqual([]);
  });

  it('are missed by this test where they are said nowhere, though a page puts a key together', () => {
    expect(isUsed('portal-status.never-said', used)).toBe(false);
    expect(isUsed('shell.never-said', used)).toBe(false);
  });
});
