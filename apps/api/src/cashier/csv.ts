/** By these a spreadsheet knows a formula, also as they are typed in Chinese. */
const FORMULA = /^\s*[=+\-@＝＋－＠|%]/u;

/** Rows as RFC 4180 has them. A text that a spreadsheet would run is marked as a text. */
export const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
