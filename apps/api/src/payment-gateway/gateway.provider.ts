import type { FactoryProvider } from '@nestjs/common';
import { createEcpayGateway, ecpayPlaces } from '@talent-window/adapters';
import type { PaymentGateway } from '@talent-window/adapters';
import { ApiConfig } from '../api-config.js';

/** The gateway that the deployment has chosen. Here it calls nobody: it leads payers there, and reads what comes from there. */
export const GATEWAY = Symbol('PaymentGateway');

export const gatewayProvider: FactoryProvider<PaymentGateway> = {
  provide: GATEWAY,
  useFactory: (config: ApiConfig) => createEcpayGateway({ ...config.gateway, places: ecpayPlaces(config) }),
  inject: [ApiConfig],
};
