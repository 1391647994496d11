const WEIGHTS: readonly number[] = [1, 2, 1, 2, 1, 2, 4, 1];

/** 5 since 2023-04-01, when numbers ran short; 10 before. Every number that 10 accepts, 5 accepts too [SMARTCPA]. */
export type BusinessNumberDivisor = 5 | 10;

/**
 * Whether eight digits are a 統一編號: the digits of the weighted products add up to a multiple of the divisor.
 * A 7 in the seventh place makes 28, 2 + 8 = 10, which counts as 1 or as 0 [KBWEN].
 */
export const isBusinessNumber = (text: string, divisor: BusinessNumberDivisor = 5): boolean => {
  if (!/^\d{8}$/.test(text) || text === '00000000') return false;
  const products = [...text].map((digit, i) => Number(digit) * (WEIGHTS[i] ?? 0));
  const sum = products.reduce((total, product) => total + Math.floor(product / 10) + (product % 10), 0);
  return sum % divisor === 0 || (text.charAt(6) === '7' && (sum + 1) % divisor === 0);
};
