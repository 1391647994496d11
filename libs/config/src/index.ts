export { ConfigError, readConfig } from './read-config.js';
export { fromVariable, setting, SettingFault } from './setting.js';
export type { Environment, Variable } from './setting.js';
export { HostAndPort, HttpUrl, Port, SecretKey, Switch, Text, UrlOf, Whole } from './kinds.js';
export { isLoopback } from './loopback.js';
export { SingleSignOn } from './single-sign-on.js';
export type { SingleSignOnSettings } from './single-sign-on.js';
export { PaymentGateway } from './payment-gateway.js';
export type { PaymentGatewaySettings } from './payment-gateway.js';
export {
  AgenciesDatabaseUrl,
  AgenciesUrl,
  BounceKey,
  CodecKey,
  DatabaseUrl,
  DayMs,
  DocumentCertificate,
  DocumentCertificatePassword,
  DocumentCodeKey,
  IntegrationKeys,
  integrationKeyVariable,
  ObjectStore,
  PlatformUrl,
  PublicUrl,
  ScreeningKey,
  ScreeningUrl,
  SmtpUrl,
  TaskQueuePrefix,
  TemporalAddress,
  TemporalNamespace,
} from './settings.js';
