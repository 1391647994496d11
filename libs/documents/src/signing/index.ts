export { readSigningCertificate } from './certificate.js';
export type { SigningCertificate } from './certificate.js';
export { ensureKeys } from './ensure-keys.js';
export type { KeyFiles } from './ensure-keys.js';
export { makeServerCertificate } from './make-certificate.js';
export { reserveSignature, signPdf } from './sign-pdf.js';
export { verifyPdf } from './verify-pdf.js';
export type { PdfVerdict } from './verify-pdf.js';
