import type { BothTexts } from '../both-texts.js';

/** The texts of one area by key; `{name}` stands for a parameter, `{name:money}` for one with a format. */
export type Texts<K extends string = string> = Readonly<Record<K, BothTexts>>;

/** A notice to the applicant: subject and body of the mail, which is also the entry in the platform's inbox. */
export interface NoticeWords {
  readonly zh: readonly [subject: string, body: string];
  readonly en: readonly [subject: string, body: string];
}
