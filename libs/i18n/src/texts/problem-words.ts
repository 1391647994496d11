import type { Texts } from './text-table.js';

/** Title and detail of a problem: what is wrong, and how to mend it. */
export type Problems<K extends string = string> = Readonly<
  Record<
    K,
    {
      readonly zh: readonly [title: string, detail: string];
      readonly en: readonly [title: string, detail: string];
    }
  >
>;

export const titleAndDetail = (problems: Problems): Texts =>
  Object.fromEntries(
    Object.entries(problems).flatMap(([reason, { zh, en }]) => [
      [`${reason}.title`, { zh: zh[0], en: en[0] }],
      [`${reason}.detail`, { zh: zh[1], en: en[1] }],
    ]),
  );
