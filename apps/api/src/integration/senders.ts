import type { AgencyFactName, AgencySystem } from '@talent-window/contracts/vocabulary';

/** Which facts each system may state; nobody states another's. */
export const FACTS_OF: Readonly<Record<AgencySystem, readonly AgencyFactName[]>> = {
  // 繳費 comes in the gateway's own protocol.
  'payment-gateway': [],
  'labour-agency': ['labourReviewConcluded', 'labourSupplementRequested'],
  'entry-exit': ['entryRecorded'],
  missions: ['passportInspected'],
  ministries: [],
  'card-production': ['cardProgressed', 'cardProduced', 'cardSpoiled'],
  inventory: [],
  'fee-system': [],
  treasury: [],
  'image-archive': [],
  audit: [],
};
