const WEIGHTS: readonly number[] = [7, 3, 1];

const valueOf = (character: string): number => (character === '<' ? 0 : Number.parseInt(character, 36));

/** Check digit of an MRZ field [ICAO 9303-3 §4.9]: weights 7, 3, 1 over 0–9, A–Z as 10–35 and `<` as 0, modulo 10. */
export const mrzCheckDigit = (field: string): string => {
  if (!/^[A-Z0-9<]*$/.test(field)) throw new RangeError(`"${field}" is no field of a machine-readable zone`);
  return String([...field].reduce((sum, it, i) => sum + valueOf(it) * (WEIGHTS[i % 3] ?? 0), 0) % 10);
};
