import type { Field, Form, JudgeContext } from './definition.js';
import { withFacts } from './facts.js';
import { fieldsOf } from './field-tree.js';
import { holds, isGroup, valueAt } from './form-view.js';
import { normaliseForm } from './normalise-form.js';

type Group = Record<string, unknown>;

const put = (target: Group, path: string, value: unknown): void => {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) {
    target[name] = value;
    return;
  }
  const below = target[name];
  const group: Group = isGroup(below) ? below : {};
  target[name] = group;
  put(group, rest.join('.'), value);
};

/** The content with other values at the given paths. */
export const withValues = (
  content: Readonly<Record<string, unknown>>,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => {
  const changed = structuredClone(content) as Group;
  for (const [path, value] of Object.entries(values)) put(changed, path, value);
  return changed;
};

const keep = (fields: readonly Field[], scope: unknown): Group => {
  const kept: Group = {};
  for (const field of fields) {
    const value = valueAt(scope, field.path);
    if (value === undefined || (field.when && !holds(field.when, scope))) continue;
    const { items } = field;
    put(kept, field.path, items && Array.isArray(value) ? value.map((item) => keep(items, item)) : value);
  }
  return kept;
};

/**
 * The content that is frozen on submission: normalised, and without answers to questions that the other answers took away,
 * e.g. the status in Taiwan of somebody who then chose to apply from overseas. A draft keeps them; a case must not act on them.
 */
export const contentToSubmit = (
  form: Form,
  content: unknown,
  context: Pick<JudgeContext, 'inspectsPassportOf'>,
): Readonly<Record<string, unknown>> => keep(fieldsOf(form), withFacts(normaliseForm(form, content), context));
