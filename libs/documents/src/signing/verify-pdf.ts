import { createHash } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { bufferOf } from './certificate.js';
import { certificateHash, OID } from './sign-pdf.js';

/** What becomes of a PDF that is brought to be verified. */
export type PdfVerdict =
  | { readonly genuine: true }
  | {
      readonly genuine: false;
      /** `unsigned`: no signature of ours; `altered`: one of ours, over other bytes than these */
      readonly why: 'unsigned' | 'altered';
    };

const UNSIGNED: PdfVerdict = { genuine: false, why: 'unsigned' };
const ALTERED: PdfVerdict = { genuine: false, why: 'altered' };

/**
 * Verifies that a PDF was signed with a certificate and is byte for byte what was signed: the signature covers all of the
 * file from its first byte to its last, the digest and the signature are right, and the certificate is the one it names.
 * @param trusted the certificate, or several where it was renewed
 */
export async function verifyPdf(pdf: Uint8Array, trusted: readonly pkijs.Certificate[]): Promise<PdfVerdict> {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const range = /\/ByteRange \[0 (\d{1,10}) (\d{1,10}) (\d{1,10})\s*\]/.exec(bytes.toString('latin1'));
  if (!range) return UNSIGNED;
  const [begin, end, rest] = range.slice(1).map(Number) as [number, number, number];
  const hex = bytes.toString('latin1', begin + 1, end - 1);
  const signed = readSignature(hex);
  const signer = signed?.signerInfos[0];
  const certificate = signed?.certificates?.find((it): it is pkijs.Certificate => it instanceof pkijs.Certificate);
  if (!signed || !signer || !certificate) return UNSIGNED;
  if (!trusted.some((it) => isSame(certificateHash(it), certificateHash(certificate)))) return UNSIGNED;
  if (end + rest !== bytes.length || bytes[begin] !== 0x3c || bytes[end - 1] !== 0x3e) return ALTERED;
  const covered = Buffer.concat([bytes.subarray(0, begin), bytes.subarray(end)]);
  const digest = attributeOf(signer, OID.messageDigest);
  const named = attributeOf(signer, OID.signingCertificateV2);
  const isWhole =
    digest instanceof asn1js.OctetString &&
    isSame(digest.valueBlock.valueHexView, createHash('sha256').update(covered).digest()) &&
    named !== undefined &&
    Buffer.from(named.toBER()).includes(Buffer.from(certificateHash(certificate))) &&
    (await isSignedBy(signed, covered));
  return isWhole ? { genuine: true } : ALTERED;
}

function readSignature(hex: string): pkijs.SignedData | undefined {
  if (!/^[0-9a-f]+$/i.test(hex)) return undefined;
  try {
    const info = pkijs.ContentInfo.fromBER(bufferOf(Buffer.from(hex, 'hex')));
    return new pkijs.SignedData({ schema: info.content as never });
  } catch {
    return undefined;
  }
}

const attributeOf = ({ signedAttrs }: pkijs.SignerInfo, type: string): asn1js.BaseBlock | undefined =>
  signedAttrs?.attributes.find((it) => it.type === type)?.values[0] as asn1js.BaseBlock | undefined;

async function isSignedBy(signed: pkijs.SignedData, covered: Uint8Array): Promise<boolean> {
  try {
    return await signed.verify({ signer: 0, data: bufferOf(covered), checkChain: false });
  } catch {
    return false;
  }
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
