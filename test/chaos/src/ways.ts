import type { Act } from './acts.js';
import * as act from './acts.js';

/** What must have come of a case, in the platform and in the agencies' own ledgers. */
export interface End {
  readonly outcome: 'approved' | 'refused' | 'withdrawn';
  readonly reasons: readonly string[];
  /** notices served, in whatever order */
  readonly notices: readonly string[];
  readonly isPaid: boolean;
  readonly isHandedOff: boolean;
  readonly hasCard: boolean;
}

interface Way {
  readonly acts: readonly Act[];
  readonly end: End;
}

const PAID = ['submitted', 'payment-received', 'receipt-issued'];
const ASKED = ['supplement', 'answer-received'];
const BEFORE_LABOUR = { isHandedOff: false, hasCard: false } as const;

/** Where the labour agency said no first, every way past it ends here [Gold Card Regulations Art. 3]. */
export const refusedByLabourAgency = ({ end }: Way): End => ({
  ...end,
  outcome: 'refused',
  reasons: ['labour-review-rejected'],
  notices: [...end.notices.slice(0, end.notices.indexOf('passport-inspection')), 'refused'],
  hasCard: false,
});

const approved = (before: readonly string[], atFinalReview: readonly string[] = [], ready = 'ready-permit'): End => ({
  outcome: 'approved',
  reasons: [],
  notices: [...PAID, ...before, 'passport-inspection', ...atFinalReview, 'approved', ready, 'collected'],
  isPaid: true,
  isHandedOff: true,
  hasCard: true,
});

const toTheCounter = [act.takeAtInitialReview, act.approveAtInitialReview, act.passInspection] as const;
const toTheCard = [act.approveAtFinalReview, act.enterAndCollect] as const;

/** How cases go, each with the end that the law gives it. */
export const WAYS = {
  straight: {
    acts: [act.submit, act.pay, ...toTheCounter, act.takeAtFinalReview, ...toTheCard],
    end: approved([]),
  },
  'by-pouch': {
    acts: [
      act.submit,
      act.pay,
      act.chooseMission,
      ...toTheCounter,
      act.takeAtFinalReview,
      act.approveAtFinalReview,
      act.collectAtMission,
    ],
    end: approved([], [], 'ready-mission'),
  },
  'declined-card': {
    acts: [act.submit, act.payWithDeclinedCard, act.pay, ...toTheCounter, act.takeAtFinalReview, ...toTheCard],
    end: approved([]),
  },
  // The refunds' own notices are counted by the gateway's ledger.
  'paid-twice': {
    acts: [
      act.submit,
      act.openAnotherPage,
      act.pay,
      act.payAgain,
      ...toTheCounter,
      act.takeAtFinalReview,
      ...toTheCard,
    ],
    end: approved([]),
  },
  'asked-at-initial-review': {
    acts: [
      act.submit,
      act.pay,
      act.takeAtInitialReview,
      act.askAtInitialReview,
      act.answer,
      act.approveAtInitialReview,
      act.passInspection,
      act.takeAtFinalReview,
      ...toTheCard,
    ],
    end: approved(ASKED),
  },
  'asked-at-final-review': {
    acts: [act.submit, act.pay, ...toTheCounter, act.takeAtFinalReview, act.askAtFinalReview, act.answer, ...toTheCard],
    end: approved([], ASKED),
  },
  'refused-at-initial-review': {
    acts: [act.submit, act.pay, act.takeAtInitialReview, act.refuseAtInitialReview],
    end: {
      outcome: 'refused',
      reasons: ['criterion-not-met'],
      notices: [...PAID, 'refused'],
      isPaid: true,
      ...BEFORE_LABOUR,
    },
  },
  'refused-at-final-review': {
    acts: [act.submit, act.pay, ...toTheCounter, act.takeAtFinalReview, act.refuseAtFinalReview],
    end: {
      outcome: 'refused',
      reasons: ['criterion-not-met'],
      notices: [...PAID, 'passport-inspection', 'refused'],
      isPaid: true,
      isHandedOff: true,
      hasCard: false,
    },
  },
  'passport-failed': {
    acts: [act.submit, act.pay, act.takeAtInitialReview, act.approveAtInitialReview, act.failInspection],
    end: {
      outcome: 'refused',
      reasons: ['passport-inspection-failed'],
      notices: [...PAID, 'passport-inspection', 'refused'],
      isPaid: true,
      isHandedOff: true,
      hasCard: false,
    },
  },
  'withdrawn-before-payment': {
    acts: [act.submit, act.withdraw],
    end: { outcome: 'withdrawn', reasons: [], notices: ['submitted', 'withdrawn'], isPaid: false, ...BEFORE_LABOUR },
  },
  'withdrawn-after-acceptance': {
    acts: [act.submit, act.pay, act.takeAtInitialReview, act.withdraw],
    end: {
      outcome: 'withdrawn',
      reasons: [],
      notices: [...PAID, 'withdrawn-accepted'],
      isPaid: true,
      ...BEFORE_LABOUR,
    },
  },
  'withdrawn-while-asked': {
    acts: [act.submit, act.pay, act.takeAtInitialReview, act.askAtInitialReview, act.withdraw],
    end: {
      outcome: 'withdrawn',
      reasons: [],
      notices: [...PAID, 'supplement', 'withdrawn-accepted'],
      isPaid: true,
      ...BEFORE_LABOUR,
    },
  },
} as const satisfies Readonly<Record<string, Way>>;

export type WayName = keyof typeof WAYS;

/** As they are dealt: the straight way more often, since most of what can be done twice lies on it. */
export const WAY_NAMES = ['straight', 'straight', ...(Object.keys(WAYS) as WayName[])] as const as readonly [
  WayName,
  ...WayName[],
];
