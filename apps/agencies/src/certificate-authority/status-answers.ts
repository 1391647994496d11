import { OID } from '@talent-window/identity';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import type { IssuedCard } from './cards.js';
import { serialOf } from './cards.js';
import type { Certified } from './certificates.js';
import { bufferOf, derOf } from './certificates.js';

/** Long enough that a platform does not ask for the list at each sign-in. */
const LIST_HOURS = 1;
const CONTEXT = 3;

/** A CRL (RFC 5280 section 5). */
export async function revocationList(issuer: Certified, issued: readonly IssuedCard[], now: Date): Promise<Buffer> {
  const list = new pkijs.CertificateRevocationList();
  list.version = 1;
  list.issuer = issuer.certificate.subject;
  list.thisUpdate = new pkijs.Time({ type: 0, value: now });
  list.nextUpdate = new pkijs.Time({ type: 0, value: new Date(now.getTime() + LIST_HOURS * 3_600_000) });
  const revoked = issued.flatMap(({ serial, listedAt }) =>
    listedAt
      ? new pkijs.RevokedCertificate({
          userCertificate: new asn1js.Integer({ valueHex: bufferOf(Buffer.from(serial, 'hex')) }),
          revocationDate: new pkijs.Time({ type: 0, value: listedAt }),
        })
      : [],
  );
  if (revoked.length > 0) list.revokedCertificates = revoked;
  await list.sign(issuer.privateKey, 'SHA-256');
  return Buffer.from(derOf(list));
}

/** An OCSP answer (RFC 6960) that names no next one: what it says holds now. */
export async function statusAnswer(
  issuer: Certified,
  question: Uint8Array,
  issued: readonly IssuedCard[],
  now: Date,
): Promise<Buffer> {
  const { tbsRequest } = pkijs.OCSPRequest.fromBER(bufferOf(question));
  const answer = new pkijs.BasicOCSPResponse();
  answer.tbsResponseData.responderID = issuer.certificate.subject;
  answer.tbsResponseData.producedAt = now;
  for (const { reqCert } of tbsRequest.requestList) {
    const certStatus = statusOf(issued.find(({ serial }) => serial === serialOf(reqCert.serialNumber)));
    answer.tbsResponseData.responses.push(new pkijs.SingleResponse({ certID: reqCert, certStatus, thisUpdate: now }));
  }
  const nonce = tbsRequest.requestExtensions?.find(({ extnID }) => extnID === OID.ocspNonce);
  if (nonce) answer.tbsResponseData.responseExtensions = [nonce];
  await answer.sign(issuer.privateKey, 'SHA-256');
  const response = new asn1js.OctetString({ valueHex: answer.toSchema().toBER() });
  const responseBytes = new pkijs.ResponseBytes({ responseType: pkijs.id_PKIX_OCSP_Basic, response });
  const responseStatus = new asn1js.Enumerated({ value: 0 });
  return Buffer.from(new pkijs.OCSPResponse({ responseStatus, responseBytes }).toSchema().toBER());
}

const GOOD = 0;
const REVOKED = 1;
const UNKNOWN = 2;

function statusOf(card: IssuedCard | undefined): asn1js.BaseBlock {
  const bare = (tagNumber: number): asn1js.BaseBlock =>
    new asn1js.Primitive({ idBlock: { tagClass: CONTEXT, tagNumber } });
  if (!card) return bare(UNKNOWN);
  if (!card.revokedAt) return bare(GOOD);
  const since = new asn1js.GeneralizedTime({ valueDate: card.revokedAt });
  return new asn1js.Constructed({ idBlock: { tagClass: CONTEXT, tagNumber: REVOKED }, value: [since] });
}
