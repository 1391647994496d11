import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { ListFormat } from '@talent-window/contracts/vocabulary';
import { LIST_FINDING_REASONS } from '@talent-window/contracts/vocabulary';
import fc from 'fast-check';
import { inPieces, readWhole } from '../lists.fixture.js';

const FILES: readonly (readonly [format: ListFormat, name: string])[] = [
  ['ofac-sdn-xml', 'sdn.xml'],
  ['ofac-sdn-csv', 'sdn.csv'],
  ['un-xml', 'un-consolidated.xml'],
  ['eu-xml', 'eu-full.xml'],
  ['eu-csv', 'eu-full.csv'],
  ['uk-csv', 'uk-sanctions-list.csv'],
  ['nia-csv', 'nia.csv'],
  ['nia-jsonl', 'nia.jsonl'],
];

describe('a file that is damaged anywhere', () => {
  it.each(FILES)('of the format %s is read or refused with findings that say where', async (format, name) => {
    const whole = readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
    const damage = fc.record({
      at: fc.nat(whole.length - 1),
      put: fc.uint8Array({ maxLength: 4 }),
      skip: fc.nat(40),
      size: fc.integer({ min: 1, max: 300 }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ at, put, skip, size }) => {
        const bytes = Buffer.concat([whole.subarray(0, at), put, whole.subarray(at + skip)]);
        const { entries, findings } = await readWhole(format, { bytes: inPieces(bytes, size) });
        for (const { line, reason, severity } of findings) {
          expect(line).toBeLessThanOrEqual(bytes.toString('latin1').split(/\r\n|\r|\n/).length);
          expect(LIST_FINDING_REASONS[reason]).toBe(severity);
        }
        expect(entries.filter(({ names }) => names.some((it) => it.trim() !== it || /\p{Cc}/u.test(it)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(FILES.filter(([format]) => format.endsWith('xml')))(
    'of the format %s is not taken for whole where it is cut',
    async (format, name) => {
      const whole = readFileSync(new URL(`../fixtures/${name}`, import.meta.url))
        .toString('utf8')
        .trimEnd();
      for (const part of [0.2, 0.5, 0.9, 1 - 1 / whole.length]) {
        const { findings } = await readWhole(format, {
          bytes: inPieces(whole.slice(0, Math.floor(whole.length * part)), 64),
        });
        expect(findings.map(({ reason }) => reason)).toEqual(['xml-truncated']);
      }
    },
  );
});
