import type { Stage } from '@talent-window/contracts/vocabulary';
import type { Step } from './scenario.js';

const APPROVE = { decision: 'approve', reasons: [], note: '' };

/** A stage, or the end of the straight way. */
export type Reached = Stage | 'handed-over';

/** What everybody does on the straight way to bring a case from the stage before to each stage. */
const WAY: readonly (readonly [Reached, readonly Step[]])[] = [
  ['payment', [{ who: 'applicant', does: 'submits' }, { expect: { timeline: ['done payment-requested'] } }]],
  [
    'initial-review',
    [
      { who: 'applicant', does: 'pays' },
      { expect: { progress: { stage: 'initial-review', awaiting: 'initial-decision' } } },
    ],
  ],
  [
    'labour-review',
    [
      { who: 'first reviewer', does: 'claim' },
      { who: 'first reviewer', does: 'clears hits' },
      { who: 'first reviewer', does: 'decide-review', with: APPROVE },
      { expect: { timeline: ['done handed-off-to-labour-agency'] } },
    ],
  ],
  [
    'passport-inspection',
    [{ who: 'labour agency', does: 'accepts' }, { expect: { timeline: ['done passport-inspection-notified'] } }],
  ],
  [
    'final-review',
    [
      { who: 'counter', does: 'record-inspection', with: { result: 'passed', note: '' } },
      { expect: { timeline: ['done screened-again'] } },
    ],
  ],
  [
    'card-production',
    [
      { who: 'second reviewer', does: 'claim' },
      { who: 'second reviewer', does: 'clears hits' },
      { who: 'second reviewer', does: 'decide-review', with: APPROVE },
      { expect: { timeline: ['stage-entered card-production'] } },
    ],
  ],
  [
    'collection',
    [
      { expect: { timeline: ['done card-ordered'] } },
      { who: 'card plant', does: 'produces' },
      { expect: { progress: { stage: 'collection' } } },
    ],
  ],
  [
    'handed-over',
    [
      { who: 'airport', does: 'records entry' },
      { expect: { timeline: ['fact-taken entryRecorded'] } },
      { who: 'station', does: 'hands over' },
      { expect: { timeline: ['closed approved'] } },
    ],
  ],
];

/** The steps from one stage, or from nothing, to another. */
export function straightWay(from: Reached | undefined, to: Reached): readonly Step[] {
  const stages = WAY.map(([stage]) => stage);
  const begins = from === undefined ? 0 : stages.indexOf(from) + 1;
  return WAY.slice(begins, stages.indexOf(to) + 1).flatMap(([, steps]) => steps);
}
