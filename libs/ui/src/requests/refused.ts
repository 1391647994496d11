import type { components } from '@talent-window/api-client';
import type { BothTexts, Locale } from '@talent-window/i18n';

export type Problem = components['schemas']['Problem'];
export type Finding = components['schemas']['Finding'];

/** The platform said no, and why, in both languages; `reference` finds the request in its log. */
export class Refused extends Error {
  readonly title: BothTexts;
  readonly detail: BothTexts;

  constructor(
    readonly problem: Problem,
    /** the language that was asked for, in which `title` and `detail` of the problem are */
    asked: Locale,
    /** seconds after which the same may be asked again */
    readonly retryAfter?: number,
  ) {
    super(problem.reason);
    const { title, titleOther, detail, detailOther } = problem;
    this.title = asked === 'en' ? { zh: titleOther, en: title } : { zh: title, en: titleOther };
    this.detail = asked === 'en' ? { zh: detailOther, en: detail } : { zh: detail, en: detailOther };
  }

  get reason(): string {
    return this.problem.reason;
  }

  get findings(): readonly Finding[] {
    return this.problem.findings ?? [];
  }
}

/** Nothing came back: no network, or the platform is away. */
export class Unreached extends Error {}

export const isRefused = (error: unknown, ...reasons: readonly string[]): error is Refused =>
  error instanceof Refused && (reasons.length === 0 || reasons.includes(error.reason));
