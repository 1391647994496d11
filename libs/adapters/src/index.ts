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
} from './labour-agency/labour-agency.js';
export type {
  EntryExitRecords,
  EntryPhoto,
  LatestEntry,
  Overstay,
  PassportImage,
  RecordedPerson,
  StayRecords,
} from './entry-exit/entry-exit-records.js';
export { CardOrderState } from './card-production/card-production.js';
export type {
  CardData,
  CardOrdered,
  CardOrderStatus,
  CardProduction,
  OrderCard,
} from './card-production/card-production.js';
export type { BlankStock, CardInventory, ReserveBlank, ReservedBlank } from './inventory/card-inventory.js';
export type { Mail, Mailer } from './mail/mailer.js';
