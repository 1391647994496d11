import type { AgencyFactName, AgencySystem } from '@talent-window/contracts/vocabulary';

/** Which facts each system may state; nobody states another's. */
export const FACTS_OF: Readonly<Record<AgencySystem, readonly AgencyFactName[]>> = {
  'payment-gateway': ['paymentSettled', 'paymentFailed'],
  'labour-agency': ['labourReviewConcluded', 'labourSupplementRequested'],
  'entry-exit': ['entryRecorded'],
  missions: ['passportInspected'],
  ministries: [],
  'card-production': ['cardProgressed', 'cardProduced', 'cardSpoiled'],
  inventory: [],
  'fee-system': [],
  treasury: [],
  'image-archive': [],
};
