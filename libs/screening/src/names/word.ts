import { namesakesOf } from './nicknames.js';
import { lettersOf } from './letters.js';
import type { NamePart } from './read-name.js';
import { consonantsOf, soundOf, soundOfConsonants } from './spelling.js';
import { readingsOf } from './syllables.js';

/** A part of a name with all that is compared of it. */
export interface Word {
  readonly text: string;
  readonly isConsonantal: boolean;
  readonly sound: string;
  readonly consonants: string;
  /** of the sound, as bits */
  readonly letters: number;
  /** as a syllable of East Asia */
  readonly readings: readonly string[];
  /** numbers of the given names it may stand for */
  readonly namesakes: readonly number[];
}

const NONE: readonly never[] = [];

export function wordOf({ text, isConsonantal }: Pick<NamePart, 'text' | 'isConsonantal'>): Word {
  if (isConsonantal) {
    const sound = soundOfConsonants(text);
    const consonants = consonantsOf(sound.replace(/(?!^)[wy]|^y/g, '').replace(/^w/, 'v'));
    return { text, isConsonantal, sound, consonants, letters: lettersOf(sound), readings: NONE, namesakes: NONE };
  }
  const sound = soundOf(text);
  return {
    text,
    isConsonantal,
    sound,
    consonants: consonantsOf(sound),
    letters: lettersOf(sound),
    readings: readingsOf(text),
    namesakes: namesakesOf(text),
  };
}
