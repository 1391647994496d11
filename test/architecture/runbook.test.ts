import { FailureType } from '@talent-window/contracts/vocabulary';
import { describe, expect, it } from '@jest/globals';
import { textOf } from './source-files.js';

describe('the runbook', () => {
  const sections = [...textOf('docs/runbook.md').matchAll(/^#{2,3} `?([A-Z]\w+)`?/gm)].map(([, name]) => name);

  it('has one section for every failure type', () => {
    const types = Object.values(FailureType);
    expect(types.filter((type) => !sections.includes(type))).toEqual([]);
    expect(sections.filter((name, index) => sections.indexOf(name) !== index)).toEqual([]);
  });
});
