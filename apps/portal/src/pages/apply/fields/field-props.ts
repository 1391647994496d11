import type { DescribedField, DescribedForm } from '@talent-window/domain';

/** What every kind of field gets. */
export interface FieldProps {
  readonly field: DescribedField;
  /** of the field in the whole form; its id on the page */
  readonly path: string;
  readonly value: unknown;
  readonly form: DescribedForm;
  /** what conditions and options of other fields read */
  readonly scope: unknown;
  readonly isRequired: boolean;
  /** what is wrong with a field, in the language shown */
  readonly errorOf: (path: string) => string | undefined;
  readonly onChange: (value: unknown) => void;
  /** the field was left: it is written as it is kept, and judged */
  readonly onDone: () => void;
}

export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
