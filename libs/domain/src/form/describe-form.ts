import type { CaseTypeId } from '@talent-window/contracts/vocabulary';
import type { Alternatives, Condition, Field, FieldKind, Form, OptionSource, Requirement, Slot } from './definition.js';
import type { TableOption } from './options.js';
import { optionsOf } from './options.js';

/** An option: with a text key of libs/i18n where the form itself names it, with its names where a table does. */
export type DescribedOption = { readonly value: string | number; readonly label: string } | TableOption;

export interface DescribedField {
  readonly path: string;
  readonly kind: FieldKind;
  /** text key */
  readonly label: string;
  readonly hint?: string;
  readonly required: Requirement;
  readonly when?: Condition;
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  readonly maxItems?: number;
  /** name of the table below that holds the options */
  readonly optionsFrom?: string;
  readonly options?: readonly DescribedOption[];
  readonly items?: readonly DescribedField[];
  readonly basis?: string;
}

export interface DescribedSlot extends Slot {
  readonly label: string;
  readonly hint: string;
}

/** A form as JSON: all that a client needs to show it and to ask the right things. Conditions read the content and `facts`. */
export interface DescribedForm {
  readonly id: CaseTypeId;
  readonly version: string;
  readonly sections: readonly {
    readonly id: string;
    readonly label: string;
    readonly fields: readonly DescribedField[];
  }[];
  readonly slots: readonly DescribedSlot[];
  readonly alternatives: readonly Alternatives[];
  /** options of the choices that take them from a table, by its name */
  readonly tables: Readonly<Record<string, readonly TableOption[]>>;
}

const describeField = (field: Field, prefix: string): DescribedField => {
  const { path, hint, options, source, items, ...rest } = field;
  const label = `${prefix}.${path}`;
  return {
    ...rest,
    path,
    label,
    ...(hint ? { hint: `${label}.hint` } : {}),
    ...(source ? { optionsFrom: source } : {}),
    ...(options
      ? { options: options.values.map((value) => ({ value, label: `form.options.${options.name}.${value}` })) }
      : {}),
    ...(items ? { items: items.map((item) => describeField(item, label)) } : {}),
  };
};

const sourcesOf = (fields: readonly Field[]): OptionSource[] =>
  fields.flatMap((field) => [...(field.source ? [field.source] : []), ...sourcesOf(field.items ?? [])]);

export const describeForm = (form: Form): DescribedForm => ({
  id: form.id,
  version: form.version,
  sections: form.sections.map(({ id, fields }) => ({
    id,
    label: `form.section.${id}`,
    fields: fields.map((field) => describeField(field, 'form')),
  })),
  slots: form.slots.map((slot) => ({
    ...slot,
    label: `form.documents.${slot.slot}`,
    hint: `form.documents.${slot.slot}.hint`,
  })),
  alternatives: form.alternatives,
  tables: Object.fromEntries(
    [...new Set(form.sections.flatMap((section) => sourcesOf(section.fields)))].map((source) => [
      source,
      optionsOf(source),
    ]),
  ),
});
