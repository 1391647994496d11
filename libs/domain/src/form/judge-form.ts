import type { InputFinding } from '@talent-window/contracts/vocabulary';
import type { Field, Form, JudgeContext } from './definition.js';
import { FieldKind } from './definition.js';
import { documentFindings } from './documents.js';
import { withFacts } from './facts.js';
import { fieldsOf } from './field-tree.js';
import { FormReason } from './form-reason.js';
import { holds, isEmpty, isRequired, valueAt, viewOf } from './form-view.js';
import { KINDS } from './kinds.js';
import { normaliseForm } from './normalise-form.js';
import { findingOf, shapeFindings } from './shape.js';

const isShown = (field: Field, content: unknown): boolean => !field.when || holds(field.when, content);

/** What is wrong with the values of fields whose shape is right. `scope` is what the fields' conditions look at. */
const valueFindings = (
  fields: readonly Field[],
  scope: unknown,
  faulty: ReadonlySet<string>,
  prefix = '',
): readonly InputFinding[] =>
  fields.flatMap((field): readonly InputFinding[] => {
    const path = `${prefix}${field.path}`;
    if (faulty.has(path) || !isShown(field, scope)) return [];
    const value = valueAt(scope, field.path);
    if (isEmpty(value)) {
      if (!isRequired(field.required, scope)) return [];
      const reason = field.kind === FieldKind.Consent ? FormReason.ConsentRequired : FormReason.Required;
      return [findingOf(path, { reason })];
    }
    const fault = KINDS[field.kind].value(value, field);
    if (fault) return [findingOf(path, fault)];
    const { items } = field;
    return items && Array.isArray(value)
      ? value.flatMap((item: unknown, index) => valueFindings(items, item, faulty, `${path}.${index}.`))
      : [];
  });

/** Findings in the order of the form's pages; what belongs to no page comes last. */
const inFormOrder = (form: Form, findings: readonly InputFinding[]): InputFinding[] => {
  const paths = [...fieldsOf(form).map((field) => field.path), ...form.slots.map((slot) => `documents.${slot.slot}`)];
  const rank = (path: string): number => {
    const ofField = paths.findIndex((it) => path === it || path.startsWith(`${it}.`));
    if (ofField !== -1) return ofField;
    const group = `${path.split('.')[0]}.`;
    const ofGroup = paths.findLastIndex((it) => it.startsWith(group));
    return ofGroup === -1 ? paths.length : ofGroup;
  };
  return findings
    .map((finding) => ({ finding, rank: rank(finding.path) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ finding }) => finding);
};

/**
 * Judges the content of a form and returns everything that is wrong with it at once; an empty list is a good form.
 * Never throws, whatever the content. A draft is judged by its shape alone; a submission also by what is required,
 * by each value, by the rules across fields and by the documents attached.
 */
export const judgeForm = (form: Form, content: unknown, context: JudgeContext): InputFinding[] => {
  const fields = fieldsOf(form);
  const normal = normaliseForm(form, content);
  const shape = shapeFindings(fields, normal);
  const scope = withFacts(normal, context);
  const documents = documentFindings(form, scope, context);
  if (context.mode === 'draft') return inFormOrder(form, [...shape, ...documents]);

  const faulty = new Set(shape.map((finding) => finding.path));
  const values = valueFindings(fields, scope, faulty);
  const judged = new Set([...faulty, ...values.filter((it) => it.severity === 'error').map((it) => it.path)]);
  const across = form.rules
    .flatMap((rule) => rule(viewOf(scope), context))
    .filter((finding) => !judged.has(finding.path));
  return inFormOrder(form, [...shape, ...values, ...across, ...documents]);
};

/** Whether nothing stands against the content; warnings don't. */
export const isAcceptable = (findings: readonly InputFinding[]): boolean =>
  findings.every((finding) => finding.severity === 'warning');
