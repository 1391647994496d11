import type { Actor, Progress, Role } from '@talent-window/contracts/vocabulary';
import { DocumentKind, PartState, Role as R, Stage } from '@talent-window/contracts/vocabulary';

/** What a role may see of a case that it may see at all. */
export interface Sight {
  /** which cases */
  readonly of: (progress: Progress, actor: Actor) => boolean;
  /** `all`, the person and passport only, or nothing of the application */
  readonly application: 'all' | 'person' | 'none';
  /** results and notes of the identity check: they never reach another agency's screen (domain.md §7.3) */
  readonly findings: boolean;
  /** steps that are for officers only */
  readonly wholeTimeline: boolean;
  /** slots whose files may be opened; `all` or by name */
  readonly slots: 'all' | readonly string[];
  /** issued papers that may be read; `all` or by kind */
  readonly papers: 'all' | readonly DocumentKind[];
}

const reached = ({ parts }: Progress, stage: Stage): boolean =>
  parts.some((part) => part.stage === stage && (part.state === PartState.Current || part.state === PartState.Done));

const every = (): boolean => true;
const passportPresented = (progress: Progress): boolean => reached(progress, Stage.PassportInspection);
const collectedHere = (progress: Progress, { office }: Actor): boolean =>
  progress.collection.office === office && reached(progress, Stage.Collection);

const REVIEWER: Sight = {
  of: every,
  application: 'all',
  findings: true,
  wholeTimeline: true,
  slots: 'all',
  papers: 'all',
};
const COUNTER: Omit<Sight, 'of'> = {
  application: 'person',
  findings: false,
  wholeTimeline: false,
  slots: ['passport', 'photo'],
  papers: [
    DocumentKind.InspectionNotice,
    DocumentKind.Approval,
    DocumentKind.EntryPermit,
    DocumentKind.OverseasApproval,
    DocumentKind.Receipt,
  ],
};

/** Which officers see what. An applicant sees their own cases; nobody else sees any. */
export const SIGHT: Readonly<Record<Exclude<Role, 'applicant'>, Sight>> = {
  [R.NiaReviewer]: REVIEWER,
  [R.NiaSupervisor]: REVIEWER,
  [R.StationOfficer]: { ...COUNTER, of: collectedHere },
  [R.ConsularOfficer]: { ...COUNTER, of: passportPresented },
  [R.MissionOfficer]: {
    ...COUNTER,
    of: (progress, actor) => passportPresented(progress) || collectedHere(progress, actor),
  },
  // The money of a case, and who is to get it back; nothing of what the case is about.
  [R.Cashier]: {
    of: every,
    application: 'none',
    findings: false,
    wholeTimeline: false,
    slots: [],
    papers: [DocumentKind.PaymentNotice, DocumentKind.Receipt],
  },
  // Who looks after the others looks at what they did, never at a case.
  [R.Auditor]: { of: () => false, application: 'none', findings: false, wholeTimeline: false, slots: [], papers: [] },
  [R.Operator]: { of: every, application: 'none', findings: false, wholeTimeline: true, slots: [], papers: [] },
};

/** The applicant's sight of a case of their own. */
const OWNER: Sight = {
  of: every,
  application: 'all',
  findings: false,
  wholeTimeline: false,
  slots: 'all',
  papers: 'all',
};

export const sightOf = ({ role }: Actor): Sight | undefined =>
  role === 'system' ? undefined : role === R.Applicant ? OWNER : SIGHT[role];
