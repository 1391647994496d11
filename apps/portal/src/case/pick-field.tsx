import type { ReactNode } from 'react';
import './fields.css';

/** A question with many answers, one of which is picked from a list. */
export function PickField({
  id,
  label,
  hint,
  options,
  empty,
  value,
  onChange,
  error,
}: {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** what stands there while nothing is picked */
  readonly empty?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
}): ReactNode {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
  return (
    <div className={`case-field${error ? ' case-field-wrong' : ''}`}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span id={`${id}-hint`} className="case-hint">
          {hint}
        </span>
      )}
      {error && (
        <span id={`${id}-error`} className="case-error">
          {error}
        </span>
      )}
      <select
        id={id}
        className="case-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={described}
        aria-invalid={error ? true : undefined}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
