import type { ReactNode } from 'react';
import './fields.css';

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

/** A question with a few answers, all of them seen. */
export function ChoiceField({
  id,
  label,
  hint,
  choices,
  value,
  onChange,
  error,
}: {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
}): ReactNode {
  return (
    <fieldset className={`case-field case-choices${error ? ' case-field-wrong' : ''}`}>
      <legend>{label}</legend>
      {hint && <span className="case-hint">{hint}</span>}
      {error && (
        <span id={`${id}-error`} className="case-error">
          {error}
        </span>
      )}
      {choices.map((choice, nth) => (
        <label key={choice.value} className="case-choice">
          <input
            type="radio"
            id={nth === 0 ? id : undefined}
            name={id}
            value={choice.value}
            checked={value === choice.value}
            onChange={() => onChange(choice.value)}
            aria-describedby={error ? `${id}-error` : undefined}
          />
          <span>
            {choice.label}
            {choice.hint && <span className="case-hint">{choice.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
