/** Why a certificate or what it signed is not taken; texts: libs/i18n `problems.<refusal>`. */
export const CertificateRefusal = {
  /** neither DER nor PEM of an X.509 certificate */
  Unreadable: 'certificate-unreadable',
  SelfSigned: 'certificate-self-signed',
  /** its issuer is no authority of the trust list, or did not sign it */
  UnknownIssuer: 'certificate-unknown-issuer',
  NotYetValid: 'certificate-not-yet-valid',
  Expired: 'certificate-expired',
  /** not for signatures: e.g. the card's second certificate, which is for encryption */
  WrongUse: 'certificate-wrong-use',
  /** issued under another policy, e.g. of a lower level of assurance */
  WrongPolicy: 'certificate-wrong-policy',
  /** a key or hash that no longer counts as safe */
  TooWeak: 'certificate-too-weak',
  /** the path from the root does not hold (RFC 5280 section 6) */
  BrokenPath: 'certificate-broken-path',
  /** revoked or suspended 廢止、停用 */
  Revoked: 'certificate-revoked',
  /** nobody could say now whether it is revoked; never taken for a good answer */
  StatusUnknown: 'certificate-status-unknown',
  /** signed by another card, another text, or in another way */
  WrongSignature: 'signature-wrong',
  /** 工商憑證 without a 統一編號, or with one that fails its check */
  NoBusinessNumber: 'certificate-no-business-number',
  /** 自然人憑證 without a name or number */
  NoPerson: 'certificate-no-person',
} as const;
export type CertificateRefusal = (typeof CertificateRefusal)[keyof typeof CertificateRefusal];
