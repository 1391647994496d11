import type { ReactNode } from 'react';

export function RefundPage(): ReactNode {
  return null;
}
