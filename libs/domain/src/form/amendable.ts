import type { Form } from './definition.js';
import { fieldsOf } from './field-tree.js';

/** They decide the fee, the procedure or the place of collection, which are fixed by value when a case starts. */
const FIXED: ReadonlySet<string> = new Set([
  'entry.nationality',
  'residence.collectionMode',
  'residence.collectionOffice',
  'visa.inspectionPlace',
]);

export type Amendable = 'yes' | 'fixed' | 'unknown';

/** Whether a return or supplement may ask for this field, or for this document slot as `documents.<slot>`. */
export function amendable(form: Form, path: string): Amendable {
  if (FIXED.has(path)) return 'fixed';
  const isSlot = form.slots.some(({ slot }) => path === `documents.${slot}`);
  return isSlot || fieldsOf(form).some((field) => field.path === path) ? 'yes' : 'unknown';
}
