import { createHash } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import type { SigningCertificate } from './certificate.js';
import { bufferOf, derOf } from './certificate.js';

export const OID = {
  data: '1.2.840.113549.1.7.1',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  /** which certificate signed, so that nobody puts another one in its place [RFC 5035] */
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const;

/** Room for a signature with a chain of a few certificates, in bytes; written as twice as many hex digits. */
const ROOM = 12_288;
const UNKNOWN = 9_999_999_999;

/** Leaves room for a signature over the whole file; to be called once everything is written and before the PDF is closed. */
export function reserveSignature(
  pdf: PDFKit.PDFDocument,
  { name, at }: { readonly name: string; readonly at: Date },
): void {
  const signature = pdf.ref({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: [0, UNKNOWN, UNKNOWN, UNKNOWN],
    Contents: Buffer.alloc(ROOM),
    M: at,
    Name: new String(name),
  });
  const page = pdf.page as unknown as { dictionary: PDFKit.PDFKitReference; annotations: PDFKit.PDFKitReference[] };
  // Invisible: PDF/A lets a field without a size be without a look [ISO 19005-2, 6.3.3].
  const field = pdf.ref({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    T: new String('signature'),
    V: signature,
    Rect: [0, 0, 0, 0],
    F: 132,
    P: page.dictionary,
  });
  page.annotations.push(field);
  // The form is PDFKit's to close, which expects the fonts of visible fields; there are none.
  const inside = pdf as unknown as { _root: { data: Record<string, unknown> }; _acroform: object };
  inside._acroform = { fonts: {}, defaultFont: 'none' };
  inside._root.data['AcroForm'] = pdf.ref({ SigFlags: 3, Fields: [field], DR: { Font: {} } });
  field.end(undefined);
  signature.end(undefined);
}

/** Signs a PDF that room was left in: PAdES baseline B, detached, over every byte but those of the signature itself. */
export async function signPdf(pdf: Buffer, by: SigningCertificate): Promise<Buffer> {
  const signed = Buffer.from(pdf);
  const begin = signed.indexOf(`<${'0'.repeat(ROOM * 2)}>`);
  const placeholder = `[0 ${UNKNOWN} ${UNKNOWN} ${UNKNOWN}]`;
  const at = signed.indexOf(placeholder);
  if (begin < 0 || at < 0) throw new Error('no room was left for a signature');
  const end = begin + ROOM * 2 + 2;
  const range = `[0 ${begin} ${end} ${signed.length - end}]`;
  signed.write(range.padEnd(placeholder.length, ' '), at, 'latin1');
  const covered = Buffer.concat([signed.subarray(0, begin), signed.subarray(end)]);
  const cms = await signatureOf(covered, by);
  if (cms.length > ROOM) throw new Error(`the signature takes ${cms.length} bytes, and there is room for ${ROOM}`);
  signed.write(cms.toString('hex'), begin + 1, 'latin1');
  return signed;
}

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

export const certificateHash = (certificate: pkijs.Certificate): Uint8Array =>
  sha256(new Uint8Array(derOf(certificate)));

async function signatureOf(
  covered: Uint8Array,
  { certificate, issuers, privateKey }: SigningCertificate,
): Promise<Buffer> {
  const attribute = (type: string, value: asn1js.BaseBlock): pkijs.Attribute =>
    new pkijs.Attribute({ type, values: [value] });
  const octets = (bytes: Uint8Array): asn1js.OctetString => new asn1js.OctetString({ valueHex: bufferOf(bytes) });
  const certId = new asn1js.Sequence({ value: [octets(certificateHash(certificate))] });
  const signingCertificate = new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [certId] })] });
  const signer = new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    signedAttrs: new pkijs.SignedAndUnsignedAttributes({
      type: 0,
      attributes: [
        attribute(OID.contentType, new asn1js.ObjectIdentifier({ value: OID.data })),
        attribute(OID.messageDigest, octets(sha256(covered))),
        attribute(OID.signingCertificateV2, signingCertificate),
      ],
    }),
  });
  const cms = new pkijs.SignedData({
    version: 1,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: OID.data }),
    signerInfos: [signer],
    certificates: [certificate, ...issuers],
  });
  await cms.sign(privateKey, 0, 'SHA-256', bufferOf(covered));
  const info = new pkijs.ContentInfo({ contentType: pkijs.ContentInfo.SIGNED_DATA, content: cms.toSchema(true) });
  return Buffer.from(derOf(info));
}
