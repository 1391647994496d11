import type { Field, Form } from './definition.js';
import type { FieldNode } from './field-tree.js';
import { fieldsOf, treeOf } from './field-tree.js';
import { isGroup } from './form-view.js';
import { KINDS } from './kinds.js';
import { withoutInvisible } from './unfit-text.js';

const normaliseField = (field: Field, value: unknown): unknown => {
  const { items } = field;
  if (items && Array.isArray(value)) return value.map((item: unknown) => normaliseGroup(treeOf(items), item));
  if (typeof value !== 'string') return value;
  const text = KINDS[field.kind].normalise(withoutInvisible(value).normalize('NFC').trim()).normalize('NFC').trim();
  return text === '' ? undefined : text;
};

const normaliseGroup = (node: FieldNode, content: unknown): unknown => {
  if (!isGroup(content)) return content;
  const entries = Object.entries(content).flatMap(([key, value]): [string, unknown][] => {
    const below = node.below.get(key);
    if (!below) return [[key, value]];
    if (value === null) return [];
    const normal = below.field ? normaliseField(below.field, value) : normaliseGroup(below, value);
    return normal === undefined ? [] : [[key, normal]];
  });
  return Object.fromEntries(entries);
};

/**
 * The content in the form in which it is kept and judged: texts trimmed, composed (NFC) and without invisible characters, dates in ISO whatever calendar
 * they were written in, numbers and codes without spaces and in upper case, nothing empty. Unknown fields and wrong types
 * stay as they are, for the judge to find. Applying it twice changes nothing more.
 */
export const normaliseForm = (form: Form, content: unknown): unknown => normaliseGroup(treeOf(fieldsOf(form)), content);
