/** What a counter asks of a passport, in this order, and what can be wrong. */
export const QUESTIONS = [
  {
    name: 'person',
    ask: 'workbench-counter.q-person',
    how: 'workbench-counter.q-person-how',
    reasons: ['another-person', 'not-present'],
  },
  {
    name: 'genuine',
    ask: 'workbench-counter.q-genuine',
    how: 'workbench-counter.q-genuine-how',
    reasons: ['another-passport', 'forged', 'reported-lost'],
  },
  {
    name: 'valid',
    ask: 'workbench-counter.q-valid',
    how: 'workbench-counter.q-valid-how',
    reasons: ['too-short', 'damaged'],
  },
] as const;

export type QuestionName = (typeof QUESTIONS)[number]['name'];
export type ReasonName = (typeof QUESTIONS)[number]['reasons'][number];

export interface InspectionQuestion {
  readonly name: QuestionName;
  readonly ask: (typeof QUESTIONS)[number]['ask'];
  readonly how: (typeof QUESTIONS)[number]['how'];
  readonly reasons: readonly ReasonName[];
}

/** What the holder can mend: a refusal, which ends the case, would be the worse answer. */
const WAITS = {
  'not-present': 'workbench-counter.wait-not-present',
  'another-passport': 'workbench-counter.wait-new-passport',
  'too-short': 'workbench-counter.wait-renew',
  damaged: 'workbench-counter.wait-renew',
} as const satisfies Partial<Record<ReasonName, string>>;
export type Wait = (typeof WAITS)[keyof typeof WAITS];

/** What to tell the holder instead of refusing; nothing where one of the reasons cannot be mended. */
export function waitsFor(reasons: readonly ReasonName[]): readonly Wait[] {
  const waits = reasons.map((reason) => (reason in WAITS ? WAITS[reason as keyof typeof WAITS] : undefined));
  return waits.every((wait) => wait !== undefined) ? [...new Set(waits)] : [];
}
