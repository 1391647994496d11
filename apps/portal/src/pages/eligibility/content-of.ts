import type { Answers } from './answers.js';

/** The answers as the beginning of a form. */
export const contentOf = ({ nationality, where, status, field, criterion, years }: Answers) => ({
  entry: { nationality, appliesFrom: where, ...(status === undefined ? {} : { status }) },
  ...(years === undefined ? {} : { residence: { years } }),
  profession: { field, ...(criterion === 'all' ? {} : { criterion }) },
});
