import type { UseMutationResult } from '@tanstack/react-query';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Unreached } from '@talent-window/ui';
import { useRef } from 'react';

/** What a call brought; what was refused is thrown before. */
export async function answered<T>(call: Promise<{ readonly data?: T | undefined }>): Promise<T> {
  const { data } = await call;
  return data as T;
}

/**
 * Something that an officer does, under an id made here: where nothing came back, the same is sent again under the same id and
 * so is done once. Whatever is shown is read again afterwards.
 */
export function useAct<Sent, Answer>(
  send: (sent: Sent, id: string) => Promise<Answer>,
  onDone: (answer: Answer, sent: Sent) => void = () => undefined,
): UseMutationResult<Answer, Error, Sent> {
  const id = useRef<string>(undefined);
  const queries = useQueryClient();
  return useMutation<Answer, Error, Sent>({
    mutationFn: (sent) => send(sent, (id.current ??= crypto.randomUUID())),
    onError(error) {
      if (!(error instanceof Unreached)) id.current = undefined;
    },
    onSuccess(answer, sent) {
      id.current = undefined;
      onDone(answer, sent);
      void queries.invalidateQueries();
    },
  });
}
