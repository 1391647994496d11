import type {
  ArchiveActivities,
  AssertionActivities,
  CardActivities,
  CaseActivities,
  DecisionActivities,
  DocumentActivities,
  DueDateActivities,
  EntryExitActivities,
  FeeActivities,
  LabourActivities,
  NoticeActivities,
  PaymentActivities,
  PermitActivities,
  ReceiptActivities,
  ReconciliationActivities,
  RemittanceActivities,
  PouchActivities,
  ScreeningActivities,
} from '@talent-window/activities';
import { TaskQueue } from '@talent-window/contracts/messages';
import { FailureType } from '@talent-window/contracts/vocabulary';
import type { ActivityInterfaceFor } from '@temporalio/workflow';
import { proxyActivities, workflowInfo } from '@temporalio/workflow';

// Three retry profiles: a call site names the nature of a call, never a number.

/** Our own database: retried for ever, because a case must not go on before its step is written. */
const ours = {
  startToCloseTimeout: '10 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '30 seconds' },
} as const;

/** Writing a paper takes a second where the machine is busy; retried for ever, because a notice is served with its papers. */
const press = { ...ours, startToCloseTimeout: '20 seconds' } as const;

/** Another agency: retried for ever with back-off; the Temporal UI shows what is retried and why. */
const agencyCall = {
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '10 minutes' },
} as const;

/** A question while a fact is awaited: once, because it is asked again by the poll's own schedule. */
const question = {
  startToCloseTimeout: '15 seconds',
  scheduleToCloseTimeout: '20 seconds',
  retry: { maximumAttempts: 1 },
} as const;

/** Mail: given up after a day, never holds up a case; the platform's own inbox is authoritative. */
const courtesy = {
  startToCloseTimeout: '30 seconds',
  scheduleToCloseTimeout: '1 day',
  retry: {
    initialInterval: '5 seconds',
    maximumInterval: '1 hour',
    nonRetryableErrorTypes: [FailureType.AgencyRejectedRequest] as string[],
  },
} as const;

/** What touches our own database and engine alone. */
type OurActivities = CaseActivities &
  PermitActivities &
  DueDateActivities &
  AssertionActivities &
  FeeActivities &
  PouchActivities &
  Pick<ArchiveActivities, 'openArchive'>;

/** The side effects a case may have, one task queue per counterpart so that a slow agency slows nobody else. */
export interface Activities {
  readonly cases: ActivityInterfaceFor<OurActivities>;
  readonly payment: PaymentActivities;
  readonly reconciliation: ReconciliationActivities;
  readonly feeSystem: ReceiptActivities;
  readonly remittance: RemittanceActivities;
  readonly labour: LabourActivities;
  readonly entryExit: EntryExitActivities;
  readonly card: CardActivities;
  readonly screening: ScreeningActivities;
  readonly notices: NoticeActivities;
  readonly decisions: DecisionActivities;
  readonly documents: DocumentActivities;
  /** what polls ask; each fails at once where the agency does not answer */
  readonly ask: Pick<PaymentActivities, 'findSettlement'> &
    Pick<LabourActivities, 'findConclusion'> &
    Pick<CardActivities, 'findCard'> &
    Pick<EntryExitActivities, 'findEntry'>;
}

export function openActivities(): Activities {
  // A deployment may put a prefix before every queue; the case knows it from its own.
  const prefix = workflowInfo().taskQueue.slice(0, -TaskQueue.Cases.length);
  const on = (queue: TaskQueue) => ({ taskQueue: `${prefix}${queue}` });
  return {
    cases: proxyActivities<OurActivities>({ ...ours, ...on(TaskQueue.Cases) }),
    payment: proxyActivities<PaymentActivities>({ ...agencyCall, ...on(TaskQueue.Payment) }),
    reconciliation: proxyActivities<ReconciliationActivities>({ ...agencyCall, ...on(TaskQueue.Payment) }),
    feeSystem: proxyActivities<ReceiptActivities>({ ...agencyCall, ...on(TaskQueue.FeeSystem) }),
    remittance: proxyActivities<RemittanceActivities>({ ...agencyCall, ...on(TaskQueue.Treasury) }),
    labour: proxyActivities<LabourActivities>({ ...agencyCall, ...on(TaskQueue.Labour) }),
    entryExit: proxyActivities<EntryExitActivities>({ ...agencyCall, ...on(TaskQueue.EntryExit) }),
    card: proxyActivities<CardActivities>({ ...agencyCall, ...on(TaskQueue.Card) }),
    screening: proxyActivities<ScreeningActivities>({ ...agencyCall, ...on(TaskQueue.Screening) }),
    decisions: proxyActivities<DecisionActivities>({ ...agencyCall, ...on(TaskQueue.Decisions) }),
    documents: proxyActivities<DocumentActivities>({ ...press, ...on(TaskQueue.Documents) }),
    notices: proxyActivities<NoticeActivities>({ ...courtesy, ...on(TaskQueue.Notices) }),
    ask: {
      findSettlement: proxyActivities<PaymentActivities>({ ...question, ...on(TaskQueue.Payment) }).findSettlement,
      findConclusion: proxyActivities<LabourActivities>({ ...question, ...on(TaskQueue.Labour) }).findConclusion,
      findCard: proxyActivities<CardActivities>({ ...question, ...on(TaskQueue.Card) }).findCard,
      findEntry: proxyActivities<EntryExitActivities>({ ...question, ...on(TaskQueue.EntryExit) }).findEntry,
    },
  };
}
