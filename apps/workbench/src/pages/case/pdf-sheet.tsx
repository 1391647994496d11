import { useTexts } from '@talent-window/ui';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';

GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url).href;

/** Drawn so much larger than it is shown that it stays sharp when it is looked at closely. */
const SHARPNESS = 2;

/** One page of a PDF, drawn; its text stands beside the picture for who does not see it. */
export function PdfSheet({
  src,
  page,
  name,
  onPages,
  onAway,
}: {
  readonly src: string;
  readonly page: number;
  readonly name: string;
  readonly onPages: (count: number) => void;
  readonly onAway: () => void;
}): ReactNode {
  const { t } = useTexts('workbench-case');
  const canvas = useRef<HTMLCanvasElement>(null);
  const [pdf, setPdf] = useState<PDFDocumentProxy>();
  const [text, setText] = useState('');
  const told = useRef({ onPages, onAway });
  told.current = { onPages, onAway };

  useEffect(() => {
    let isGone = false;
    const loading = getDocument({ url: src, enableXfa: false });
    loading.promise.then(
      (loaded) => {
        if (isGone) return;
        told.current.onPages(loaded.numPages);
        setPdf(loaded);
      },
      // What nobody waits for any more is given up, which is no failure.
      () => isGone || told.current.onAway(),
    );
    return () => {
      isGone = true;
      void loading.destroy();
    };
  }, [src]);

  useEffect(() => {
    const sheet = canvas.current;
    if (!pdf || !sheet) return undefined;
    let isGone = false;
    let stop = (): void => undefined;
    const draw = async (): Promise<void> => {
      const leaf = await pdf.getPage(page);
      const viewport = leaf.getViewport({ scale: SHARPNESS });
      if (isGone) return;
      sheet.width = viewport.width;
      sheet.height = viewport.height;
      const task = leaf.render({ canvas: sheet, viewport });
      stop = () => task.cancel();
      await task.promise;
      const { items } = await leaf.getTextContent();
      if (!isGone) setText(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    };
    draw().catch(() => isGone || told.current.onAway());
    return () => {
      isGone = true;
      stop();
    };
  }, [pdf, page]);

  return (
    <canvas ref={canvas} role="img" aria-label={t('workbench-case.page-of', { name, page })}>
      {text}
    </canvas>
  );
}
