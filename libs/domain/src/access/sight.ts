import type { DocumentKind, Role } from '@talent-window/contracts/vocabulary';
import { DocumentKind as D, Role as R } from '@talent-window/contracts/vocabulary';

/** Which cases a row of the table is about. */
export const Reach = {
  /** the applicant's own */
  Own: 'own',
  /** of somebody who has given the actor a mandate 委任 that holds */
  UnderMandate: 'under-mandate',
  Any: 'any',
  /** the passport is to be presented, or was */
  PassportPresented: 'passport-presented',
  /** the card is to be collected at the actor's office, or was */
  CollectedHere: 'collected-here',
  /** 緊急調閱: opened by the actor for a limited time, with a reason, before everybody's eyes */
  BrokenGlass: 'broken-glass',
} as const;
export type Reach = (typeof Reach)[keyof typeof Reach];

/** What of a case is shown or kept back as a whole. */
export type FieldGroup =
  | 'progress'
  /** who the applicant is, and the passport; nothing else of the application */
  | 'person'
  | 'application'
  /** results of the identity check: they never reach another agency's screen (domain.md §7.3) */
  | 'findings'
  /** what officers write for officers */
  | 'notes'
  /** what the labour agency, ministries and referrals say before it is the decision */
  | 'opinions'
  /** steps that are for officers only, also those that a reset undid */
  | 'whole-timeline'
  /** what was asked of or decided against the applicant, and why */
  | 'decision'
  /** whether the time of the desk is up */
  | 'desk'
  /** which officer has the case in hand */
  | 'holder'
  /** number printed on the card */
  | 'card'
  /** what is to be paid and was */
  | 'money'
  /** what the image archive has of a closed case */
  | 'archive'
  | 'appointment'
  | `slot.${string}`
  | `paper.${DocumentKind | '*'}`;

export interface SightRow {
  readonly roles: readonly Role[];
  /** any of them is enough */
  readonly of: readonly Reach[];
  readonly fields: readonly FieldGroup[];
}

const COUNTER: readonly FieldGroup[] = [
  'progress',
  'desk',
  'person',
  'card',
  'appointment',
  'slot.passport',
  'slot.photo',
  `paper.${D.InspectionNotice}`,
  `paper.${D.Approval}`,
  `paper.${D.EntryPermit}`,
  `paper.${D.OverseasApproval}`,
  `paper.${D.Receipt}`,
];

/** Who sees which cases, and what of them. Nobody else sees any, and nothing else of them is shown. */
export const SIGHT: readonly SightRow[] = [
  {
    roles: [R.Applicant],
    of: [Reach.Own, Reach.UnderMandate],
    fields: ['progress', 'person', 'application', 'decision', 'money', 'appointment', 'slot.*', 'paper.*'],
  },
  {
    roles: [R.NiaSupervisor, R.NiaReviewer],
    of: [Reach.Any],
    fields: [
      'progress',
      'person',
      'application',
      'findings',
      'notes',
      'opinions',
      'whole-timeline',
      'decision',
      'desk',
      'holder',
      'card',
      'money',
      'archive',
      'appointment',
      'slot.*',
      'paper.*',
    ],
  },
  { roles: [R.StationOfficer], of: [Reach.CollectedHere, Reach.BrokenGlass], fields: COUNTER },
  { roles: [R.ConsularOfficer], of: [Reach.PassportPresented, Reach.BrokenGlass], fields: COUNTER },
  {
    roles: [R.MissionOfficer],
    of: [Reach.PassportPresented, Reach.CollectedHere, Reach.BrokenGlass],
    fields: COUNTER,
  },
  // The money of a case, and who is to get it back; nothing of what the case is about.
  {
    roles: [R.Cashier],
    of: [Reach.Any],
    fields: ['progress', 'desk', `paper.${D.PaymentNotice}`, `paper.${D.Receipt}`],
  },
  // Whether it moves, and who has it; nothing of what the case is about.
  { roles: [R.Operator], of: [Reach.Any], fields: ['progress', 'whole-timeline', 'desk', 'holder', 'archive'] },
];

/** Whether a group stands in a list, by its name or by its kind (`slot.*`). */
export const hasField = (fields: readonly FieldGroup[], field: FieldGroup): boolean =>
  fields.includes(field) || fields.some((it) => it.endsWith('.*') && field.startsWith(it.slice(0, -1)));
