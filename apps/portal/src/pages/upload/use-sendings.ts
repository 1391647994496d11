import { Refused } from '@talent-window/ui';
import { useRef, useState } from 'react';
import type { DraftKeeper } from '../apply/draft-keeper.js';
import { LARGEST_FILE, sendFile } from './send-file.js';
import { smallerImage } from './smaller-image.js';

/** A file on its way into a slot, or one that did not arrive and can be sent again. */
export interface Sending {
  readonly id: number;
  readonly file: File;
  /** bytes it had before it was made smaller */
  readonly sizeBefore: number;
  readonly part: number;
  readonly failed?: unknown;
}

/** Said before anything is sent. */
export class TooLarge extends Error {}

interface Sendings {
  readonly sendings: readonly Sending[];
  readonly send: (files: readonly File[]) => void;
  readonly again: (sending: Sending) => void;
  readonly drop: (sending: Sending) => void;
}

/** Files that are being put into one slot. A picture is made smaller first; what fails stays in sight with its way on. */
export function useSendings(keeper: DraftKeeper, slot: string): Sendings {
  const [sendings, setSendings] = useState<readonly Sending[]>([]);
  const last = useRef(0);
  const stops = useRef(new Map<number, AbortController>());
  const change = (id: number, to: Partial<Sending>): void =>
    setSendings((all) => all.map((it) => (it.id === id ? { ...it, ...to } : it)));
  const forget = (id: number): void => setSendings((all) => all.filter((it) => it.id !== id));

  const run = async ({ id, file }: Sending): Promise<void> => {
    const stop = new AbortController();
    stops.current.set(id, stop);
    try {
      const sent = await smallerImage(file);
      change(id, { file: sent, part: 0 });
      if (sent.size > LARGEST_FILE) throw new TooLarge();
      const { draft } = keeper.getView();
      const document = await sendFile({
        draftId: draft.id,
        slot,
        file: sent,
        signal: stop.signal,
        onProgress: (part) => change(id, { part }),
      });
      keeper.setDocuments((documents) => [...documents, document]);
      forget(id);
    } catch (failed) {
      change(id, { failed });
    }
  };

  return {
    sendings,
    send: (files) => {
      const begun = files.map((file): Sending => ({ id: (last.current += 1), file, sizeBefore: file.size, part: 0 }));
      setSendings((all) => [...all.filter(({ failed }) => !(failed instanceof Refused)), ...begun]);
      for (const sending of begun) void run(sending);
    },
    again: (sending) => {
      setSendings((all) => all.map((it) => (it.id === sending.id ? { ...sending, part: 0, failed: undefined } : it)));
      void run(sending);
    },
    drop: ({ id }) => {
      stops.current.get(id)?.abort();
      forget(id);
    },
  };
}
