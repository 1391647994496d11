/** One thing wrong with a form, a file or a request: where, what, in both languages. All are returned at once. */
export interface InputFinding {
  /** path of the field, e.g. `passport.expiry`, or of the document slot, e.g. `documents.photo` */
  readonly path: string;
  /** key of the text in libs/i18n */
  readonly reason: string;
  /** `error` stops a submission, `warning` does not */
  readonly severity: 'error' | 'warning';
  /** numbers and names that the text mentions */
  readonly params: Readonly<Record<string, string | number>>;
}
