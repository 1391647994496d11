const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

/** Each syllable by the Revised Romanisation of Korean, sounds in contact left as they are written. */
export function readHangul(word: string): readonly string[] {
  return Array.from(word.normalize('NFC'), (letter) => {
    const index = letter.charCodeAt(0) - 0xac00;
    if (index < 0 || index >= 11_172) return '';
    const [initial, vowel, final] = [Math.floor(index / 588), Math.floor((index % 588) / 28), index % 28];
    return `${INITIALS[initial] ?? ''}${VOWELS[vowel] ?? ''}${FINALS[final] ?? ''}`;
  }).filter((syllable) => syllable !== '');
}
