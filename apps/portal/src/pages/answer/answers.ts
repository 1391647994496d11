import type { Schemas } from '@talent-window/ui';

type AskedItem = Schemas['AskedItem'];
type Document = Schemas['Document'];

/** What somebody answers to one item, while they write. */
export interface Written {
  readonly answer?: 'mended' | 'contested';
  readonly value?: unknown;
  readonly comment?: string;
}

/** By path of the item. */
export type Answers = Readonly<Record<string, Written>>;

export const isDocument = (path: string): boolean => path.startsWith('documents.');

/** The files that were put into a slot as an answer to this request. */
export const filesFor = (path: string, nth: number, documents: readonly Document[]): readonly Document[] =>
  documents.filter(({ slot, request }) => request === nth && path === `documents.${slot}`);

type Missing = 'not-answered' | 'not-changed' | 'no-file' | 'no-reason';

/** What still stands against an answer; undefined where it can be sent. */
export function missingFrom(
  { path }: AskedItem,
  written: Written | undefined,
  before: unknown,
  files: readonly Document[],
): Missing | undefined {
  if (written?.answer === undefined) return 'not-answered';
  if (written.answer === 'contested') return written.comment?.trim() ? undefined : 'no-reason';
  if (isDocument(path)) return files.length > 0 ? undefined : 'no-file';
  const { value } = written;
  return value === undefined || value === '' || JSON.stringify(value) === JSON.stringify(before)
    ? 'not-changed'
    : undefined;
}

/** The answers as they are sent. */
export const toSend = (items: readonly AskedItem[], answers: Answers) => ({
  answers: items.map(({ path }) => ({
    path,
    answer: answers[path]?.answer ?? 'mended',
    comment: answers[path]?.comment?.trim() ?? '',
  })),
  changes: Object.fromEntries(
    items
      .filter(({ path }) => !isDocument(path) && answers[path]?.answer === 'mended')
      .map(({ path }) => [path, answers[path]?.value]),
  ),
});
