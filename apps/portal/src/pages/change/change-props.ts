import type { CaseFile, Form } from '../../case/case-form.js';
import type { CaseView } from '../../case/own-case.js';

export interface ChangeProps {
  readonly view: CaseView;
  readonly form: Form;
  readonly file: CaseFile;
  /** absent where files cannot be brought */
  readonly draftId: string | undefined;
  /** says in words that it was taken */
  readonly onSent: (said: string) => void;
}

/** New values by path, and the command that brings them and their files. */
export interface Changing {
  readonly commandId: string;
  readonly changes: Readonly<Record<string, unknown>>;
}

export const beginning = (): Changing => ({ commandId: crypto.randomUUID(), changes: {} });
