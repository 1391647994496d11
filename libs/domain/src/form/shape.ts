import type { InputFinding } from '@talent-window/contracts/vocabulary';
import type { Field } from './definition.js';
import type { FieldNode } from './field-tree.js';
import { treeOf } from './field-tree.js';
import type { Fault } from './kinds.js';
import { KINDS } from './kinds.js';
import { FormReason } from './form-reason.js';
import { isGroup } from './form-view.js';

/** So that one hostile request cannot ask for a hundred thousand findings. */
const UNKNOWN_FIELDS_NAMED = 50;
const KEY_LENGTH_SHOWN = 80;

export const findingOf = (path: string, { reason, params = {}, severity = 'error' }: Fault): InputFinding => ({
  path,
  reason,
  severity,
  params,
});

const join = (path: string, key: string | number): string => (path === '' ? String(key) : `${path}.${key}`);

// The name of an unknown field is the sender's text and goes back in the answer, so it must be storable and short.
const shown = (key: string): string => key.replace(/[\p{Cc}\p{Cs}]/gu, '\u{fffd}').slice(0, KEY_LENGTH_SHOWN);

const leafFindings = (field: Field, value: unknown, path: string): readonly InputFinding[] => {
  const fault = KINDS[field.kind].shape(value, field);
  if (fault) return [findingOf(path, fault)];
  if (!field.items || !Array.isArray(value)) return [];
  const item = treeOf(field.items);
  return value.flatMap((it: unknown, index) => groupFindings(item, it, join(path, index)));
};

const groupFindings = (node: FieldNode, content: unknown, path: string): readonly InputFinding[] => {
  if (!isGroup(content)) return [findingOf(path, { reason: FormReason.NotAGroup })];
  const unknown: string[] = [];
  const findings = Object.entries(content).flatMap(([key, value]): readonly InputFinding[] => {
    const below = node.below.get(key);
    if (!below) {
      unknown.push(key);
      return [];
    }
    if (value === undefined) return [];
    return below.field
      ? leafFindings(below.field, value, join(path, key))
      : groupFindings(below, value, join(path, key));
  });
  const named = unknown.slice(0, UNKNOWN_FIELDS_NAMED);
  const more = unknown.length - named.length;
  return [
    ...findings,
    ...named.map((key) => findingOf(join(path, shown(key)), { reason: FormReason.UnknownField })),
    ...(more > 0 ? [findingOf(path, { reason: FormReason.TooManyUnknownFields, params: { more } })] : []),
  ];
};

/** Everything that is wrong with types, lengths, characters, dates and names of fields. The content is normalised. */
export const shapeFindings = (fields: readonly Field[], content: unknown): readonly InputFinding[] =>
  groupFindings(treeOf(fields), content, '');
