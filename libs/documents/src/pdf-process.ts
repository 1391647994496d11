import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What one PDF is, as its parser says. */
export type PdfFacts = { readonly state: 'open'; readonly pages: number } | { readonly state: 'encrypted' | 'damaged' };

/** More pages than any slot takes are not opened one by one. */
const PAGES_OPENED = 200;

const look = async (data: Uint8Array): Promise<PdfFacts> => {
  const task = getDocument({
    data,
    isEvalSupported: false,
    stopAtErrors: true,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    const { info } = await pdf.getMetadata();
    // Without a password it opens, but the archive cannot join, stamp or search it.
    if ('EncryptFilterName' in info && typeof info.EncryptFilterName === 'string') return { state: 'encrypted' };
    for (let page = 1; page <= Math.min(pdf.numPages, PAGES_OPENED); page += 1) await pdf.getPage(page);
    return { state: 'open', pages: pdf.numPages };
  } catch (error) {
    return { state: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged' };
  } finally {
    await task.destroy();
  }
};

process.on('message', (data: Uint8Array) => {
  // The parser refuses a Buffer, and what comes from another process may be one.
  void look(Uint8Array.from(data)).then((facts) => process.send?.(facts));
});
process.on('disconnect', () => process.exit());
