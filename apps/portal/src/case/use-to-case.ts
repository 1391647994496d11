import type { NavigateOptions } from '@tanstack/react-router';
import { useNavigate } from '@tanstack/react-router';

/** Leads back to where a case is; `replace`, so that the way back is not a form that was sent. */
export function useToCase(caseNo: string): () => Promise<void> {
  const go = useNavigate();
  return () => go({ to: `/cases/${caseNo}`, replace: true } as NavigateOptions);
}
