import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Dots for each point: a cell of a seal is then some six dots wide. */
const SCALE = 4;
/** A seal stands on one of the first pages. */
const PAGES = 4;

/** The first pages of a PDF as PNG, one by one. */
export async function* pagePictures(pdf: Uint8Array, scale = SCALE): AsyncGenerator<Uint8Array> {
  const task = getDocument({
    data: Uint8Array.from(pdf),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    for (let nth = 1; nth <= Math.min(document.numPages, PAGES); nth += 1) {
      const page = await document.getPage(nth);
      const viewport = page.getViewport({ scale });
      const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
      await page.render({ canvas: canvas as never, viewport }).promise;
      yield canvas.toBuffer('image/png');
    }
  } finally {
    await task.destroy();
  }
}
