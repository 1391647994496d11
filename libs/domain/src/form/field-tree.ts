import type { Field, Form } from './definition.js';

/** The fields of a form by the steps of their paths: a leaf has its field, a group what is below it. */
export interface FieldNode {
  readonly field?: Field;
  readonly below: ReadonlyMap<string, FieldNode>;
}

const FIELDS = new WeakMap<Form, readonly Field[]>();
const TREES = new WeakMap<readonly Field[], FieldNode>();

/** All fields of a form in the order of its pages. */
export const fieldsOf = (form: Form): readonly Field[] => {
  const known = FIELDS.get(form);
  if (known) return known;
  const fields = form.sections.flatMap((section) => section.fields);
  FIELDS.set(form, fields);
  return fields;
};

interface Growing extends FieldNode {
  readonly below: Map<string, Growing>;
}

/** The tree of a list of fields; made once for each list. */
export const treeOf = (fields: readonly Field[]): FieldNode => {
  const known = TREES.get(fields);
  if (known) return known;
  const root: Growing = { below: new Map() };
  for (const field of fields) {
    let node = root;
    const names = field.path.split('.');
    for (const [index, name] of names.entries()) {
      const isLeaf = index === names.length - 1;
      const next: Growing = node.below.get(name) ?? { below: new Map(), ...(isLeaf ? { field } : {}) };
      node.below.set(name, next);
      node = next;
    }
  }
  TREES.set(fields, root);
  return root;
};
