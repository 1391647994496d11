import { encodeQR } from 'qr';
import type { ReactNode } from 'react';

const MODULE = 4;

/** A text as a QR code, drawn here: what it says leaves the browser to nobody. */
export function QrPicture({ text, label }: { readonly text: string; readonly label: string }): ReactNode {
  const rows = encodeQR(text, 'raw', { border: 2 });
  const size = rows.length;
  const path = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width={size * MODULE}
      height={size * MODULE}
      shapeRendering="crispEdges"
      className="portal-qr"
    >
      <path d={path} fill="currentColor" />
    </svg>
  );
}
