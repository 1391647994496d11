/** How the applicant stays in Taiwan; the fee and the papers hang on it [TGC-AFTER, L-FEE Art. 2, L-IFEE Art. 3]. */
export const ResidenceStatus = {
  /** valid ARC, or a document with its function */
  Arc: 'arc',
  ResidentVisa: 'resident-visa',
  /** visitor visa for a stay of more than 60 days that may be extended */
  VisaOver60Days: 'visa-over-60-days',
  /** visitor visa for a shorter stay, or one that may not be extended */
  VisaLimited: 'visa-limited',
  VisaExempt: 'visa-exempt',
} as const;
export type ResidenceStatus = (typeof ResidenceStatus)[keyof typeof ResidenceStatus];
