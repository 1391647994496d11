import { describe, expect, it } from '@jest/globals';
import { withoutAddresses } from './smtp-reply.js';

describe('what a server said', () => {
  it('has no address, nor the beginning of one where it is cut off', () => {
    const said = `550 ${'x'.repeat(285)} elena.marie@mail.example is nobody`;
    expect(withoutAddresses(said)).toBe(`550 ${'x'.repeat(285)} … is nobod`);
  });
});
