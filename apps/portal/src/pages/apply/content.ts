import type { Form } from '@talent-window/domain';
import { fieldsOf, isEmpty, normaliseForm, valueAt, withValues } from '@talent-window/domain';

/** What was typed into a form, by the paths of its fields. */
export type Content = Readonly<Record<string, unknown>>;

/** A field that two windows changed, each in its own way. */
export interface Clash {
  readonly path: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  /** with the reader's own answer wherever both changed one */
  readonly content: Content;
  readonly clashes: readonly Clash[];
}

const isSame = (a: unknown, b: unknown): boolean =>
  (isEmpty(a) && isEmpty(b)) || JSON.stringify(a) === JSON.stringify(b);

const normal = (form: Form, content: Content): Content => normaliseForm(form, content) as Content;

/** Whether two contents say the same once they are written as they are kept. */
export const saysTheSame = (form: Form, one: Content, other: Content): boolean => {
  const [a, b] = [normal(form, one), normal(form, other)];
  return fieldsOf(form).every(({ path }) => isSame(valueAt(a, path), valueAt(b, path)));
};

/**
 * Joins what two windows made of the same draft. What only one of them changed is taken over; what both changed, each in its
 * own way, is a clash for the reader to settle.
 */
export function mergeContent(form: Form, seen: Content, mine: Content, theirs: Content): Merged {
  const [before, ours, others] = [normal(form, seen), normal(form, mine), normal(form, theirs)];
  const clashes: Clash[] = [];
  const taken: Record<string, unknown> = {};
  for (const { path } of fieldsOf(form)) {
    const [was, own, other] = [valueAt(before, path), valueAt(ours, path), valueAt(others, path)];
    if (isSame(own, other) || isSame(other, was)) continue;
    if (isSame(own, was)) taken[path] = other;
    else clashes.push({ path, mine: own, theirs: other });
  }
  return { content: withValues(mine, taken), clashes };
}
