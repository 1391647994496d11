import { useKey } from '../../frame/keys.js';

/** Goes to the next or previous row by `j` and `k`; the focus is where one is, for eyes and screen readers alike. */
export function useRowKeys(): void {
  const step = (by: 1 | -1): void => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
    const at = rows.findIndex((row) => row === document.activeElement);
    const next = at === -1 ? (by === 1 ? 0 : rows.length - 1) : at + by;
    rows[Math.min(Math.max(next, 0), rows.length - 1)]?.focus();
  };
  useKey('j', () => step(1));
  useKey('k', () => step(-1));
  useKey('o', () => {
    const row = document.activeElement;
    if (row instanceof HTMLElement && row.matches('[data-row]')) row.click();
  });
}
