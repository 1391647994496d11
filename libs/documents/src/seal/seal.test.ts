import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { samplePaper } from '@talent-window/testing';
import fc from 'fast-check';
import { PAPERS, renderPaper } from '../papers/render-paper.js';
import { decodeC40, encodeC40 } from './c40.js';
import { findSeal } from './find-seal.js';
import { pagePictures } from './page-pictures.js';
import type { SealFacts } from './seal.js';
import { makeSeal, sealedName, verifySeal } from './seal.js';

const keys = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const others = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const FACTS: SealFacts = {
  documentNo: '115551000017E01',
  issuedOn: '2026-11-26',
  passportNo: 'A12345678',
  nationality: 'USA',
  name: sealedName('MARTINEZ-OKAFOR', 'ELENA JUNE'),
  birthDate: '1988-04-12',
  validFrom: '2026-11-27',
  validUntil: '2029-11-25',
};
const seal = makeSeal(FACTS, keys.privateKey);

describe('a visible digital seal', () => {
  it('says what was sealed, and that it is genuine', () => {
    expect(verifySeal(seal, keys.publicKey)).toEqual({ verdict: 'genuine', facts: FACTS });
  });

  it('begins as ICAO 9303-13 has it: magic, version 4, and who issued it', () => {
    expect([...seal.subarray(0, 2)]).toEqual([0xdc, 0x03]);
    expect(decodeC40(seal.subarray(2, 4))).toBe('TWN');
    expect([...seal.subarray(-66, -64)]).toEqual([0xff, 64]);
  });

  it('is never genuine with any of its bytes changed', () => {
    fc.assert(
      fc.property(fc.nat(seal.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const forged = Uint8Array.from(seal);
        forged[at] = (forged[at] ?? 0) ^ by;
        expect(verifySeal(forged, keys.publicKey).verdict).not.toBe('genuine');
      }),
    );
  });

  it('is told from one of another key, and from what is no seal', () => {
    expect(verifySeal(seal, others.publicKey).verdict).toBe('other-key');
    for (const bytes of [new Uint8Array(), seal.subarray(0, 40), Buffer.from('%PDF-1.7'), new Uint8Array(200)]) {
      expect(verifySeal(bytes, keys.publicKey)).toEqual({ verdict: 'no-seal' });
    }
  });

  it('is read from the paper it is printed on: from the PDF and from a picture of it', async () => {
    const pdf = await renderPaper({
      kind: 'entry-permit',
      facts: PAPERS['entry-permit'].facts(samplePaper('entry-permit', '2026-11-26')),
      at: new Date(),
      documentNo: FACTS.documentNo,
      issuedOn: FACTS.issuedOn,
      caseUrl: 'https://window.example/cases/115551000017',
      seal,
    });
    expect(verifySeal((await findSeal(pdf)) ?? new Uint8Array(), keys.publicKey).verdict).toBe('genuine');
    for await (const picture of pagePictures(pdf, 2.5)) {
      expect(await findSeal(picture)).toEqual(seal);
    }
    expect(await findSeal(Buffer.from('neither picture nor PDF'))).toBeUndefined();
  });
});

describe('C40', () => {
  it('reads what it wrote', () => {
    const text = fc.stringMatching(/^[A-Z0-9]([A-Z0-9 ]{0,38}[A-Z0-9])?$/);
    fc.assert(fc.property(text, (written) => expect(decodeC40(encodeC40(written))).toBe(written)));
  });

  it('refuses letters it has not', () => expect(() => encodeC40('a-b')).toThrow(RangeError));
});
