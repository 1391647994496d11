import type { FileFault } from './file-reason.js';
import { FileReason } from './file-reason.js';
import { readPdf } from './pdf-reader.js';
import type { PdfFacts } from './pdf-process.js';

export const MAX_PAGES = 100;

/** The end of a PDF stands within its last kilobyte; some scanners write a little behind it [ISO 32000-1, 7.5.5]. */
const TAIL_BYTES = 4_096;

export interface PdfInspection {
  readonly faults: readonly FileFault[];
  readonly pages?: number;
}

// A parser mends a file whose end is missing, but what is missing may be the last pages.
const hasEnd = (bytes: Uint8Array): boolean => Buffer.from(bytes).subarray(-TAIL_BYTES).includes('%%EOF');

/** Opens every page of a PDF; broken, encrypted, empty and endless ones are refused. */
export const inspectPdf = async (bytes: Uint8Array): Promise<PdfInspection> => {
  const facts: PdfFacts = hasEnd(bytes) ? await readPdf(bytes) : { state: 'damaged' };
  if (facts.state !== 'open') {
    return { faults: [{ reason: facts.state === 'encrypted' ? FileReason.PdfEncrypted : FileReason.PdfDamaged }] };
  }
  const { pages } = facts;
  if (pages === 0) return { faults: [{ reason: FileReason.PdfNoPages }], pages };
  return {
    faults: pages > MAX_PAGES ? [{ reason: FileReason.PdfTooManyPages, params: { pages, max: MAX_PAGES } }] : [],
    pages,
  };
};
