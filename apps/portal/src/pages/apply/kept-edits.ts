import type { Content } from './content.js';

/** What was typed and not saved yet, and what it was typed over. */
export interface KeptEdits {
  readonly version: number;
  readonly seen: Content;
  readonly content: Content;
}

const keyOf = (draftId: string): string => `talent-window.draft.${draftId}`;

/** Unsaved answers outlive a reload of this window, and nothing else: they are gone with it, or once they are saved. */
export const keptEdits = {
  read(draftId: string): KeptEdits | undefined {
    const text = sessionStorage.getItem(keyOf(draftId));
    return text === null ? undefined : (JSON.parse(text) as KeptEdits);
  },
  write(draftId: string, edits: KeptEdits): void {
    try {
      sessionStorage.setItem(keyOf(draftId), JSON.stringify(edits));
    } catch {
      // A browser that keeps nothing still saves to the platform a moment later.
    }
  },
  forget(draftId: string): void {
    sessionStorage.removeItem(keyOf(draftId));
  },
};
