import type { BothTexts } from '../both-texts.js';
import { accountFindings, accountLetters, accountPages } from './accounts.js';
import * as acts from './acts.js';
import { assignment } from './assignment.js';
import { archiveStates, cardProgresses, pouchStates } from './card-ways.js';
import * as life from './case-life.js';
import { certificatePage } from './certificate-page.js';
import { controlKinds, controlLists, hitRoutes, listOutcomes } from './control-lists.js';
import { decision } from './decision.js';
import { declarations } from './declarations.js';
import { feeFindings } from './fee-findings.js';
import { exchangeKinds, exchangeSystems } from './exchanges.js';
import { fee, refund } from './fees.js';
import { findings } from './findings.js';
import { formDocuments } from './form-documents.js';
import { formFields } from './form-fields.js';
import { formOptions } from './form-options.js';
import { listFindings } from './list-findings.js';
import { letter, mailEvents, mailStates } from './mail.js';
import { ledgerAccounts, ledgerEvents, refundReasons, refundStates, remittanceReport } from './money.js';
import { notice } from './notice.js';
import { officers } from './officer-texts.js';
import { operations } from './operations.js';
import * as organisations from './organisations.js';
import { pages } from './pages/index.js';
import { papers } from './papers.js';
import * as payment from './payment.js';
import { portal } from './portal/index.js';
import { problems } from './problems.js';
import { queues } from './queues.js';
import { screening } from './screening.js';
import type { Texts } from './text-table.js';
import { timeline } from './timeline.js';
import { workbench } from './workbench/index.js';

/** Every area by its name, the first part of a key. */
export const AREAS = {
  stages: life.stages,
  outcomes: life.outcomes,
  authorities: life.authorities,
  awaiting: life.awaiting,
  parts: life.parts,
  'pause-reasons': life.pauseReasons,
  'case-types': life.caseTypes,
  'rule-sets': life.ruleSets,
  'collection-modes': life.collectionModes,
  'pouch-states': pouchStates,
  'card-progresses': cardProgresses,
  'archive-states': archiveStates,
  reasons: acts.reasons,
  commands: acts.commands,
  facts: acts.facts,
  'permit-states': acts.permitStates,
  'permit-decisions': acts.permitDecisions,
  'permit-doubts': acts.permitDoubts,
  'review-decisions': acts.reviewDecisions,
  'item-reasons': acts.itemReasons,
  'request-kinds': acts.requestKinds,
  'inspection-results': acts.inspectionResults,
  'labour-conclusions': acts.labourConclusions,
  checks: acts.checks,
  'check-results': acts.checkResults,
  'hit-decisions': acts.hitDecisions,
  'referral-results': acts.referralResults,
  'match-bands': acts.matchBands,
  ignored: acts.ignored,
  'step-kinds': acts.stepKinds,
  roles: acts.roles,
  'organisation-kinds': organisations.organisationKinds,
  'member-roles': organisations.memberRoles,
  'mandate-scopes': organisations.mandateScopes,
  'mandate-states': organisations.mandateStates,
  mandates: organisations.mandates,
  'certificate-page': certificatePage,
  'agency-systems': acts.agencySystems,
  'exchange-systems': exchangeSystems,
  'exchange-kinds': exchangeKinds,
  'fee-recipients': acts.feeRecipients,
  'control-kinds': controlKinds,
  'hit-routes': hitRoutes,
  'control-lists': controlLists,
  'list-findings': listFindings,
  'list-outcomes': listOutcomes,
  'payment-methods': payment.paymentMethods,
  'payment-states': payment.paymentStates,
  'attempt-states': payment.attemptStates,
  surcharges: payment.surcharges,
  confirmations: payment.confirmations,
  checkout: payment.checkout,
  'payment-exceptions': payment.paymentExceptions,
  'ledger-accounts': ledgerAccounts,
  'ledger-events': ledgerEvents,
  'refund-states': refundStates,
  'refund-reasons': refundReasons,
  'remittance-report': remittanceReport,
  decision,
  declaration: declarations,
  fee,
  refund,
  timeline,
  notice,
  papers,
  officers,
  letter,
  'account-letters': accountLetters,
  'account-pages': accountPages,
  'mail-states': mailStates,
  'mail-events': mailEvents,
  problems,
  assignment,
  queues,
  screening,
  operations,
  findings: { ...findings, ...feeFindings, ...accountFindings },
  form: { ...formFields, ...formDocuments, ...formOptions },
  ...pages,
  ...portal,
  ...workbench,
} as const satisfies Readonly<Record<string, Texts>>;

/** The areas, each with its keys. */
export type TextAreas = { readonly [Area in keyof typeof AREAS]: Extract<keyof (typeof AREAS)[Area], string> };

export type { Texts } from './text-table.js';

export const TEXTS: ReadonlyMap<string, BothTexts> = new Map(
  Object.entries<Texts>(AREAS).flatMap(([area, texts]) =>
    Object.entries(texts).map(([key, both]): [string, BothTexts] => [`${area}.${key}`, both]),
  ),
);
