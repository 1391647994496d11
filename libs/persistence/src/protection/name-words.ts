const HAN = /\p{Script=Han}/u;
const HAN_LETTERS = /\p{Script=Han}+/gu;

/**
 * The words of a name as it is looked for: without accents, in capitals; a name in Han characters is one word however it is
 * spaced. Their order says nothing.
 */
export function nameWordsOf(name: string): readonly string[] {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’ʼ]/gu, '')
    .normalize('NFKC')
    .toUpperCase();
  const han = HAN.test(plain) ? [(plain.match(HAN_LETTERS) ?? []).join('')] : [];
  return [...han, ...plain.replaceAll(HAN_LETTERS, ' ').split(/[^\p{L}\p{N}]+/u)].filter((word) => word !== '');
}

/** What a name is found by: its words, and those that belong together in one, since HSIAO-MING is also written HSIAOMING. */
export function indexedWordsOf(name: string): readonly string[] {
  const inOne = [...name.split(/\s+/u), name].map((part) => nameWordsOf(part).join(''));
  return [...nameWordsOf(name), ...inOne].filter((word) => word !== '');
}
