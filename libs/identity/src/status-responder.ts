import { randomBytes } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import type { ReadCertificate } from './certificate.js';
import { fetchStatus } from './fetch-status.js';
import { OID } from './object-identifiers.js';
import { CLOCK_SKEW_MS, Status } from './status.js';

const LARGEST = 64 * 1024;
const NONCE_BYTES = 16;

interface Kept {
  readonly status: Status;
  readonly until: Date;
}

/** Asks responders of the configured addresses (OCSP, RFC 6960); an answer is kept for as long as it says itself. */
export class StatusResponders {
  private readonly kept = new Map<string, Kept>();

  async statusOf(certificate: ReadCertificate, issuer: ReadCertificate, address: string, at: Date): Promise<Status> {
    const key = `${address} ${certificate.x509.serialNumber}`;
    const known = this.kept.get(key);
    if (known && known.until > at) return known.status;
    this.kept.delete(key);
    const answer = await ask(certificate, issuer, address, at);
    if (answer.until) this.kept.set(key, { status: answer.status, until: answer.until });
    return answer.status;
  }
}

const NOBODY_KNOWS = { status: Status.Unknown, until: undefined } as const;

async function ask(
  { pki }: ReadCertificate,
  issuer: ReadCertificate,
  address: string,
  at: Date,
): Promise<{ readonly status: Status; readonly until: Date | undefined }> {
  const nonce = new asn1js.OctetString({ valueHex: Uint8Array.from(randomBytes(NONCE_BYTES)).buffer });
  const request = new pkijs.OCSPRequest();
  // SHA-1 here names the issuer, and proves nothing: it is what every responder understands (RFC 5019).
  await request.createForCertificate(pki, { hashAlgorithm: 'SHA-1', issuerCertificate: issuer.pki });
  request.tbsRequest.requestExtensions = [new pkijs.Extension({ extnID: OID.ocspNonce, extnValue: nonce.toBER() })];
  const bytes = await fetchStatus(address, { largest: LARGEST, ask: request.toSchema(true).toBER() });
  if (!bytes) return NOBODY_KNOWS;
  try {
    const { responseBytes } = pkijs.OCSPResponse.fromBER(bytes);
    if (!responseBytes) return NOBODY_KNOWS;
    const answer = pkijs.BasicOCSPResponse.fromBER(responseBytes.response.valueBlock.valueHexView);
    const { responses, responseExtensions } = answer.tbsResponseData;
    const echo = responseExtensions?.find(({ extnID }) => extnID === OID.ocspNonce)?.extnValue.valueBlock.valueHexView;
    if (echo && !Buffer.from(echo).equals(Buffer.from(nonce.toBER()))) return NOBODY_KNOWS;
    const [single, ...others] = responses;
    if (!single || others.length > 0 || !isCurrent(single, at)) return NOBODY_KNOWS;
    if (!(await isSignedFor(answer, issuer, at))) return NOBODY_KNOWS;
    const { isForCertificate, status } = await answer.getCertificateStatus(pki, issuer.pki);
    if (!isForCertificate || status === 2) return NOBODY_KNOWS;
    return { status: status === 0 ? Status.Good : Status.Revoked, until: single.nextUpdate };
  } catch {
    return NOBODY_KNOWS;
  }
}

/** An answer that names no next one was given just now, whatever the two clocks say. */
const isCurrent = ({ thisUpdate, nextUpdate }: pkijs.SingleResponse, at: Date): boolean =>
  thisUpdate.getTime() <= at.getTime() + CLOCK_SKEW_MS &&
  (nextUpdate ? nextUpdate > at : thisUpdate.getTime() > at.getTime() - CLOCK_SKEW_MS);

/** By the issuer itself, or by whom the issuer has certified for it (RFC 6960 section 4.2.2.2). */
async function isSignedFor(
  answer: pkijs.BasicOCSPResponse,
  { pki: issuer }: ReadCertificate,
  at: Date,
): Promise<boolean> {
  const signers = [issuer];
  for (const it of answer.certs ?? []) if (await isResponder(it, issuer, at)) signers.push(it);
  const { tbsResponseData, signature, signatureAlgorithm } = answer;
  for (const { subjectPublicKeyInfo } of signers) {
    const crypto = pkijs.getCrypto(true);
    const data = Uint8Array.from(tbsResponseData.tbsView).buffer;
    if (await crypto.verifyWithPublicKey(data, signature, subjectPublicKeyInfo, signatureAlgorithm).catch(() => false))
      return true;
  }
  return false;
}

async function isResponder(certificate: pkijs.Certificate, issuer: pkijs.Certificate, at: Date): Promise<boolean> {
  const usage = certificate.extensions?.find(({ extnID }) => extnID === OID.extendedKeyUsage)?.parsedValue as
    pkijs.ExtKeyUsage | undefined;
  return (
    usage?.keyPurposes.includes(OID.ocspSigning) === true &&
    certificate.issuer.isEqual(issuer.subject) &&
    certificate.notBefore.value <= at &&
    certificate.notAfter.value > at &&
    (await certificate.verify(issuer))
  );
}
