export { AgencyError } from './http/agency-error.js';
export type { AgencyErrorDetails } from './http/agency-error.js';
export type { AgencyConnection } from './http/agency-connection.js';
export type { Exchange, RecordExchange, WireBody } from './http/exchange.js';
export { OrderState } from './payment-gateway/payment-gateway.js';
export type {
  OpenedOrder,
  OpenOrder,
  OrderStatus,
  PaymentGateway,
  Refunded,
  RefundOrder,
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
export type { Mail, Mailer } from './mail/mailer.js';
export { createPaymentGateway } from './payment-gateway/http-payment-gateway.js';
export { createLabourAgency } from './labour-agency/http-labour-agency.js';
export { createEntryExitRecords } from './entry-exit/http-entry-exit-records.js';
export { createCardProduction } from './card-production/http-card-production.js';
export { createCardInventory } from './inventory/http-card-inventory.js';
export { createMailer } from './mail/smtp-mailer.js';
export type { MailServer } from './mail/smtp-mailer.js';
export { sendSigned } from './http/send-signed.js';
export type { SignedSend, WireAnswer } from './http/send-signed.js';
