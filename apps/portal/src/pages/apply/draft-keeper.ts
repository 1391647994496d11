import type { Form } from '@talent-window/domain';
import { FORMS, withValues } from '@talent-window/domain';
import { api, isRefused, Refused } from '@talent-window/ui';
import type { components } from '@talent-window/api-client';
import type { Clash, Content } from './content.js';
import { mergeContent, saysTheSame } from './content.js';
import { keptEdits } from './kept-edits.js';

export type Draft = components['schemas']['Draft'];
export type DraftDocument = components['schemas']['Document'];

export type Saving =
  | { readonly kind: 'saved' }
  /** something was typed and is saved in a moment */
  | { readonly kind: 'typed' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unreached' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'refused'; readonly error: unknown }
  | { readonly kind: 'clash'; readonly theirs: Draft; readonly merged: Content; readonly clashes: readonly Clash[] };

/** A draft as this window has it. */
export interface DraftView {
  readonly draft: Draft;
  readonly content: Content;
  readonly saving: Saving;
  /** answers of another window were taken over */
  readonly joined: boolean;
}

/** So long after the last key. */
const PAUSE_MS = 700;
/** How soon it is tried again where nothing came back. */
const AGAIN_MS = 5_000;

/** Holds what is typed into a draft until the platform has it; what cannot be saved stays here and is tried again. */
export class DraftKeeper {
  readonly form: Form;
  private view: DraftView;
  private seen: Content;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(draft: Draft) {
    this.form = FORMS[draft.caseType];
    this.seen = draft.content;
    this.view = { draft, content: draft.content, saving: { kind: 'saved' }, joined: false };
    const kept = keptEdits.read(draft.id);
    if (!kept) return;
    this.seen = kept.seen;
    this.view = { ...this.view, content: kept.content, saving: { kind: 'typed' } };
    if (kept.version === draft.version) this.schedule(0);
    else this.join(draft);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getView = (): DraftView => this.view;

  get isSaved(): boolean {
    return this.view.saving.kind === 'saved';
  }

  change(values: Readonly<Record<string, unknown>>): void {
    const { draft, saving, content } = this.view;
    const next = withValues(content, values);
    keptEdits.write(draft.id, { version: draft.version, seen: this.seen, content: next });
    this.show({ content: next, joined: false, saving: saving.kind === 'clash' ? saving : { kind: 'typed' } });
    if (saving.kind !== 'clash') this.schedule(PAUSE_MS);
  }

  /** What the platform has now, as it was just read; left alone while there is something to save. */
  take(draft: Draft): void {
    if (!this.isSaved || this.running || draft.version < this.view.draft.version) return;
    const isNewer = draft.version > this.view.draft.version;
    if (isNewer) this.seen = draft.content;
    this.show({ draft, ...(isNewer ? { content: draft.content } : {}) });
  }

  setDocuments(change: (documents: readonly DraftDocument[]) => DraftDocument[]): void {
    this.show({ draft: { ...this.view.draft, documents: change(this.view.draft.documents) } });
  }

  becameCase(caseNo: string): void {
    this.show({ draft: { ...this.view.draft, caseNo } });
  }

  /** Saves at once what is not saved. @returns whether all is saved now */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    await this.running;
    if (!this.isSaved && this.view.saving.kind !== 'clash') await this.save();
    return this.isSaved;
  }

  /** The reader said which answer stands for each field that two windows changed. */
  settle(takeTheirs: readonly string[]): Promise<boolean> {
    const { saving } = this.view;
    if (saving.kind !== 'clash') return Promise.resolve(this.isSaved);
    const { theirs, merged, clashes } = saving;
    const chosen = clashes.filter(({ path }) => takeTheirs.includes(path));
    this.seen = theirs.content;
    this.show({
      draft: theirs,
      content: withValues(merged, Object.fromEntries(chosen.map((it) => [it.path, it.theirs]))),
      saving: { kind: 'typed' },
    });
    return this.flush();
  }

  private schedule(afterMs: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), afterMs);
  }

  private save(): Promise<void> {
    this.running ??= this.send().finally(() => {
      this.running = undefined;
      // What was typed while the last was on its way.
      if (this.view.saving.kind === 'typed') this.schedule(PAUSE_MS);
    });
    return this.running;
  }

  private async send(): Promise<void> {
    const { draft, content } = this.view;
    if (saysTheSame(this.form, this.seen, content)) return this.saved(draft, content);
    this.show({ saving: { kind: 'saving' } });
    try {
      const { data } = await api.PUT('/api/drafts/{id}', {
        params: { path: { id: draft.id }, header: { 'if-match': `"${draft.version}"` } },
        body: { content },
      });
      if (data) this.saved(data, content);
    } catch (error) {
      this.failed(error);
    }
  }

  private saved(draft: Draft, content: Content): void {
    this.seen = draft.content;
    const isAll = this.view.content === content;
    if (isAll) keptEdits.forget(draft.id);
    else keptEdits.write(draft.id, { version: draft.version, seen: this.seen, content: this.view.content });
    this.show({ draft, saving: { kind: isAll ? 'saved' : 'typed' } });
  }

  private failed(error: unknown): void {
    if (isRefused(error, 'version-conflict')) return this.join(error.problem.current as unknown as Draft);
    if (isRefused(error, 'sign-in-needed')) return this.show({ saving: { kind: 'signed-out' } });
    if (error instanceof Refused) return this.show({ saving: { kind: 'refused', error } });
    this.show({ saving: { kind: 'unreached' } });
    this.schedule(AGAIN_MS);
  }

  private join(theirs: Draft): void {
    const merged = mergeContent(this.form, this.seen, this.view.content, theirs.content);
    if (merged.clashes.length > 0) {
      return this.show({ saving: { kind: 'clash', theirs, merged: merged.content, clashes: merged.clashes } });
    }
    // What broke off on its way back may have arrived all the same: then nobody else changed anything.
    const joined = !saysTheSame(this.form, this.view.content, merged.content);
    this.seen = theirs.content;
    this.show({ draft: theirs, content: merged.content, saving: { kind: 'typed' }, joined });
    this.schedule(0);
  }

  private show(change: Partial<DraftView>): void {
    this.view = { ...this.view, ...change };
    for (const listener of this.listeners) listener();
  }
}

const KEEPERS = new Map<string, DraftKeeper>();

/** One keeper for a draft, for as long as the window lives: it is what the pages of an application share. */
export const keeperOf = (draft: Draft): DraftKeeper => {
  const known = KEEPERS.get(draft.id);
  if (known) return known;
  const keeper = new DraftKeeper(draft);
  KEEPERS.set(draft.id, keeper);
  return keeper;
};
