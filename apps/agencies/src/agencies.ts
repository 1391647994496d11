import { cardProduction } from './card-production/card-production.js';
import { entryExit } from './entry-exit/entry-exit.js';
import { imageArchive } from './image-archive/image-archive.js';
import { inventory } from './inventory/inventory.js';
import { labourAgency } from './labour-agency/labour-agency.js';
import { ministries } from './ministries/ministries.js';
import { missions } from './missions/missions.js';
import { paymentGateway } from './payment-gateway/payment-gateway.js';
import type { Agency } from './stand-in/agency.js';

/** Every outside system with an HTTP interface. */
export const AGENCIES: readonly Agency[] = [
  paymentGateway,
  labourAgency,
  entryExit,
  missions,
  ministries,
  cardProduction,
  inventory,
  imageArchive,
];
