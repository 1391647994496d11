import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isReturnPath, readReturnPath, returnPathOf } from './return-path.js';

const OURS = { key: Buffer.alloc(32, 1), domain: 'window.example' };
const sent = fc.record({
  no: fc.bigInt({ min: 1n, max: 2n ** 63n - 1n }).map(String),
  round: fc.integer({ min: 0, max: 999_999 }),
});

describe('a return path', () => {
  it('names its mail, also when a server changed the case of its letters, and fits into an address', () => {
    fc.assert(
      fc.property(sent, (it) => {
        const path = returnPathOf(it, OURS);
        expect(path.split('@', 1)[0]?.length).toBeLessThanOrEqual(64);
        expect([path, path.toUpperCase()].map((written) => readReturnPath(written, OURS))).toEqual([it, it]);
        expect(isReturnPath(path, OURS)).toBe(true);
      }),
    );
  });

  it('that was changed anywhere, or made with another key or for another domain, names none', () => {
    fc.assert(
      fc.property(sent, fc.nat(), fc.constantFrom('0', '1', 'a', '-', '+', '@', ''), (it, at, sign) => {
        const path = returnPathOf(it, OURS);
        const place = at % path.length;
        const changed = path.slice(0, place) + sign + path.slice(place + 1);
        fc.pre(changed !== path);
        expect(readReturnPath(changed, OURS)).toBeUndefined();
        expect(readReturnPath(path, { ...OURS, key: Buffer.alloc(32, 2) })).toBeUndefined();
        expect(readReturnPath(path, { ...OURS, domain: 'other.example' })).toBeUndefined();
      }),
    );
  });

  it('is told from other addresses without its key', () => {
    const addresses = [
      'noreply@window.example',
      'bounce@window.example',
      'bounce+@window.example',
      'bounce+x@evil.example',
    ];
    expect(addresses.filter((address) => isReturnPath(address, OURS))).toEqual([]);
    expect(isReturnPath('bounce+made-up@window.example', OURS)).toBe(true);
  });
});
