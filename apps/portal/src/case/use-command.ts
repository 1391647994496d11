import { api, Refused } from '@talent-window/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useContext, useRef, useState } from 'react';
import { MovedOnMeanwhile } from './moved-on-meanwhile.js';
import type { CaseView } from './own-case.js';

/** The applicant's commands by their addresses. */
export type CommandPath =
  'resubmit' | 'correct' | 'change-passport' | 'change-field' | 'choose-collection' | 'choose-issue-day' | 'withdraw';

export interface Command {
  /** @returns whether it was taken */
  readonly send: (path: CommandPath, content?: object) => Promise<boolean>;
  readonly isSending: boolean;
  /** why it was not taken; that the case has moved on meanwhile is for the page to say */
  readonly error: unknown;
}

const CONFLICT = 409;

/**
 * Sends what the applicant decided, once however often it is clicked: by one id, and for the stage that they saw.
 * @param commandId stays the same until it is taken
 */
export function useCommand(seen: CaseView, commandId: string): Command {
  const queries = useQueryClient();
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const tellMovedOn = useContext(MovedOnMeanwhile);
  const underWay = useRef(false);
  // What the page showed first: a case that moves on while somebody writes is not decided by what they wrote before.
  const [{ stage, visit, caseNo }] = useState(seen.progress);
  const send = async (path: CommandPath, content: object = {}): Promise<boolean> => {
    if (underWay.current) return false;
    underWay.current = true;
    setSending(true);
    setError(undefined);
    try {
      await api.POST(`/api/cases/{caseNo}/commands/${path}` as '/api/cases/{caseNo}/commands/withdraw', {
        params: { path: { caseNo } },
        body: { commandId, stage, visit, ...content },
      });
      return true;
    } catch (refusal) {
      if (refusal instanceof Refused && refusal.problem.status === CONFLICT) tellMovedOn();
      else setError(refusal);
      return false;
    } finally {
      underWay.current = false;
      setSending(false);
      void queries.invalidateQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey).includes(caseNo) });
    }
  };
  return { send, isSending, error };
}
