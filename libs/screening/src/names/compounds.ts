import type { NamePart } from './read-name.js';

const SERVANT = /^abd[aeou]?[lrsznd]?$/;
const SERVANT_JOINED = /^abd[aeou]?(?:l|(.)(?=\1)|)(.{3,})$/;
const ARTICLE = /^(?:al|el|ul|ur|er|ar|us|as|ud|ed|ad|un|an|ol|or|ad|il)$/;
const OF_THE_FAITH = /^(?:al|el|ul|ud|ed|ad|uddin|addin|eddin)?d+(?:i|ee|y)ne?$|^(?:ud|ed|ad)d?(?:i|ee|y)ne?$/;
const OF_GOD = /^(?:[aou]ll?ah?|llah)$/;
const FAITH_JOINED = /^(.{2,}?)(?:[aeiou]+l?d?|l)d(?:i|ee|y)ne?$/;
const GOD_JOINED = /^(.{3,}?)[aou]+l+ah?$/;

/**
 * Arabic names of several words that are written together, apart, and with the article in many forms become one word:
 * Abd al-Rahim, Abdurrahim; Salah al-Din, Salaheddine; Saif Allah, Saifullah.
 */
export function joinCompounds(parts: readonly NamePart[]): readonly NamePart[] {
  const joined: NamePart[] = [];
  let i = 0;
  while (i < parts.length) {
    const [head, last] = compoundAt(parts, i);
    joined.push(head);
    i = last + 1;
  }
  return joined;
}

/** The word that begins at a part, and the part with which it ends. */
function compoundAt(parts: readonly NamePart[], at: number): readonly [NamePart, number] {
  const head = parts[at] as NamePart;
  const { isConsonantal } = head;
  let next = at + 1;
  while (isArticle(parts[next])) next += 1;
  const other = parts[next];
  const together = (text: string): readonly [NamePart, number] => [
    { ...head, isParticle: false, text, written: writtenFrom(parts, at, next) },
    next,
  ];
  if (isServant(head) && other !== undefined && other.text.length > (isConsonantal ? 1 : 2)) {
    return together(isConsonantal ? `bd${other.text}` : `abd${alone(other).text}`);
  }
  if (
    !head.isParticle &&
    (isConsonantal || head.text.length > 1) &&
    other !== undefined &&
    other.isConsonantal === isConsonantal
  ) {
    if (isConsonantal ? other.text === 'dyn' : OF_THE_FAITH.test(other.text)) {
      return together(isConsonantal ? `${head.text}dyn` : `${head.text}din`);
    }
    if (isConsonantal ? /^l+h$/.test(other.text) : OF_GOD.test(other.text)) {
      return together(isConsonantal ? `${head.text}l` : `${head.text}ulah`);
    }
  }
  return [alone(head), at];
}

const isServant = ({ text, isConsonantal }: NamePart): boolean => (isConsonantal ? text === 'bd' : SERVANT.test(text));
const isArticle = (it: NamePart | undefined): boolean => it !== undefined && !it.isConsonantal && ARTICLE.test(it.text);

/** One written word that is a compound already. */
function alone(it: NamePart): NamePart {
  if (it.isConsonantal) {
    const text = it.text
      .replace(/^bdal(?=..)/, 'bd')
      .replace(/(?<=..)a?l?lh$/, 'l')
      .replace(/(?<=..)aldyn$/, 'dyn');
    return { ...it, text };
  }
  if (it.isParticle) return it;
  const text = it.text.replace(SERVANT_JOINED, 'abd$2').replace(FAITH_JOINED, '$1din').replace(GOD_JOINED, '$1ulah');
  return text === it.text ? it : { ...it, text };
}

const writtenFrom = (parts: readonly NamePart[], from: number, to: number): string =>
  parts
    .slice(from, to + 1)
    .map(({ written }) => written)
    .join(' ');
