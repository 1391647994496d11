import { audit } from './audit/audit.js';
import { cardProduction } from './card-production/card-production.js';
import { entryExit } from './entry-exit/entry-exit.js';
import { feeSystem } from './fee-system/fee-system.js';
import { imageArchive } from './image-archive/image-archive.js';
import { inventory } from './inventory/inventory.js';
import { labourAgency } from './labour-agency/labour-agency.js';
import { ministries } from './ministries/ministries.js';
import { missions } from './missions/missions.js';
import type { Merchant } from './payment-gateway/merchant.js';
import { paymentGateway } from './payment-gateway/payment-gateway.js';
import { treasury } from './treasury/treasury.js';
import type { Agency } from './stand-in/agency.js';

/** Every outside system with an HTTP interface. @param merchant who the platform is to the payment gateway */
export const agenciesOf = (merchant: Merchant): readonly Agency[] => [
  paymentGateway(merchant),
  labourAgency,
  entryExit,
  missions,
  ministries,
  cardProduction,
  inventory,
  feeSystem,
  treasury,
  imageArchive,
  audit,
];
