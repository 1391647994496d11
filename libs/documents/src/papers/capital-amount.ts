const DIGITS = ['零', '壹', '貳', '參', '肆', '伍', '陸', '柒', '捌', '玖'] as const;
const PLACES = ['', '拾', '佰', '仟'] as const;
const GROUPS = ['', '萬', '億'] as const;

/** Four digits in words; zeros between others are said once. */
function group(n: number): string {
  const said = [...String(n).padStart(4, '0')].map((digit, i) =>
    digit === '0' ? '零' : `${DIGITS[Number(digit)]}${PLACES[3 - i]}`,
  );
  return said.join('').replace(/零+/gu, '零').replace(/零$/u, '');
}

/** 大寫: an amount as receipts write it, so that no digit is added to it later, e.g. 柒仟肆佰陸拾元整. */
export function capitalAmount(amount: number): string {
  if (!Number.isSafeInteger(amount) || amount < 0 || amount >= 10 ** 12) throw new RangeError(`${amount} is no amount`);
  let said = '';
  for (let i = GROUPS.length - 1; i >= 0; i -= 1) {
    const n = Math.floor(amount / 10_000 ** i) % 10_000;
    if (n > 0) said += `${group(n)}${GROUPS[i]}`;
    else if (said !== '' && !said.endsWith('零')) said += '零';
  }
  return `${said.replace(/^零|零$/gu, '') || '零'}元整`;
}
