import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';

/** A skeleton that keeps the place from the start and is seen only where loading takes longer than a glance. */
export function Late({ lines = 6 }: { readonly lines?: number }): ReactNode {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div aria-busy="true" className="tw-late" style={{ visibility: late ? 'visible' : 'hidden' }}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  );
}
