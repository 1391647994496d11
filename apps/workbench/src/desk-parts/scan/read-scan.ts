/** What was scanned or typed: the number of a case, or the code of a paper or of a collection. */
export type Scanned = { readonly caseNo: string } | { readonly code: string };

const CASE_NO = /^\d{12}$/;
const IN_LINK = /\/verify\/([^/?#\s]+)/;
const CODE = /^[0-9A-Z]{8,40}$/i;

/** Reads a scan leniently: spaces and hyphens in it mean nothing. @returns undefined for what is neither */
export function readScan(text: string): Scanned | undefined {
  const [, linked] = IN_LINK.exec(text) ?? [];
  const plain = (linked ?? text).replaceAll(/[\s-]/g, '');
  if (CASE_NO.test(plain)) return { caseNo: plain };
  return CODE.test(plain) ? { code: linked ?? text.trim() } : undefined;
}
