import type { BothTexts } from '../both-texts.js';

/** The texts of one area by key; `{name}` stands for a parameter, `{name:money}` for one with a format. */
export type Texts<K extends string = string> = Readonly<Record<K, BothTexts>>;
