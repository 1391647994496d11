import type { AgencySystem, FactName } from '@talent-window/contracts/vocabulary';

/** Which facts each system may state; nobody states another's. */
export const FACTS_OF: Readonly<Record<AgencySystem, readonly FactName[]>> = {
  'payment-gateway': ['paymentSettled', 'paymentFailed'],
  'labour-agency': ['labourReviewConcluded'],
  'entry-exit': ['entryRecorded'],
  missions: ['passportInspected'],
  'card-production': ['cardProduced'],
  inventory: [],
};
