/** The papers that the platform issues, each numbered, signed and verifiable by its code. */
export const DocumentKind = {
  /** 繳費通知單 */
  PaymentNotice: 'payment-notice',
  /** 電子收據 */
  Receipt: 'receipt',
  /** 繳驗護照通知單 */
  InspectionNotice: 'inspection-notice',
  /** 退件 and 補正通知單: every item that is asked for */
  RequestNotice: 'request-notice',
  /** 許可通知書 */
  Approval: 'approval',
  /** 不予許可 and 駁回處分書 [Administrative Procedure Act Art. 96] */
  Refusal: 'refusal',
  /** 電子入臺證 */
  EntryPermit: 'entry-permit',
  /** 境外核准證明 [Gold Card Regulations Art. 6] */
  OverseasApproval: 'overseas-approval',
  /** the card's face and its machine-readable zone, before it is made */
  CardPreview: 'card-preview',
} as const;
export type DocumentKind = (typeof DocumentKind)[keyof typeof DocumentKind];
export const DOCUMENT_KINDS = Object.values(DocumentKind) as readonly DocumentKind[];
