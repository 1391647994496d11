export { AgencyError } from './http/agency-error.js';
export type { AgencyErrorDetails } from './http/agency-error.js';
export type { AgencyConnection } from './http/agency-connection.js';
export { fetchWithin, OutOfReach } from './http/fetch-within.js';
export type { Reach } from './http/fetch-within.js';
export type { Exchange, RecordExchange, WireBody } from './http/exchange.js';
export { createEcpayGateway } from './payment-gateway/ecpay/ecpay-gateway.js';
export { ecpayPlaces } from './payment-gateway/ecpay/ecpay-account.js';
export type { EcpayAccount, EcpayPlaces } from './payment-gateway/ecpay/ecpay-account.js';
export { UnreadableSettlement } from './payment-gateway/unreadable-settlement.js';
export { GatewayRefusal } from './payment-gateway/gateway-refusal.js';
export type {
  AttemptStatus,
  BadLine,
  Checkout,
  CheckoutForm,
  Notification,
  PaymentGateway,
  RefundAttempt,
  SettlementFile,
  SettlementEntry,
} from './payment-gateway/payment-gateway.js';
export { LabourReviewState } from './labour-agency/labour-agency.js';
export type {
  HandedOffApplicant,
  HandedOffDocument,
  HandOff,
  HandOffReceipt,
  LabourAgency,
  LabourReviewStatus,
  LabourSupplement,
} from './labour-agency/labour-agency.js';
export type {
  EntryExitRecords,
  EntryPhoto,
  CancelPermit,
  LatestEntry,
  Overstay,
  PassportImage,
  RecordedPerson,
  StayRecords,
} from './entry-exit/entry-exit-records.js';
export type { DecisionNotice, DecisionRecipient } from './decision/decision-recipient.js';
export { createDecisionRecipient } from './decision/http-decision-recipient.js';
export { CardOrderState } from './card-production/card-production.js';
export type {
  CardData,
  CardOrdered,
  CardOrderStatus,
  CardPicture,
  CardProduction,
  OrderCard,
} from './card-production/card-production.js';
export type { AuditRecord, AuditSystem, DailyHead } from './audit-system/audit-system.js';
export { createAuditSystem } from './audit-system/create-audit-system.js';
export type { SyslogConnection } from './audit-system/create-audit-system.js';
export type { FeeSystem, NumberedReceipt, PaidFee } from './fee-system/fee-system.js';
export { createFeeSystem } from './fee-system/http-fee-system.js';
export type { DailyRemittance, Treasury, TreasuryReceipt } from './treasury/treasury.js';
export { createTreasury } from './treasury/http-treasury.js';
export { readDeliveryReport } from './mail/delivery-report.js';
export type { DeliveryStatusReport } from './mail/delivery-report.js';
export type { Mail, MailAttachment, Mailer, MailTaken } from './mail/mailer.js';
export { isReturnPath, readReturnPath, returnPathOf } from './mail/return-path.js';
export type { ReturnPaths, SentMail } from './mail/return-path.js';
export { statusOf } from './mail/smtp-reply.js';
export type {
  BlankStock,
  CardInventory,
  IssueBlank,
  MoveCard,
  ReserveBlank,
  ReservedBlank,
  StockAct,
} from './inventory/card-inventory.js';
export type { DepositBag, ImageArchive } from './image-archive/image-archive.js';
export { createImageArchive } from './image-archive/http-image-archive.js';
export { createLabourAgency } from './labour-agency/http-labour-agency.js';
export { createEntryExitRecords } from './entry-exit/http-entry-exit-records.js';
export { createCardProduction } from './card-production/http-card-production.js';
export { createCardInventory } from './inventory/http-card-inventory.js';
export type { MalwareScan } from './malware-scan/malware-scan.js';
export { ScannerAway } from './malware-scan/malware-scan.js';
export { createClamdScan } from './malware-scan/clamd-scan.js';
export type { ClamdPlace } from './malware-scan/clamd-scan.js';
export { createMailer } from './mail/smtp-mailer.js';
export type { MailServer } from './mail/smtp-mailer.js';
export { sendSigned } from './http/send-signed.js';
export type { SignedSend, WireAnswer } from './http/send-signed.js';
