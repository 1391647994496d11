import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { ValueFieldProps } from './value-field.js';
import { ValueField } from './value-field.js';

type Entry = Readonly<Record<string, unknown>>;

/** Several entries of the same few fields, e.g. earlier visas. */
export function ListField({ id, form, field, content, value, onChange, label, error }: ValueFieldProps): ReactNode {
  const { t } = useTexts('portal-answer');
  const entries: readonly Entry[] = Array.isArray(value) ? (value as readonly Entry[]) : [];
  const put = (at: number, path: string, given: unknown): void =>
    onChange(entries.map((entry, nth) => (nth === at ? { ...entry, [path]: given } : entry)));
  return (
    <fieldset className={`case-field${error ? ' case-field-wrong' : ''}`} id={id} tabIndex={-1}>
      <legend>{label}</legend>
      {error && <span className="case-error">{error}</span>}
      {entries.map((entry, nth) => (
        <fieldset key={nth} className="case-field case-entry">
          <legend className="case-small">{t('portal-answer.entry', { nth: nth + 1 })}</legend>
          {(field.items ?? []).map((item) => (
            <ValueField
              key={item.path}
              id={`${id}-${nth}-${item.path}`}
              form={form}
              field={item}
              content={content}
              value={entry[item.path]}
              onChange={(given) => put(nth, item.path, given)}
            />
          ))}
          <button type="button" className="case-link" onClick={() => onChange(entries.filter((_, at) => at !== nth))}>
            {t('portal-answer.remove-entry', { nth: nth + 1 })}
          </button>
        </fieldset>
      ))}
      {entries.length < (field.maxItems ?? 10) && (
        <p>
          <button type="button" className="case-button case-button-plain" onClick={() => onChange([...entries, {}])}>
            {t('portal-answer.add-entry')}
          </button>
        </p>
      )}
    </fieldset>
  );
}
