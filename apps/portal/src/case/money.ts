/** `NT$5,700`, of whole New Taiwan dollars. */
export const money = (amount: number): string => `NT$${amount.toLocaleString('en-US')}`;
