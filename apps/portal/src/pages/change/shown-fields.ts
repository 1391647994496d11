import type { Condition } from '@talent-window/domain';
import { holds, valueAt } from '@talent-window/domain';
import type { FormField } from '../../case/case-form.js';

/** Whether a field is asked of this application. What the platform alone knows (`facts`) shows by there being a value. */
export function isShown({ path, when }: FormField, content: unknown): boolean {
  if (when === undefined) return true;
  if (JSON.stringify(when).includes('"facts.')) return valueAt(content, path) !== undefined;
  return holds(when as unknown as Condition, content);
}
