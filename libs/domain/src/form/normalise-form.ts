import type { Field, Form } from './definition.js';
import { isGroup } from './form-view.js';
import { KINDS } from './kinds.js';

const normaliseField = (field: Field, value: unknown): unknown => {
  if (value === null) return undefined;
  if (field.items && Array.isArray(value)) return value.map((item) => normaliseGroup(field.items ?? [], item));
  if (typeof value !== 'string') return value;
  const text = KINDS[field.kind].normalise(value.normalize('NFC').trim()).normalize('NFC').trim();
  return text === '' ? undefined : text;
};

/** Fields by their first name, those of a deeper group with the rest of their path. */
const byFirstName = (fields: readonly Field[]): ReadonlyMap<string, readonly Field[]> => {
  const groups = new Map<string, Field[]>();
  for (const field of fields) {
    const [name = '', ...rest] = field.path.split('.');
    groups.set(name, [...(groups.get(name) ?? []), { ...field, path: rest.join('.') }]);
  }
  return groups;
};

const normaliseGroup = (fields: readonly Field[], content: unknown): unknown => {
  if (!isGroup(content)) return content;
  const groups = byFirstName(fields);
  const entries = Object.entries(content).flatMap(([key, value]): [string, unknown][] => {
    const below = groups.get(key);
    if (!below) return [[key, value]];
    const leaf = below.find((it) => it.path === '');
    const normal = leaf ? normaliseField(leaf, value) : value === null ? undefined : normaliseGroup(below, value);
    return normal === undefined ? [] : [[key, normal]];
  });
  return Object.fromEntries(entries);
};

/**
 * The content in the form in which it is kept and judged: texts trimmed and composed (NFC), dates in ISO whatever calendar
 * they were written in, numbers and codes without spaces and in upper case, nothing empty. Unknown fields and wrong types
 * stay as they are, for the judge to find. Applying it twice changes nothing more.
 */
export const normaliseForm = (form: Form, content: unknown): unknown =>
  normaliseGroup(
    form.sections.flatMap((section) => section.fields),
    content,
  );
