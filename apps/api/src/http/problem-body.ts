import type { InputFinding } from '@talent-window/contracts/vocabulary';
import { bothTexts } from '@talent-window/i18n';
import type { Problem } from './problem.js';

/** A finding with its text in both languages. */
export interface SpokenFinding extends InputFinding {
  readonly text: { readonly zh: string; readonly en: string };
}

export const spoken = (findings: readonly InputFinding[]): SpokenFinding[] =>
  findings.map((finding) => ({ ...finding, text: bothTexts(`findings.${finding.reason}`, finding.params) }));

/** The body of a problem in the language asked for, the other language beside it. */
export function problemBody(
  { reason, status, extras }: Problem,
  locale: 'zh-TW' | 'en',
  reference: string,
): Readonly<Record<string, unknown>> {
  const params = extras.params ?? {};
  const title = bothTexts(`problems.${reason}.title`, params);
  const detail = bothTexts(`problems.${reason}.detail`, params);
  const [mine, other] = locale === 'en' ? (['en', 'zh'] as const) : (['zh', 'en'] as const);
  return {
    type: `urn:talent-window:problem:${reason}`,
    title: title[mine],
    status,
    detail: detail[mine],
    titleOther: title[other],
    detailOther: detail[other],
    reason,
    reference,
    ...(extras.findings ? { findings: spoken(extras.findings) } : {}),
    ...extras.members,
  };
}
