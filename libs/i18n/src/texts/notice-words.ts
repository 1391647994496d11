/** Subject and body of a notice in both languages. */
export interface NoticeWords {
  readonly zh: readonly [subject: string, body: string];
  readonly en: readonly [subject: string, body: string];
}
