import { isRefused, Refused } from '@talent-window/ui';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { CaseView } from '../case/case-data.js';
import { useCaseChanged } from '../case/case-data.js';

/** Names a command and the turn it is meant for. */
export interface Turn {
  readonly commandId: string;
  readonly stage: CaseView['progress']['stage'];
  readonly visit: number;
}

/** Reasons that say: somebody was first, and the case is not what the page showed. */
const MOVED_ON = new Set(['earlier-visit', 'wrong-stage', 'case-closed', 'assigned-to-actor', 'unassigned', 'on-hold']);

export const hasMovedOn = (error: unknown): error is Refused =>
  error instanceof Refused &&
  (error.problem.status === 412 || (error.problem.status === 409 && MOVED_ON.has(error.reason)));

/**
 * Sends a command of the turn that the officer has before them. What is sent again unchanged has one effect; what came to
 * nothing because somebody was first has the case read anew.
 */
export function useCommand<Body extends Turn>(
  view: CaseView,
  send: (caseNo: string, body: Body) => Promise<{ readonly data?: CaseView }>,
  onDone?: () => void,
) {
  const { caseNo, stage, visit } = view.progress;
  const changed = useCaseChanged(caseNo);
  const sent = useRef<{ readonly content: string; readonly commandId: string }>(undefined);
  return useMutation({
    mutationFn: async (content: Omit<Body, keyof Turn>) => {
      const key = JSON.stringify([content, stage, visit]);
      if (sent.current?.content !== key) sent.current = { content: key, commandId: crypto.randomUUID() };
      const turn: Turn = { commandId: sent.current.commandId, stage, visit };
      const { data } = await send(caseNo, { ...content, ...turn } as Body);
      return data;
    },
    onSuccess: async (now) => {
      onDone?.();
      await changed(now);
    },
    onError: async (error) => {
      if (isRefused(error)) await changed();
    },
  });
}
