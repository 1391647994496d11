import type { ReactNode } from 'react';
import './fields.css';

/** One question with its label above, its hint under it, and what is wrong beside it. */
export function LineField({
  id,
  label,
  hint,
  value,
  onChange,
  error,
  inputMode = 'text',
  lines = 1,
  maxLength,
  autoComplete = 'off',
}: {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'email' | 'tel';
  /** more than one makes it a box that grows */
  readonly lines?: number;
  readonly maxLength?: number | undefined;
  readonly autoComplete?: string;
}): ReactNode {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
  const shared = {
    id,
    value,
    maxLength,
    autoComplete,
    className: 'case-input',
    'aria-describedby': described,
    'aria-invalid': error ? true : undefined,
  } as const;
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
      {lines > 1 ? (
        <textarea {...shared} rows={lines} dir="auto" onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} inputMode={inputMode} dir="auto" onChange={(event) => onChange(event.target.value)} />
      )}
    </div>
  );
}
