import { beforeAll, describe, expect, it } from '@jest/globals';
import PDFDocument from 'pdfkit';
import type { SigningCertificate } from './certificate.js';
import { readSigningCertificate } from './certificate.js';
import { makeCertificate } from './make-certificate.js';
import { reserveSignature, signPdf } from './sign-pdf.js';
import { verifyPdf } from './verify-pdf.js';

const PASSWORD = 'p@ss w/ord';
let p12: Buffer;
let ours: SigningCertificate;
let signed: Buffer;

async function write(isReserved: boolean): Promise<Buffer> {
  const pdf = new PDFDocument({ size: 'A4' });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  pdf.text('the amount is NT$3,700');
  if (isReserved) reserveSignature(pdf, { name: 'NIA', at: new Date('2026-11-26T02:00:00Z') });
  pdf.end();
  await new Promise((resolve) => pdf.on('end', resolve));
  return Buffer.concat(chunks);
}

beforeAll(async () => {
  p12 = await makeCertificate(PASSWORD, new Date());
  ours = await readSigningCertificate(p12, PASSWORD);
  signed = await signPdf(await write(true), ours);
});

const verdict = (pdf: Uint8Array) => verifyPdf(pdf, [ours.certificate]);
const ALTERED = { genuine: false, why: 'altered' };
const UNSIGNED = { genuine: false, why: 'unsigned' };

describe('a signed PDF', () => {
  it('is genuine as it is, and its signature covers every byte but its own', async () => {
    expect(await verdict(signed)).toEqual({ genuine: true });
    const [, begin = '', end = '', rest = ''] =
      /\/ByteRange \[0 (\d+) (\d+) (\d+)/.exec(signed.toString('latin1')) ?? [];
    expect(Number(end) + Number(rest)).toBe(signed.length);
    expect(signed.toString('latin1', Number(begin), Number(end))).toMatch(/^<[0-9a-f]+>$/);
  });

  it('is altered once any byte that it covers is another', async () => {
    const source = signed.toString('latin1');
    const [begin, end] = [source.indexOf('/Contents <') + 10, source.indexOf('>', source.indexOf('/Contents <')) + 1];
    const covered = [9, 300, begin - 40, end + 5, signed.length - 8];
    for (const at of covered) {
      const forged = Buffer.from(signed);
      forged[at] = (forged[at] ?? 0) ^ 1;
      expect([at, (await verdict(forged)).genuine]).toEqual([at, false]);
    }
    expect(await verdict(Buffer.from(source.replace('%%EOF', '%%EOG'), 'latin1'))).toEqual(ALTERED);
  });

  it('is altered where something is cut off, put behind it, or left out of what is covered', async () => {
    expect(await verdict(signed.subarray(0, -20))).toEqual(ALTERED);
    expect(await verdict(Buffer.concat([signed, Buffer.from('\n1 0 obj null endobj\n%%EOF')]))).toEqual(ALTERED);
    const source = signed.toString('latin1');
    const less = source.replace(/(\/ByteRange \[0 \d+ \d+ )(\d+)/, (_all, head: string, rest: string) => {
      return `${head}${String(Number(rest) - 1).padEnd(rest.length)}`;
    });
    expect(await verdict(Buffer.from(less, 'latin1'))).toEqual(ALTERED);
  });

  it('is none of ours without a signature, with a torn one, or with that of another certificate', async () => {
    expect(await verdict(await write(false))).toEqual(UNSIGNED);
    expect(await verdict(Buffer.from('%PDF-1.7 /ByteRange [0 99 999 9999]'))).toEqual(UNSIGNED);
    expect(await verdict(Buffer.from(''))).toEqual(UNSIGNED);
    const other = await readSigningCertificate(await makeCertificate(PASSWORD, new Date()), PASSWORD);
    expect(await verdict(await signPdf(await write(true), other))).toEqual(UNSIGNED);
    const torn = signed.toString('latin1').replace(/\/Contents <30/, '/Contents <31');
    expect(await verdict(Buffer.from(torn, 'latin1'))).toEqual(UNSIGNED);
  });

  it('cannot be made without room for its signature', async () => {
    await expect(signPdf(await write(false), ours)).rejects.toThrow('no room');
  });
});

describe('a certificate', () => {
  it('opens with its password alone', async () => {
    await expect(readSigningCertificate(p12, 'another')).rejects.toThrow('Integrity');
    await expect(readSigningCertificate(Buffer.from('no file'), PASSWORD)).rejects.toThrow('ASN.1');
  });

  it('signs documents and nothing else', () => {
    const critical = (ours.certificate.extensions ?? []).filter((it) => it.critical).map(({ extnID }) => extnID);
    expect(critical.sort()).toEqual(['2.5.29.15', '2.5.29.19']);
    expect(ours.certificate.subject.typesAndValues.map(({ value }) => value.valueBlock.value)).toContain('TW');
  });
});
