import type { ReactNode } from 'react';

/** A drawing of how a good one looks; nothing that is not said in words beside it. */
export function Example({ slot }: { readonly slot: string }): ReactNode {
  const drawing = DRAWINGS[slot];
  return (
    drawing && (
      <svg viewBox="0 0 84 96" width="84" height="96" className="upload-example" aria-hidden="true">
        {drawing}
      </svg>
    )
  );
}

const DRAWINGS: Readonly<Record<string, ReactNode>> = {
  photo: (
    <>
      <rect x="10" y="6" width="64" height="82" fill="#fff" stroke="currentColor" />
      <path d="M22 88c0-16 8-22 20-22s20 6 20 22" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <ellipse cx="42" cy="40" rx="16" ry="21" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M2 19h6M2 61h6M5 19v42" stroke="currentColor" strokeDasharray="2 2" />
    </>
  ),
  passport: (
    <>
      <rect x="4" y="16" width="76" height="60" fill="#fff" stroke="currentColor" />
      <rect x="10" y="24" width="20" height="26" fill="none" stroke="currentColor" />
      <ellipse cx="20" cy="35" rx="5" ry="6.5" fill="none" stroke="currentColor" />
      <path d="M36 28h36M36 35h28M36 42h32M36 49h20" stroke="currentColor" />
      <path d="M10 62h64M10 69h64" stroke="currentColor" strokeWidth="3" strokeDasharray="2 1.5" />
    </>
  ),
};
