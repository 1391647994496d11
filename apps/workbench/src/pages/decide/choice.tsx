import type { ReactNode } from 'react';

/** One of several decisions, with why it may not be taken now where it may not. */
export function Choice({
  name,
  label,
  checked,
  onChoose,
  letter,
  whyNot,
}: {
  readonly name: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly letter?: string;
  readonly whyNot?: string | undefined;
}): ReactNode {
  return (
    <label className="desk-choice">
      <input type="radio" name={name} checked={checked} disabled={whyNot !== undefined} onChange={onChoose} />
      <span>
        {label}
        {whyNot !== undefined && <span className="desk-choice-why">{whyNot}</span>}
      </span>
      {letter !== undefined && whyNot === undefined && (
        <kbd className="desk-kbd" aria-hidden="true">
          {letter}
        </kbd>
      )}
    </label>
  );
}
