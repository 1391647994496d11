import type { ReadCertificate } from './certificate.js';
import { fingerprintOf, readCertificate } from './certificate.js';
import type { Holder } from './holder.js';
import { holderOf } from './holder.js';
import type { Path } from './path.js';
import { findPath } from './path.js';
import { CertificateRefusal } from './refusal.js';
import { RevocationLists } from './revocation-list.js';
import { isSignedBy } from './signature.js';
import { Status } from './status.js';
import { StatusResponders } from './status-responder.js';
import type { StatusPlaces, TrustList } from './trust-list.js';

/** What somebody shows: a certificate, and that they have its key. */
export interface Proof {
  /** DER */
  readonly certificate: Uint8Array;
  /** the text that was to be signed */
  readonly text: string;
  readonly signature: Uint8Array;
}

export interface Proven {
  readonly holder: Holder;
  /** id of the authority in the trust list */
  readonly authority: string;
  /** SHA-256 of the certificate */
  readonly fingerprint: string;
  readonly validUntil: Date;
}

export type Verdict =
  | { readonly kind: 'proven'; readonly proven: Proven }
  | { readonly kind: 'refused'; readonly why: CertificateRefusal; readonly fingerprint?: string };

/** Judges certificates of cards: signature, path, use, policy, status and holder, in the order of what each costs. */
export class CertificateVerifier {
  private readonly lists = new RevocationLists();
  private readonly responders = new StatusResponders();

  constructor(private readonly trust: TrustList) {}

  async verify({ certificate: bytes, text, signature }: Proof, at: Date): Promise<Verdict> {
    const certificate = readCertificate(bytes);
    if (!certificate) return { kind: 'refused', why: CertificateRefusal.Unreadable };
    const fingerprint = fingerprintOf(certificate);
    const refused = (why: CertificateRefusal): Verdict => ({ kind: 'refused', why, fingerprint });
    const path = await findPath(certificate, this.trust, at);
    if (typeof path === 'string') return refused(path);
    if (!isSignedBy(certificate, text, signature)) return refused(CertificateRefusal.WrongSignature);
    const holder = holderOf(certificate, path.authority);
    if (typeof holder === 'string') return refused(holder);
    // Last, for it asks others: nobody makes the platform ask for a certificate that is refused anyway.
    const status = await this.statusOf(certificate, path, at);
    if (status === Status.Revoked) return refused(CertificateRefusal.Revoked);
    if (status === Status.Unknown) return refused(CertificateRefusal.StatusUnknown);
    const { pki } = certificate;
    return {
      kind: 'proven',
      proven: { holder, authority: path.authority.id, fingerprint, validUntil: pki.notAfter.value },
    };
  }

  /** Of the card by its authority, and of the authority by the root: a "no" of one source counts, and all must have answered. */
  private async statusOf(certificate: ReadCertificate, { authority, root }: Path, at: Date): Promise<Status> {
    const answers = await Promise.all([
      ...this.ask(certificate, authority.certificate, authority.status, at),
      ...this.ask(authority.certificate, root.certificate, root.status, at),
    ]);
    if (answers.includes(Status.Revoked)) return Status.Revoked;
    return answers.includes(Status.Unknown) ? Status.Unknown : Status.Good;
  }

  private ask(
    certificate: ReadCertificate,
    issuer: ReadCertificate,
    { crl, ocsp }: StatusPlaces,
    at: Date,
  ): readonly Promise<Status>[] {
    return [
      ...(crl === undefined ? [] : [this.lists.statusOf(certificate, issuer, crl, at)]),
      ...(ocsp === undefined ? [] : [this.responders.statusOf(certificate, issuer, ocsp, at)]),
    ];
  }
}
